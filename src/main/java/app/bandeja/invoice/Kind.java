package app.bandeja.invoice;

import java.util.Locale;

/** What a document is. A simplified invoice is a ticket (RD 1619/2012 art. 4). */
public enum Kind {
    INVOICE,
    CREDIT_NOTE,
    SIMPLIFIED,
    NOT_INVOICE;

    /** The name in JSON and database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
