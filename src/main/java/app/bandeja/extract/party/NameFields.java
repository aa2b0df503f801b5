package app.bandeja.extract.party;

import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names in the fields of a form: {@code Nome: Ana Exemplo}, or the name below its heading. */
final class NameFields {
    private static final Set<String> HEADINGS = Lines.of("name-fields.txt").stream()
            .map(line -> String.join(" ", Key.phrase(line)))
            .collect(Collectors.toUnmodifiableSet());

    private static final double ALIGNED = 6;

    /** In heights of a line: further below stands something else. */
    private static final double GAP = 1.5;

    private NameFields() {}

    static List<Span> values(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> value(sheet, cell).stream())
                .filter(value ->
                        value.text().chars().filter(Character::isLetter).count() > 3)
                .toList();
    }

    private static Optional<Span> value(Sheet sheet, Span cell) {
        Row row = cell.row();
        if (HEADINGS.contains(key(cell))) {
            boolean announces = cell.text().endsWith(":") && cell.to() < row.size();
            return announces ? Optional.of(row.cellOf(cell.to())) : below(sheet, cell);
        }
        return IntStream.range(cell.from(), cell.to() - 1)
                .filter(at -> row.piece(at).text().endsWith(":"))
                .limit(1)
                .filter(at -> HEADINGS.contains(key(row.span(cell.from(), at + 1))))
                .mapToObj(at -> row.span(at + 1, cell.to()))
                .findFirst();
    }

    private static Optional<Span> below(Sheet sheet, Span heading) {
        return sheet.rows().stream()
                .skip(heading.row().index() + 1L)
                .limit(1)
                .filter(row -> row.page() == heading.row().page()
                        && row.box().y() - heading.box().bottom()
                                < GAP * heading.box().height())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> Math.abs(cell.box().x() - heading.box().x()) < ALIGNED)
                .findFirst();
    }

    private static String key(Span span) {
        return span.pieces().stream()
                .map(Piece::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
