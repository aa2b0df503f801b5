package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.Identity;
import java.util.List;
import java.util.Set;

/** Whether it is certain which invoice this is, whatever else is in doubt. */
final class Identification {
    private static final Set<String> FIELDS =
            Set.of("kind", "supplier_tax_id", "invoice_number", "issue_date", "total");

    private Identification() {}

    static boolean isCertain(Draft draft, List<Finding> findings) {
        return Identity.of(draft).isPresent()
                && findings.stream()
                        .flatMap(finding -> finding.fields().stream())
                        .noneMatch(FIELDS::contains);
    }
}
