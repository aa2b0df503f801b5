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
    /** Between a figure and the next column's heading, in points. */
    private static final double BORDER = 12;

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
            Optional<Label> label = inColumn(row, heads, box).or(() -> sameCell(row, heads, value));
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
                .filter(label -> holds(above.get(column), label.span())
                        && below.get(column).box().right()
                                > above.get(column).box().x())
                .findFirst();
    }

    // "Zerga oinarria / Base imponible": in two languages.
    private static boolean holds(Span cell, Span label) {
        return cell.from() <= label.from()
                && label.to() <= cell.to()
                && (cell.from() == label.from() || cell.to() == label.to());
    }

    private static Optional<Label> inColumn(Row head, List<Label> labels, Box value) {
        Optional<Label> over = labels.stream()
                .filter(label -> overlap(label.span().box(), value) > 0)
                .max(Comparator.comparingDouble(label -> overlap(label.span().box(), value)));
        if (over.isPresent() || labels.size() < 2) {
            return over;
        }
        return endsColumn(head, labels, value)
                .or(() -> labels.stream()
                        .filter(label -> distance(label.span().box(), value) < BESIDE)
                        .min(Comparator.comparingDouble(
                                label -> distance(label.span().box(), value))));
    }

    // Headings set to the left over figures set to the right: a figure ends just where the next column begins.
    private static Optional<Label> endsColumn(Row head, List<Label> labels, Box value) {
        List<Span> cells = head.cells();
        for (int i = 1; i < cells.size(); i++) {
            double left = cells.get(i).box().x() - value.right();
            if (cells.get(i - 1).box().x() < value.x() && left > -1 && left < BORDER) {
                return labelIn(cells.get(i - 1), labels);
            }
        }
        Box last = cells.getLast().box();
        boolean isLast = cells.size() >= COLUMNS && last.x() < value.x() && value.x() - last.right() < BESIDE;
        return isLast ? labelIn(cells.getLast(), labels) : Optional.empty();
    }

    private static Optional<Label> labelIn(Span cell, List<Label> labels) {
        return labels.stream()
                .filter(label ->
                        label.span().from() >= cell.from() && label.span().to() <= cell.to())
                .findFirst();
    }

    private static double overlap(Box one, Box other) {
        return Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    }

    private static double distance(Box one, Box other) {
        return Math.abs(one.centerX() - other.centerX());
    }
}
