package app.bandeja.invoice;

import java.util.Locale;

/** What happened to a database that was open. */
public enum Breakdown {
    /** The embedded file cannot be written any more: its disk is full, or away. */
    FILE_CLOSED,
    /** The embedded file may be read, not written. */
    FILE_READ_ONLY,
    /** The server, or the way to it, is gone. */
    SERVER_LOST;

    /** The name in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
