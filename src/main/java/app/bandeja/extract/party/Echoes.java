package app.bandeja.extract.party;

import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where who sends a paper is named once more: below the formula that closes a letter, and as holder of the account. Such a
 * place alone may name a clerk or a bank; it bears out a name that stands elsewhere.
 */
final class Echoes {
    private static final Set<String> CLOSINGS = phrases("closings.txt");
    private static final Set<String> HOLDERS = phrases("account-holders.txt");

    /** So many words close a letter, or say whose an account is, at most. */
    private static final int LONGEST = 4;

    /** Room for a signature, in points. */
    private static final double SIGNATURE = 70;

    private static final double ALIGNED = 14;

    private final Sheet sheet;
    private final Set<String> names = new HashSet<>();

    Echoes(Sheet sheet) {
        this.sheet = sheet;
        sheet.rows().forEach(this::add);
    }

    /** Whether a name stands in such a place, too. */
    boolean bearOut(Mention mention) {
        String name = mention.key();
        return names.stream().anyMatch(echo -> echo.equals(name) || echo.startsWith(name + " "));
    }

    private void add(Row row) {
        for (Span cell : row.cells()) {
            if (closes(key(cell))) {
                below(cell);
            }
            held(cell);
        }
    }

    // "Mit herzlichen Grüßen aus Kiel"
    private static boolean closes(String line) {
        return CLOSINGS.stream().anyMatch(closing -> line.equals(closing) || line.startsWith(closing + " "));
    }

    private void below(Span closing) {
        sheet.rows().stream()
                .skip(closing.row().index() + 1L)
                .takeWhile(row -> row.page() == closing.row().page()
                        && row.box().y() - closing.box().bottom() < SIGNATURE)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> Math.abs(cell.box().x() - closing.box().x()) < ALIGNED)
                .forEach(cell -> names.add(Key.joined(cell.text())));
    }

    // "Kontoinhaber: Bäckerei Muster"
    private void held(Span cell) {
        Row row = cell.row();
        for (int end = cell.from() + 1; end <= Math.min(cell.from() + LONGEST, cell.to()); end++) {
            if (HOLDERS.contains(key(row.span(cell.from(), end)))) {
                Span rest = end < cell.to() ? row.span(end, cell.to()) : next(cell);
                names.add(Key.joined(rest.text()));
            }
        }
    }

    private static Span next(Span cell) {
        return cell.to() < cell.row().size() ? cell.row().cellOf(cell.to()) : cell;
    }

    private static String key(Span span) {
        return span.pieces().stream()
                .map(Piece::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Set<String> phrases(String file) {
        return Lines.of(file).stream()
                .map(line -> String.join(" ", Key.phrase(line)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
