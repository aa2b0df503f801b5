package app.bandeja.extract.label;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.invoice.Box;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which label a value belongs to: the one to its left, and the one above it. */
public final class Governing {
    /** So many rows above a value its column's header may stand, and so many points. */
    private static final int ROWS_ABOVE = 14;

    private static final double POINTS_ABOVE = 190;
    private static final double BESIDE = 40;
    private static final int COLUMNS = 3;
    private static final Set<Concept> ANY = EnumSet.allOf(Concept.class);

    private final Sheet sheet;
    private final Labels labels;

    public Governing(Sheet sheet, Labels labels) {
        this.sheet = sheet;
        this.labels = labels;
    }

    /** The last label of the row before the value. */
    public Optional<Label> left(Span value) {
        return left(value, ANY);
    }

    /** The last label before the value among those that announce one of these. */
    public Optional<Label> left(Span value, Set<Concept> concepts) {
        return labels.in(value.row()).stream()
                .filter(label -> label.span().to() <= value.from() && label.isAny(concepts))
                .reduce((_, later) -> later);
    }

    /** The nearest label above that shares the value's column. */
    public Optional<Label> above(Span value) {
        return above(value, ANY);
    }

    /** The nearest label above among those that announce one of these: a column's header may stand on two lines. */
    public Optional<Label> above(Span value, Set<Concept> concepts) {
        Box box = value.box();
        for (Row row : sheet.above(value.row(), ROWS_ABOVE)) {
            if (box.y() - row.box().bottom() > POINTS_ABOVE) {
                return Optional.empty();
            }
            List<Label> heads = labels.in(row).stream()
                    .filter(label -> label.isAny(concepts))
                    .toList();
            Optional<Label> label = inColumn(heads, box).or(() -> sameCell(row, heads, value));
            if (label.isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }

    // Centred headings over figures set to the right: in the next row, with as many cells, the third is the third's.
    private static Optional<Label> sameCell(Row head, List<Label> heads, Span value) {
        Row row = value.row();
        List<Span> above = head.cells();
        List<Span> below = row.cells();
        if (row.index() != head.index() + 1 || above.size() < COLUMNS || above.size() != below.size()) {
            return Optional.empty();
        }
        int column = below.indexOf(row.cellOf(value.from()));
        return heads.stream()
                .filter(label -> above.get(column).equals(label.span())
                        && below.get(column).box().right() > label.span().box().x())
                .findFirst();
    }

    private static Optional<Label> inColumn(List<Label> row, Box value) {
        Optional<Label> over = row.stream()
                .filter(label -> overlap(label.span().box(), value) > 0)
                .max(Comparator.comparingDouble(label -> overlap(label.span().box(), value)));
        if (over.isPresent() || row.size() < 2) {
            return over;
        }
        return row.stream()
                .filter(label -> distance(label.span().box(), value) < BESIDE)
                .min(Comparator.comparingDouble(label -> distance(label.span().box(), value)));
    }

    private static double overlap(Box one, Box other) {
        return Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    }

    private static double distance(Box one, Box other) {
        return Math.abs(one.centerX() - other.centerX());
    }
}
