package app.bandeja.extract.label;

import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.invoice.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Headings on two lines: "Factura", "Fecha" and "Fecha de", and below them "número", "factura" and "vencimiento". Both lines
 * are made one row, cell by cell, so that a label is found whole; where things stand on the page does not change.
 */
public final class StackedHeadings {
    private static final double ALIGNED = 6;

    /** In heights of the letters. */
    private static final double CLOSE = 0.8;

    /** So many labels must begin on the one line and end on the other: a word below another may be an address. */
    private static final int SEAMS = 2;

    private StackedHeadings() {}

    public static Sheet joined(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        List<Row> all = sheet.rows();
        int at = 0;
        while (at < all.size()) {
            boolean heads = at + 2 < all.size() && isStacked(all.get(at), all.get(at + 1), all.get(at + 2));
            rows.add(heads ? both(all.get(at), all.get(at + 1)) : all.get(at));
            at += heads ? 2 : 1;
        }
        return rows.size() == all.size() ? sheet : Sheet.ofRows(rows);
    }

    private static boolean isStacked(Row upper, Row lower, Row values) {
        return upper.page() == lower.page()
                && lower.page() == values.page()
                && !hasDigits(upper)
                && !hasDigits(lower)
                && hasDigits(values)
                && isClose(upper, lower)
                && isAligned(upper.cells(), lower.cells())
                && seams(upper, lower) >= SEAMS;
    }

    private static boolean hasDigits(Row row) {
        return row.pieces().stream().anyMatch(piece -> piece.text().chars().anyMatch(Character::isDigit));
    }

    // A page that hangs askew makes rows higher than their letters.
    private static boolean isClose(Row upper, Row lower) {
        Box one = upper.piece(0).box();
        Box other = lower.piece(0).box();
        return other.y() - one.bottom() < CLOSE * Math.min(one.height(), other.height());
    }

    private static boolean isAligned(List<Span> upper, List<Span> lower) {
        if (upper.size() < 2 || upper.size() != lower.size()) {
            return false;
        }
        for (int i = 0; i < upper.size(); i++) {
            if (!isAligned(upper.get(i).box(), lower.get(i).box())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAligned(Box one, Box other) {
        return Math.abs(one.x() - other.x()) < ALIGNED
                || Math.abs(one.right() - other.right()) < ALIGNED
                || Math.abs(one.centerX() - other.centerX()) < ALIGNED;
    }

    private static long seams(Row upper, Row lower) {
        Row both = Sheet.ofRows(List.of(both(upper, lower))).rows().getFirst();
        List<Span> first = upper.cells();
        return Labels.of(Sheet.ofRows(List.of(both))).in(both).stream()
                .map(Label::span)
                .filter(label -> {
                    Span cell = both.cellOf(label.from());
                    int seam = cell.from()
                            + size(first.get(both.piece(label.from()).cell()));
                    return label.from() < seam && label.to() > seam;
                })
                .count();
    }

    private static int size(Span cell) {
        return cell.to() - cell.from();
    }

    private static Row both(Row upper, Row lower) {
        List<Piece> pieces = new ArrayList<>();
        List<Span> first = upper.cells();
        List<Span> second = lower.cells();
        for (int cell = 0; cell < first.size(); cell++) {
            add(pieces, first.get(cell), cell);
            add(pieces, second.get(cell), cell);
        }
        Box box = upper.box().union(lower.box());
        return new Row(upper.index(), upper.page(), upper.reader(), pieces, box, upper.shown());
    }

    private static void add(List<Piece> pieces, Span cell, int number) {
        cell.pieces().forEach(piece -> pieces.add(piece.inCell(number)));
    }
}
