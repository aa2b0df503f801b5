package app.bandeja.extract.sums;

import app.bandeja.extract.page.Row;
import app.bandeja.invoice.Box;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Rows of one tax table: each prints a base, its rate and the tax that agrees with both, and their amounts stand in the same
 * columns. An invoice bears all of them: one that is left out was missed.
 */
final class Siblings {
    /** Ends of one column's amounts differ by less, in points. */
    private static final double COLUMN = 3;

    private final List<Taxed> whole;
    // By identity: combinations ask again and again.
    private final IdentityHashMap<Taxed, List<Taxed>> known = new IdentityHashMap<>();

    Siblings(List<Taxed> taxed) {
        this.whole = taxed.stream().filter(Siblings::isWhole).toList();
    }

    /** Whether a table has more rows than those that were taken of it. */
    boolean areLeftOut(List<Taxed> lines) {
        List<Taxed> rows = lines.stream().flatMap(line -> line.rows().stream()).toList();
        List<Taxed> left = rows.stream()
                .flatMap(row -> whole.stream().filter(one -> takes(one, row)).limit(1))
                .flatMap(row -> known.computeIfAbsent(row, this::of).stream())
                .filter(sibling -> rows.stream()
                        .noneMatch(row -> isSame(row, sibling) || row.base().sharesRow(sibling.base())))
                .distinct()
                .toList();
        return left.stream().anyMatch(row -> !isAddedUp(row, left, rows));
    }

    // Goods of one rate, whose sum is a row of the same columns below.
    private static boolean isAddedUp(Taxed row, List<Taxed> left, List<Taxed> taken) {
        return sum(row, left) == sum(row, taken);
    }

    private static long sum(Taxed rate, List<Taxed> rows) {
        return rows.stream()
                .filter(row -> row.rate().compareTo(rate.rate()) == 0)
                .mapToLong(row -> row.base().cents())
                .sum();
    }

    private List<Taxed> of(Taxed line) {
        List<Taxed> siblings = new ArrayList<>();
        for (Taxed other : whole) {
            if (row(other).page() == row(line).page()
                    && row(other).index() != row(line).index()
                    // Below one heading: goods may stand in the same columns, below their own.
                    && other.base().above().equals(line.base().above())
                    && isAligned(other.base(), line.base())
                    && isAligned(other.tax().orElseThrow(), line.tax().orElseThrow())) {
                siblings.add(other);
            }
        }
        return siblings;
    }

    // Base, rate and tax in one row.
    private static boolean isWhole(Taxed line) {
        return line.rate().signum() > 0
                && line.printedRate().filter(line.base()::sharesRow).isPresent()
                && line.tax().filter(line.base()::sharesRow).isPresent()
                && Math.abs(Taxed.percentOf(line.baseCents(), line.rate()) - line.taxCents()) <= 1;
    }

    // A copy on the same page.
    private static boolean isSame(Taxed row, Taxed sibling) {
        return row.base().cents() == sibling.base().cents() && row.rate().compareTo(sibling.rate()) == 0;
    }

    // The same base, though with another's rate or tax.
    private static boolean takes(Taxed row, Taxed sibling) {
        return row.base().sharesRow(sibling.base())
                && row.base().cents() == sibling.base().cents();
    }

    /** Whether two amounts stand in one column, set to the right, to the left or in the middle. */
    static boolean isAligned(Amount one, Amount other) {
        Box first = one.figure().span().box();
        Box second = other.figure().span().box();
        return Math.abs(first.right() - second.right()) < COLUMN
                || Math.abs(first.x() - second.x()) < COLUMN
                || Math.abs(first.centerX() - second.centerX()) < COLUMN;
    }

    private static Row row(Taxed line) {
        return line.base().figure().span().row();
    }
}
