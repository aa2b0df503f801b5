package app.bandeja.text.einvoice;

import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import java.util.Optional;
import java.util.Set;

/** Kinds of document by their codes in UNTDID 1001, as EN 16931 (BT-3) takes them. */
final class Kinds {
    private static final Set<String> CREDIT =
            Set.of("81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "502", "503", "532");
    // Pro forma, order, offer and despatch advice are written with the same elements, and nobody owes anything for
    // them.
    private static final Set<String> NO_INVOICE = Set.of("220", "230", "231", "310", "315", "325", "351", "632");

    private Kinds() {}

    /** What the code says, or else what the root does. */
    static Found<Kind> of(Optional<Element> code, Kind otherwise, Element root) {
        return code.map(element -> Values.found(kind(element.text(), otherwise), element))
                .orElse(Values.found(otherwise, root));
    }

    private static Kind kind(String code, Kind otherwise) {
        if (NO_INVOICE.contains(code)) {
            return Kind.NOT_INVOICE;
        }
        return CREDIT.contains(code) ? Kind.CREDIT_NOTE : otherwise;
    }
}
