package app.bandeja.extract.sums;

import app.bandeja.extract.label.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of one tax table that bear the same rate. */
final class TableRows {
    /** Right ends of one column's amounts differ by less, in points. */
    private static final double COLUMN = 3;

    private TableRows() {}

    /** Each table's rows of this rate as one line; none where a table has a single one. */
    static List<Taxed> sums(List<Taxed> ofOneRate) {
        Map<Label, List<Taxed>> tables = new HashMap<>();
        for (Taxed row : ofOneRate) {
            heading(row).ifPresent(label -> add(tables.computeIfAbsent(label, _ -> new ArrayList<>()), row));
        }
        return tables.values().stream()
                .filter(rows -> rows.size() > 1)
                .map(Taxed::sum)
                .toList();
    }

    // Only a row that prints base and rate, below the heading of the bases.
    private static Optional<Label> heading(Taxed row) {
        boolean rate = row.printedRate().filter(row.base()::sharesRow).isPresent();
        boolean tax = row.tax().filter(amount -> !row.base().sharesRow(amount)).isEmpty();
        return rate && tax ? row.base().above() : Optional.empty();
    }

    // The best of each row, in the order of their scores; another column is another story.
    private static void add(List<Taxed> table, Taxed row) {
        boolean fits = table.stream()
                .noneMatch(other -> other.base().sharesRow(row.base())
                        || Math.abs(right(other) - right(row)) > COLUMN
                        || other.tax().isPresent() != row.tax().isPresent());
        if (fits) {
            table.add(row);
        }
    }

    private static double right(Taxed row) {
        return row.base().figure().span().box().right();
    }
}
