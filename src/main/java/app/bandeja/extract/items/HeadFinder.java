package app.bandeja.extract.items;

import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.read.Figure;
import app.bandeja.extract.read.Figures;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the headings of tables of goods. */
final class HeadFinder {
    private static final Set<Column> FIGURES = EnumSet.of(Column.QUANTITY, Column.PRICE);

    /** So much of a heading's row is headings; the rest may be words that we do not know. */
    private static final double MOSTLY = 0.5;

    /** A heading's second row is so near, in heights. */
    private static final double NEAR = 0.9;

    private HeadFinder() {}

    static List<Head> of(Sheet sheet) {
        List<Head> heads = new ArrayList<>();
        List<Row> rows = sheet.rows();
        for (int i = 0; i < rows.size(); i++) {
            List<Heading> headings = ColumnWords.ALL.in(rows.get(i));
            if (!headings.isEmpty() && isHeading(rows.get(i), headings)) {
                Row last = rows.get(i);
                while (i + 1 < rows.size() && continues(last, rows.get(i + 1))) {
                    last = rows.get(++i);
                    headings = merged(headings, ColumnWords.ALL.in(last));
                }
                if (isOfGoods(headings)) {
                    heads.add(new Head(last, headings));
                }
            }
        }
        return heads;
    }

    // What stands left of the table is no part of it.
    private static boolean isHeading(Row row, List<Heading> headings) {
        double left = headings.getFirst().box().x();
        List<Piece> worded = row.pieces().stream()
                .filter(piece -> piece.box().x() >= left && !piece.key().isEmpty())
                .toList();
        long covered = worded.stream()
                .filter(piece -> headings.stream().anyMatch(heading -> heading.overlaps(piece.box())))
                .count();
        return covered >= MOSTLY * worded.size() && Figures.of(row).stream().noneMatch(Figure::looksLikeMoney);
    }

    private static boolean continues(Row row, Row next) {
        if (next.page() != row.page()
                || next.box().y() - row.box().bottom() > NEAR * row.box().height()) {
            return false;
        }
        List<Heading> headings = ColumnWords.ALL.in(next);
        boolean hasDigits = next.pieces().stream().map(Piece::text).anyMatch(HeadFinder::hasDigit);
        return !headings.isEmpty() && !hasDigits && isHeading(next, headings);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static List<Heading> merged(List<Heading> upper, List<Heading> lower) {
        List<Heading> merged = new ArrayList<>(upper);
        for (Heading heading : lower) {
            int over = -1;
            for (int i = 0; i < merged.size(); i++) {
                over = merged.get(i).overlaps(heading.box()) ? i : over;
            }
            if (over < 0) {
                merged.add(heading);
            } else {
                merged.set(over, merged.get(over).and(heading));
            }
        }
        return merged;
    }

    private static boolean isOfGoods(List<Heading> headings) {
        Set<Column> columns = headings.stream().map(Heading::column).collect(Collectors.toSet());
        boolean counts = columns.stream().anyMatch(FIGURES::contains);
        return columns.contains(Column.AMOUNT) && (columns.contains(Column.DESCRIPTION) || counts);
    }
}
