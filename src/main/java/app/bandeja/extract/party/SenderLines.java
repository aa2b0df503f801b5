package app.bandeja.extract.party;

import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line above the addressee in the window of an envelope (DIN 5008), by which the post returns a letter: who sent it,
 * street and town, parted by signs.
 */
final class SenderLines {
    /** In points from the top of the page. */
    private static final double TOP = 300;

    private static final int PARTS = 3;
    private static final double ALIGNED = 6;
    private static final String SIGNS = "·|•–—-●∙*";
    private static final Pattern NAME = Pattern.compile("\\p{L}[^\\d:@]{3,}");

    private SenderLines() {}

    /** The names that such lines begin with. */
    static List<Span> names(Sheet sheet) {
        return sheet.firstPage().stream()
                .filter(row -> row.box().y() < TOP)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !isBelowCompany(sheet, cell))
                .flatMap(cell -> name(cell).stream())
                .toList();
    }

    // Below the company that sends, its partners and address.
    private static boolean isBelowCompany(Sheet sheet, Span line) {
        return sheet.above(line.row(), 1).stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell ->
                        line.box().y() - cell.box().bottom() < line.box().height())
                .filter(cell -> Math.abs(cell.box().x() - line.box().x()) < ALIGNED
                        || Math.abs(cell.box().centerX() - line.box().centerX()) < ALIGNED)
                .anyMatch(LegalForms::isIn);
    }

    private static Optional<Span> name(Span cell) {
        List<Span> parts = parts(cell);
        return parts.size() >= PARTS
                        && Towns.isTown(parts.getLast().text())
                        && NAME.matcher(parts.getFirst().text()).matches()
                ? Optional.of(parts.getFirst())
                : Optional.empty();
    }

    private static List<Span> parts(Span cell) {
        Row row = cell.row();
        List<Span> parts = new ArrayList<>();
        int from = cell.from();
        for (int at = cell.from(); at <= cell.to(); at++) {
            if (at == cell.to() || isSign(row.piece(at))) {
                if (at > from) {
                    parts.add(row.span(from, at));
                }
                from = at + 1;
            }
        }
        return parts;
    }

    private static boolean isSign(Piece piece) {
        return piece.text().length() == 1 && SIGNS.contains(piece.text());
    }
}
