package app.bandeja.extract;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.Numbers;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers that nothing but a sign and their date announce, as Italy prints them below the title: {@code n. 7/NC del 15/09/2025}. */
final class DatedNumbers {
    private static final Set<Concept> OTHERS =
            EnumSet.of(Concept.OTHER_DOCUMENT, Concept.OTHER_REFERENCE, Concept.CORRECTED_REFERENCE);

    /** So many rows below its title. */
    private static final int ROWS = 5;

    private final Sheet sheet;
    private final Labels labels;

    DatedNumbers(Sheet sheet, Labels labels) {
        this.sheet = sheet;
        this.labels = labels;
    }

    /** The first of the paper; empty where another document's title or reference stands between. */
    Optional<Span> first() {
        return sheet.firstPage().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> number(cell).stream())
                .filter(number -> isBelowTitle(number.row()))
                .findFirst();
    }

    private static Optional<Span> number(Span cell) {
        boolean signed = cell.to() - cell.from() > 2
                && Numbers.isFiller(cell.pieces().getFirst())
                && !cell.pieces().getFirst().key().isEmpty();
        return signed
                ? Numbers.at(cell.row(), cell.from() + 1).filter(number -> NumberValues.isDated(number, cell))
                : Optional.empty();
    }

    private boolean isBelowTitle(Row row) {
        List<Label> above = sheet.above(row, ROWS).stream()
                .flatMap(upper -> labels.in(upper).stream())
                .toList();
        return above.stream().anyMatch(label -> label.isAny(NumberFinder.TITLES) && label.isAlone())
                && above.stream().noneMatch(label -> label.isAny(OTHERS) && label.isAlone())
                && labels.in(row).stream().noneMatch(label -> label.isAny(OTHERS));
    }
}
