package app.bandeja.extract;

import app.bandeja.extract.label.Label;
import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.Numbers;
import java.util.List;
import java.util.Optional;

/** What stands below a label, in its column, and belongs to no other label. */
final class Beneath {
    /** No value stands further below its label, in points. */
    static final double POINTS = 45;

    private static final int ROWS = 3;

    /** Fewer cells than these are no table. */
    private static final int COLUMNS = 3;

    private final Sheet sheet;
    private final Labels labels;

    Beneath(Sheet sheet, Labels labels) {
        this.sheet = sheet;
        this.labels = labels;
    }

    /** The number there; empty where another label comes first. */
    Optional<Span> number(Span label) {
        for (int i = label.row().index() + 1;
                i < sheet.rows().size() && i <= label.row().index() + ROWS;
                i++) {
            Row row = sheet.rows().get(i);
            if (!isNear(label, row)) {
                return Optional.empty();
            }
            for (int at = 0; at < row.size(); at++) {
                Span piece = row.span(at, at + 1);
                if (overlaps(label, piece)) {
                    return startsLabel(row, at) || followsLabel(row, at)
                            ? Optional.empty()
                            : around(row, afterSign(row, at));
                }
            }
            Optional<Span> column = column(label, row);
            if (column.isPresent()) {
                int at = column.get().from();
                return startsLabel(row, at) ? Optional.empty() : Numbers.at(row, at);
            }
        }
        return Optional.empty();
    }

    // Headings at the left of their columns, and values in the middle: in the next row, with as many cells, the second
    // is the second heading's if it ends before the third.
    private static Optional<Span> column(Span label, Row row) {
        List<Span> heads = label.row().cells();
        List<Span> values = row.cells();
        int at = heads.indexOf(label.row().cellOf(label.from()));
        if (row.index() != label.row().index() + 1 || heads.size() < COLUMNS || values.size() != heads.size()) {
            return Optional.empty();
        }
        Span value = values.get(at);
        boolean within = value.box().x() > label.box().x()
                && (at + 1 == heads.size()
                        || value.box().right() < heads.get(at + 1).box().x());
        return within ? Optional.of(value) : Optional.empty();
    }

    // "FATTURA", and below it "N. 1187/A".
    private static int afterSign(Row row, int at) {
        boolean sign =
                Numbers.isFiller(row.piece(at)) && at + 1 < row.cellOf(at).to();
        return sign ? at + 1 : at;
    }

    // A page may end between a title and its number.
    private static boolean isNear(Span label, Row row) {
        return row.page() == label.row().page()
                ? row.box().y() - label.box().bottom() <= POINTS
                : row.index() == label.row().index() + 1;
    }

    // "FT 2025A/274": the series may stand left of the label.
    private static Optional<Span> around(Row row, int at) {
        return Numbers.at(row, row.cellOf(at).from())
                .filter(span -> span.to() > at)
                .or(() -> Numbers.at(row, at));
    }

    // What stands right after a label is that label's.
    private boolean followsLabel(Row row, int at) {
        int cell = row.cellOf(at).from();
        return labels.in(row).stream()
                .map(Label::span)
                .anyMatch(label -> label.to() <= at
                        && (label.from() >= cell
                                || (label.to() == cell
                                        && row.cellOf(label.from()).from() == label.from())));
    }

    /** A word that looks like a number is read as one, though a lexicon has it. */
    boolean startsLabel(Row row, int at) {
        return labels.in(row).stream()
                .anyMatch(label -> label.span().from() == at
                        && !Numbers.isNumber(row.piece(at).text()));
    }

    static boolean overlaps(Span label, Span value) {
        return Math.min(label.box().right(), value.box().right())
                        - Math.max(label.box().x(), value.box().x())
                > 0;
    }
}
