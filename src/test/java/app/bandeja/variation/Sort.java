package app.bandeja.variation;

/** What sort of paper it is. */
enum Sort {
    ONE_RATE,
    SEVERAL_RATES,
    SURCHARGE,
    WITHHOLDING,
    EXEMPT,
    REVERSE_CHARGE,
    INTRA_COMMUNITY,
    ADVANCE,
    DISCOUNT,
    MANY_LINES,
    CREDIT_NOTE,
    TICKET,
    DELIVERY_NOTE,
    QUOTE,
    ORDER,
    PROFORMA,
    STATEMENT,
    REMINDER,
    PAYSLIP;

    boolean isInvoice() {
        return compareTo(DELIVERY_NOTE) < 0;
    }

    /** Its title in the wordings. */
    String title() {
        return switch (this) {
            case CREDIT_NOTE -> "title.credit";
            case TICKET -> "title.ticket";
            case DELIVERY_NOTE -> "title.delivery";
            case QUOTE -> "title.quote";
            case ORDER -> "title.order";
            case PROFORMA -> "title.proforma";
            case STATEMENT -> "title.statement";
            case REMINDER -> "title.reminder";
            case PAYSLIP -> "title.payslip";
            default -> "title.invoice";
        };
    }

    /** The label of its number in the wordings. */
    String numberLabel() {
        return switch (this) {
            case DELIVERY_NOTE -> "number.delivery";
            case QUOTE, PROFORMA -> "number.quote";
            case ORDER -> "number.order";
            default -> "number";
        };
    }

    /** The kind in truths. */
    String kind() {
        return switch (this) {
            case CREDIT_NOTE -> "credit_note";
            case TICKET -> "simplified";
            default -> isInvoice() ? "invoice" : "not_invoice";
        };
    }
}
