package app.bandeja.variation;

import java.util.List;
import java.util.stream.Stream;

/** Where things stand on the page: one company's form. */
record Layout(
        Parties parties,
        Reference reference,
        Summary summary,
        Totals totals,
        Typeface typeface,
        double size,
        String colon,
        List<Extra> extras) {

    /** Where supplier and customer stand. */
    enum Parties {
        SUPPLIER_LEFT,
        SUPPLIER_RIGHT,
        STACKED,
        /** The customer in the envelope's window, the supplier's particulars in the footer. */
        WINDOW,
        /** A brand at the top; the legal name and tax id in the footer only. */
        FOOTER
    }

    /** How number and dates are told. */
    enum Reference {
        LABEL_LEFT,
        LABEL_ABOVE,
        HEADER_TABLE,
        RUNNING,
        RIGHT_ALIGNED,
        IN_TITLE
    }

    /** How the taxes are told. */
    enum Summary {
        TABLE,
        LINES,
        SENTENCE,
        STRIP
    }

    /** Where the totals stand. */
    enum Totals {
        RIGHT,
        BOX,
        LEFT,
        WIDE
    }

    /** What else is on the page, to mislead or to help. */
    enum Extra {
        TOTAL_IN_HEADER,
        ORDER_NUMBER,
        DELIVERY_NOTE,
        CUSTOMER_NUMBER,
        CONTRACT,
        REGISTRY,
        PHONE,
        WEB,
        IBAN,
        RATE_COLUMN,
        CODE_COLUMN,
        REFERENCE_FIRST,
        PAYABLE_ONLY,
        THANKS
    }

    static Layout drawn(Dice dice) {
        return new Layout(
                dice.of(Parties.values()),
                dice.of(Reference.values()),
                dice.of(Summary.TABLE, Summary.TABLE, Summary.LINES, Summary.LINES, Summary.STRIP, Summary.SENTENCE),
                dice.of(Totals.values()),
                dice.of(Typeface.values()),
                dice.between(16, 21) / 2.0,
                dice.of(":", ":", "", " :"),
                List.of(Extra.values()).stream().filter(_ -> dice.chance(45)).toList());
    }

    boolean has(Extra extra) {
        return extras.contains(extra);
    }

    /** For the statistics. */
    List<String> traits() {
        return Stream.concat(
                        Stream.of(
                                "parties " + parties,
                                "reference " + reference,
                                "summary " + summary,
                                "totals " + totals,
                                "typeface " + typeface),
                        extras.stream().map(extra -> "extra " + extra))
                .toList();
    }
}
