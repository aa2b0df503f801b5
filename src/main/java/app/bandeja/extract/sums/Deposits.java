package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.page.Row;
import app.bandeja.invoice.Reader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Totals that a scan does not show, but what is due and what is charged on top of the total tell: the word for the total
 * with no amount beside it, a deposit or the like below, and below that what is due. Only so is it sure that the total is
 * without the deposit.
 */
final class Deposits {
    private static final int ROWS_BELOW = 4;

    private final Till till;

    Deposits(Till till) {
        this.till = till;
    }

    /** In cents. */
    Set<Long> totals() {
        return till.all().stream()
                .filter(due -> due.isLeft(Concept.DUE) && due.figure().looksLikeMoney())
                .filter(due -> due.figure().span().reader() == Reader.OCR)
                .flatMap(due ->
                        above(due.figure().span().row()).stream().map(total -> due.cents() - charged(total, due)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Row> above(Row due) {
        return till.rows().subList(Math.max(0, due.index() - ROWS_BELOW), due.index()).stream()
                .filter(row -> row.page() == due.page()
                        && namesTotal(row)
                        && money(row).isEmpty())
                .filter(row -> !between(row, due).isEmpty()
                        && between(row, due).stream().allMatch(Deposits::isOnTop))
                .toList();
    }

    private boolean namesTotal(Row row) {
        return till.labels().in(row).stream().anyMatch(label -> label.is(Concept.TOTAL));
    }

    private long charged(Row total, Amount due) {
        return between(total, due.figure().span().row()).stream()
                .mapToLong(Amount::cents)
                .sum();
    }

    private List<Amount> between(Row total, Row due) {
        return till.rows().subList(total.index() + 1, due.index()).stream()
                .flatMap(row -> money(row).stream())
                .toList();
    }

    private List<Amount> money(Row row) {
        return till.inRow(row).stream()
                .filter(amount -> amount.figure().looksLikeMoney())
                .toList();
    }

    private static boolean isOnTop(Amount amount) {
        return amount.isLeft(Concept.OTHER_AMOUNT);
    }
}
