package app.bandeja.invoice;

import java.util.Locale;

/** Stable codes of findings. The sentences stand in the resource bundles of {@code form}. */
public enum FindingCode {
    /** A field without which an invoice cannot be booked was not found. */
    FIELD_MISSING,
    /** A field was read with too little confidence, or had an equally likely rival. */
    FIELD_DOUBTFUL,
    /** The control digit of the supplier's tax id is wrong. Arguments: the tax id. */
    TAX_ID_INVALID,
    /** Bases, taxes and total do not add up. Arguments: expected, printed. */
    TOTALS_DISAGREE,
    /** Base times rate is not the tax. Arguments: rate, expected, printed. */
    TAX_DISAGREES,
    /** The rate was not in force on that date. Arguments: rate, date. */
    RATE_NOT_IN_FORCE,
    /** The date lies in the future, or too far back. Arguments: date. */
    DATE_IMPLAUSIBLE,
    /** The supplier's tax id is the company's own. */
    SUPPLIER_IS_OWN_COMPANY,
    /** The customer is not the company. Arguments: the customer's tax id, or nothing. */
    CUSTOMER_NOT_OWN_COMPANY,
    /** It is not clear whether this is an invoice, and of what kind. */
    KIND_DOUBTFUL,
    /** Same supplier, number and year as a known invoice, with another date or total. Arguments: the known document's name. */
    CONFLICT,
    /** The same invoice is there already. Arguments: the known document's name. */
    ALREADY_KNOWN,
    /** It says that it replaces a known invoice. Arguments: the known document's name. */
    CORRECTED_VERSION,
    /** The document was accepted before with other values. */
    REVISION_DIFFERS,
    /** The QR code says otherwise. Arguments: field, QR's value, page's value. */
    QR_DISAGREES,
    /** Two of the tax authority's QR codes on one invoice differ. Arguments: the numbers of two of them. */
    QR_CODES_DIFFER,
    /** The QR code says that its supplier has cancelled the document. Arguments: the document's number. */
    QR_CANCELLED,
    /** The embedded XML says otherwise. Arguments: field, XML's value, page's value. */
    XML_DISAGREES,
    /** The XML embedded in the file cannot be read. Arguments: what is wrong, with line and column. */
    XML_UNREADABLE,
    /** What is signed was changed after it was signed, or the signature does not cover it. */
    SIGNATURE_BROKEN,
    /** The file breaks off: its end is missing, and pages may be, too. */
    FILE_INCOMPLETE,
    /** No words on the pages. */
    NO_TEXT;

    /** The name in JSON and database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
