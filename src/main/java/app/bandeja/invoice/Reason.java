package app.bandeja.invoice;

import java.util.Locale;

/** Why a document is left aside. */
public enum Reason {
    /** Delivery note, quotation, order, statement, payslip and the like. */
    NOT_AN_INVOICE,
    /** A person looked at what could not be read, and put it away. */
    DISMISSED,
    /** Nothing that we read, by its type. */
    TYPE_NOT_TAKEN,
    /** One of Google's own documents, which has no bytes. */
    NATIVE_DOCUMENT,
    /** A pointer to a file elsewhere. */
    SHORTCUT;

    /** The name in JSON and database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
