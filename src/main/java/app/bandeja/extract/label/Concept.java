package app.bandeja.extract.label;

/** What a label announces. The sections of the lexicon files bear these names. */
public enum Concept {
    NUMBER,
    /** Names the invoice so loosely that a number may follow, or not. */
    NUMBER_LOOSE,
    SERIES,
    ISSUE_DATE,
    OPERATION_DATE,
    /** Says when the tax falls due; British invoices may print no other date. */
    TAX_POINT,
    DUE_DATE,
    /** A date that is none of ours: of delivery, order, contract, a period. */
    OTHER_DATE,
    /** A reference that is not the invoice's number: customer, order, delivery note, contract. */
    OTHER_REFERENCE,
    /** The invoice that this one corrects. */
    CORRECTED_REFERENCE,
    BASE,
    TAX,
    TAX_IGIC,
    TAX_IPSI,
    SURCHARGE,
    WITHHOLDING,
    TOTAL,
    /** A total that may be one of a line or a column as well. */
    TOTAL_LOOSE,
    DUE,
    /** A sum that is none of the invoice's totals: carried over, paid, balance. */
    OTHER_AMOUNT,
    /** What makes a total whole, where a country's custom or law rounds it: öresavrundning, round off. */
    ROUNDING,
    /** Paid for the customer and passed on: never a part of the total. */
    DISBURSEMENT,
    TAX_ID,
    SUPPLIER,
    CUSTOMER,
    /** The customer's number with the supplier: where it stands begins what is told of the customer. */
    CUSTOMER_NUMBER,
    /** A line of a party's block, mostly the customer's where nothing above says whose. */
    PARTY_LINE,
    INVOICE,
    CREDIT_NOTE,
    /** Corrects an invoice, by the difference or by a new one in its place. */
    CORRECTIVE,
    SIMPLIFIED,
    /** A word that titles another kind of document, and that invoices mention as well. */
    OTHER_DOCUMENT,
    /** A phrase that no invoice bears. */
    NOT_INVOICE,
    EXEMPT,
    REVERSE_CHARGE
}
