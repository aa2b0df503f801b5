package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Known;
import java.util.List;
import java.util.Map;

/**
 * Every key field was read surely, and nothing else might be it. Amounts that the arithmetic proves need less of the
 * reader's own confidence than a number or a date, which nothing proves.
 */
final class FieldsAreSure implements Rule {
    static final double UNPROVEN = 0.75;

    private static final double MARGIN = 0.1;
    private static final Map<String, Double> LEAST =
            Map.of("taxable_base", 0.5, "tax_total", 0.5, "total", 0.5, "currency", 0.6);

    @Override
    public List<Finding> findings(Draft draft, Known known) {
        return KeyFields.of(draft).entrySet().stream()
                .filter(field -> field.getValue()
                        .filter(found -> isDoubtful(found, LEAST.getOrDefault(field.getKey(), UNPROVEN)))
                        .isPresent())
                .map(field -> new Finding(FindingCode.FIELD_DOUBTFUL, List.of(field.getKey()), List.of()))
                .toList();
    }

    static boolean isDoubtful(Found<?> found, double least) {
        return found.confidence() < least
                || found.others().stream()
                        // What a page says against exact data is a contradiction, with words of its own.
                        .filter(other -> !XmlAgrees.contradicts(found, other))
                        .anyMatch(other -> other.confidence() >= found.confidence() - MARGIN);
    }
}
