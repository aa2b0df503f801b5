package app.bandeja.extract.label;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.invoice.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of small captions below their values, as some designs have them. They are put before their values, so that all who
 * look for a label above find it there; where things stand on the page does not change.
 */
public final class Captions {
    private static final int CELLS = 2;
    private static final double ALIGNED = 6;

    /** In heights of the caption. */
    private static final double CLOSE = 1.1;

    private final Sheet sheet;
    private final Labels labels;

    private Captions(Sheet sheet) {
        this.sheet = sheet;
        this.labels = Labels.of(sheet);
    }

    public static Sheet first(Sheet sheet) {
        return new Captions(sheet).turned();
    }

    private Sheet turned() {
        List<Row> rows = new ArrayList<>(sheet.rows());
        for (int i = 1; i < rows.size(); i++) {
            if (captionsAbove(i)) {
                Collections.swap(rows, i - 1, i);
            }
        }
        return rows.equals(sheet.rows()) ? sheet : Sheet.ofRows(rows);
    }

    private boolean captionsAbove(int at) {
        Row captions = sheet.rows().get(at);
        Row values = sheet.rows().get(at - 1);
        return areCaptions(captions)
                && labels.in(values).isEmpty()
                && hasDigits(values)
                && aligned(captions, values)
                && gap(values, captions) < CLOSE * captions.box().height()
                && (at + 1 == sheet.rows().size() || isFurther(at, gap(values, captions)))
                && (at < 2 || !areCaptions(sheet.rows().get(at - 2)));
    }

    private boolean areCaptions(Row row) {
        return row.cells().size() >= CELLS
                && row.cells().stream()
                        .allMatch(cell -> labels.in(row).stream().anyMatch(label -> fills(label.span(), cell)));
    }

    // "IVA 21 %", "CIF cliente"
    private boolean fills(Span label, Span cell) {
        return label.from() == cell.from()
                && label.to() <= cell.to()
                && IntStream.range(label.to(), cell.to())
                        .allMatch(at -> isInLabel(label.row(), at)
                                || label.row().piece(at).text().chars().noneMatch(Character::isLetter));
    }

    private boolean isInLabel(Row row, int at) {
        return labels.in(row).stream()
                .anyMatch(
                        label -> label.span().from() <= at && at < label.span().to());
    }

    private static boolean hasDigits(Row row) {
        return row.pieces().stream().anyMatch(piece -> piece.text().chars().anyMatch(Character::isDigit));
    }

    private static boolean aligned(Row captions, Row values) {
        List<Span> above = values.cells();
        List<Span> below = captions.cells();
        if (above.size() != below.size()) {
            return false;
        }
        for (int i = 0; i < above.size(); i++) {
            if (!aligned(above.get(i).box(), below.get(i).box())) {
                return false;
            }
        }
        return true;
    }

    private static boolean aligned(Box one, Box other) {
        return Math.abs(one.x() - other.x()) < ALIGNED
                || Math.abs(one.right() - other.right()) < ALIGNED
                || Math.abs(one.centerX() - other.centerX()) < ALIGNED;
    }

    // A heading stands nearer to what follows it, and over it.
    private boolean isFurther(int at, double gap) {
        Row captions = sheet.rows().get(at);
        Row next = sheet.rows().get(at + 1);
        return next.page() != captions.page()
                || (!labels.in(next).isEmpty() && !aligned(captions, next))
                || gap(captions, next) > Math.max(2 * gap, captions.box().height());
    }

    private static double gap(Row upper, Row lower) {
        return upper.page() == lower.page() ? lower.box().y() - upper.box().bottom() : Double.MAX_VALUE;
    }
}
