package app.bandeja.setup.doctor;

import java.util.Locale;

/** How a check came out. */
public enum Level {
    OK,
    /** Runs go on with it, and somebody should know. */
    WARNING,
    /** Runs fail with it. */
    WRONG,
    /** Nobody can tell, because of another check. */
    NOT_LOOKED_AT,
    /** There is nothing here that this check could look at. */
    DOES_NOT_APPLY;

    /** The name in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
