package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import app.bandeja.invoice.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A foreign invoice without any word of its tax: exports and services abroad seldom say why there is none. It prints no rate
 * and no tax, and the amounts of its lines, each in one column with the total, add up to it.
 */
final class Unspoken {
    /** The right ends of one column's amounts differ by less, in points. */
    private static final double COLUMN = 3;

    private static final Set<Concept> TOTALS = Set.of(Concept.TOTAL, Concept.TOTAL_LOOSE, Concept.DUE);
    private static final int LINES = 2;

    private final Till till;

    Unspoken(Till till) {
        this.till = till;
    }

    /** Its base is its total; empty where anything may be a tax, or the lines make another sum. */
    Optional<Sums> sums() {
        return mayBeTaxed() ? Optional.empty() : total().flatMap(this::sums);
    }

    private boolean mayBeTaxed() {
        return till.all().stream()
                .anyMatch(amount ->
                        amount.left().filter(label -> label.isAny(Amount.TAXES)).isPresent()
                                || (amount.figure().percent() && !amount.is(Concept.OTHER_AMOUNT))
                                || amount.figure().span().reader() == Reader.OCR);
    }

    // The only one that is called so, and the last of its column.
    private Optional<Amount> total() {
        List<Amount> totals = till.all().stream()
                .filter(amount -> amount.figure().looksLikeMoney()
                        && amount.left().filter(label -> label.isAny(TOTALS)).isPresent())
                .toList();
        boolean one = totals.stream().map(Amount::cents).distinct().count() == 1;
        return one ? totals.stream().findFirst() : Optional.empty();
    }

    private Optional<Sums> sums(Amount total) {
        List<Amount> lines = lines(total);
        long sum = lines.stream().mapToLong(Amount::cents).sum();
        return lines.size() >= LINES && sum == total.cents()
                ? Optional.of(Untaxed.closed(total, total, lines, List.of()))
                : Optional.empty();
    }

    // The last amount of each row above, on this page and those before.
    private List<Amount> lines(Amount total) {
        Span end = total.figure().span();
        List<Amount> lines = new ArrayList<>();
        for (Row row : till.rows().subList(0, end.row().index())) {
            till.inRow(row).stream()
                    .filter(amount -> amount.figure().looksLikeMoney())
                    .reduce((_, later) -> later)
                    .filter(amount -> Math.abs(amount.figure().span().box().right()
                                    - end.box().right())
                            < COLUMN)
                    .ifPresent(lines::add);
        }
        return lines;
    }
}
