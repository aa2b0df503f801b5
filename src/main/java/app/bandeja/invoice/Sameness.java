package app.bandeja.invoice;

import java.util.Locale;

/** In what way two documents are the same. */
public enum Sameness {
    SAME_BYTES,
    SAME_INVOICE;

    /** The name in JSON and database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
