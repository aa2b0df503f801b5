package app.bandeja.extract.party;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sentence in which a company says where it is registered. Only who sends the paper writes it (in Spain the law asks
 * for it, Código de Comercio art. 24), so the tax id within is the supplier's, whatever stands above.
 */
final class Registers {
    private static final List<String> PHRASES =
            Lines.of("registers.txt").stream().map(Registers::words).toList();

    private static final List<String> SELF_BILLED =
            Lines.of("self-billed.txt").stream().map(Registers::words).toList();

    private static final double ALIGNED = 3;
    private static final double CENTRED = 8;

    private final Sheet sheet;

    Registers(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Whether a tax id stands in such a sentence, or on its second line. */
    boolean isEntered(Span id) {
        Span cell = id.row().cellOf(id.from());
        return isClause(cell)
                || sheet.above(id.row(), 1).stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(above -> continues(above, cell) && isClause(above));
    }

    /** Whether what stands at a piece belongs to such a sentence in which a label says that a tax id follows. */
    boolean announcesTaxId(Span piece, Labels labels) {
        Span cell = piece.row().cellOf(piece.from());
        boolean here = isClause(cell) && announces(cell, labels, piece.from());
        return here
                || sheet.above(piece.row(), 1).stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(above -> continues(above, cell)
                                && (isClause(above) || isClause(cell))
                                && announces(above, labels, above.to()));
    }

    private static boolean announces(Span cell, Labels labels, int until) {
        return labels.in(cell.row()).stream()
                .anyMatch(label -> label.is(Concept.TAX_ID)
                        && label.span().from() >= cell.from()
                        && label.span().to() <= until);
    }

    /** Whether the page says that the customer wrote it. */
    boolean isSelfBilled() {
        return sheet.rows().stream()
                .map(row -> row.pieces().stream().map(Piece::key).collect(Collectors.joining(" ", " ", " ")))
                .anyMatch(words -> SELF_BILLED.stream().anyMatch(words::contains));
    }

    private static boolean continues(Span above, Span cell) {
        boolean aligned = Math.abs(above.box().x() - cell.box().x()) < ALIGNED
                || Math.abs(above.box().centerX() - cell.box().centerX()) < CENTRED;
        return aligned && cell.box().y() - above.box().bottom() < cell.box().height();
    }

    private static boolean isClause(Span cell) {
        String words = cell.pieces().stream().map(Piece::key).collect(Collectors.joining(" ", " ", " "));
        return PHRASES.stream().anyMatch(words::contains);
    }

    private static String words(String line) {
        return List.of(line.split(" ")).stream().map(Key::of).collect(Collectors.joining(" ", " ", " "));
    }
}
