package app.bandeja.extract.items;

import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rows below a heading: lines, words that go with them, and where they end. */
final class TableReader {
    private final SumRows sums;

    TableReader(Labels labels) {
        this.sums = new SumRows(labels);
    }

    /** The lines in these rows, which follow the heading. */
    List<Entry> entries(Head head, List<Row> rows) {
        List<Entry> entries = new ArrayList<>();
        Wording wording = new Wording();
        for (Row row : rows) {
            Cut cut = new Cut(row, head);
            Optional<Entry> entry = entry(cut, row);
            if (entry.isPresent()) {
                entries.add(entry.get());
                wording.line(row, cut.text().or(cut::words));
            } else if (sums.isSum(row)) {
                break;
            } else if (cut.isTextOnly() && !sums.isReference(row)) {
                wording.text(cut.text().orElseThrow());
            } else {
                wording.other();
            }
        }
        return wording.worded(entries);
    }

    private Optional<Entry> entry(Cut cut, Row row) {
        Optional<Pricing> pricing = cut.in(Column.AMOUNT).stream()
                .flatMap(amount ->
                        Pricing.of(cut.in(Column.QUANTITY), cut.in(Column.PRICE), cut.in(Column.DISCOUNT), amount)
                                .stream())
                .findFirst();
        boolean counted =
                !cut.in(Column.QUANTITY).isEmpty() || !cut.in(Column.PRICE).isEmpty();
        if (pricing.isEmpty() && sums.isSum(row) && !counted) {
            return Optional.empty();
        }
        // Words outside of their column: carriage, or a sum of the lines.
        boolean outside = pricing.isEmpty() && cut.text().isEmpty();
        Entry.Standing standing = outside ? Entry.Standing.PERHAPS : sums.standing(row, pricing);
        return cut.amount()
                .filter(_ -> !outside || cut.words().isPresent())
                .map(amount -> new Entry(row, amount, pricing, Optional.empty(), List.of(), standing));
    }
}
