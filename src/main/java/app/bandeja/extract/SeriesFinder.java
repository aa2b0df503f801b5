package app.bandeja.extract;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.Numbers;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Place;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The series of an invoice's number, where it is printed apart from it. */
final class SeriesFinder {
    private static final Set<Concept> OTHERS = EnumSet.of(Concept.OTHER_REFERENCE, Concept.OTHER_DOCUMENT);

    private final Sheet sheet;
    private final Labels labels;
    private final Beneath beneath;

    SeriesFinder(Sheet sheet, Labels labels, Beneath beneath) {
        this.sheet = sheet;
        this.labels = labels;
        this.beneath = beneath;
    }

    /** Series and number printed apart: the number includes its series. */
    Found<String> with(Found<String> number) {
        return labels.announcing(Set.of(Concept.SERIES)).stream()
                .filter(label -> !isOfAnother(label))
                .flatMap(label -> series(label).stream())
                .filter(span -> !isAt(span, number.place()))
                .findFirst()
                .map(span -> Numbers.clean(span.text()))
                .filter(series -> !number.value().startsWith(series))
                .map(series -> number.map(value -> series + "/" + value))
                .orElse(number);
    }

    // "Pedido serie: W"
    private boolean isOfAnother(Label series) {
        return labels.in(series.span().row()).stream()
                .anyMatch(other -> other.isAny(OTHERS)
                        && other.span().to() == series.span().from()
                        && !isCellStart(series.span()));
    }

    private static boolean isCellStart(Span label) {
        return label.row().cellOf(label.from()).from() == label.from();
    }

    private Optional<Span> series(Label label) {
        Row row = label.span().row();
        int at = label.span().to();
        while (at < row.size() && row.piece(at).key().isEmpty()) {
            at++;
        }
        boolean beside = at < row.size() && Numbers.isSeries(row.piece(at).text()) && !beneath.startsLabel(row, at);
        return beside
                ? Optional.of(row.span(at, at + 1))
                : beneath.number(label.span())
                        .filter(span -> Numbers.isSeries(span.text()))
                        .or(() -> lettersBelow(label));
    }

    // In a table's next row: "V" below "Serie", and beside it the number.
    private Optional<Span> lettersBelow(Label label) {
        int next = label.span().row().index() + 1;
        Row row = sheet.rows().get(Math.min(next, sheet.rows().size() - 1));
        return row.cells().stream()
                .filter(cell -> cell.to() - cell.from() == 1
                        && Beneath.overlaps(label.span(), cell)
                        && Numbers.isSeries(cell.text())
                        && !beneath.startsLabel(row, cell.from()))
                .findFirst()
                .filter(_ -> labels.in(label.span().row()).stream()
                        .anyMatch(other -> other.isAny(NumberFinder.NUMBERED)
                                && other.span().from() > label.span().from()));
    }

    private static boolean isAt(Span span, Place place) {
        return span.place().equals(place);
    }
}
