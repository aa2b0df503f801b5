package app.bandeja.setup.doctor;

import java.util.Locale;

/** What is looked at, in this order. */
public enum Check {
    SETTINGS,
    DATABASE,
    MIGRATIONS,
    DRIVE_ACCESS,
    STATE_STORE,
    INCREMENTAL_QUERY,
    OCR,
    DISK,
    KEYRING,
    CLOCK;

    /** The name in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
