package app.bandeja.extract;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Governing;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.Numbers;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a label that says no more than "Nº" or "Número" announces the number of the invoice. */
final class NumberLabels {
    private static final int ROWS_ABOVE = 3;
    private static final double ALIGNED = 14;
    private static final int QUALIFYING = 3;
    private static final double SAME_MARGIN = 4;
    private static final Set<Concept> PARTIES = EnumSet.of(Concept.SUPPLIER, Concept.CUSTOMER);

    private final Sheet sheet;
    private final Labels labels;
    private final Governing governing;

    NumberLabels(Sheet sheet, Labels labels, Governing governing) {
        this.sheet = sheet;
        this.labels = labels;
        this.governing = governing;
    }

    // "Nº", "#", and nothing that says of what.
    boolean isBare(Label label) {
        return !label.isAny(NumberFinder.TITLES) && !isOfTitle(label.span());
    }

    // "Telf. nº", "Calle Mayor, nº 14": a bare "nº" counts only where it begins its cell or follows the word invoice.
    boolean isPartOfAnother(Label label) {
        Span span = label.span();
        int before = span.from() - 1;
        Span cell = span.row().cellOf(span.from());
        if (before < cell.from()) {
            return isBare(label) && !isAlone(label) && isBesideReference(span);
        }
        boolean heading = label.isAny(NumberFinder.TITLES) && span.to() == cell.to() && endsHeading(span, cell);
        return !heading && !isOfTitle(span);
    }

    // "Ordine     # 55120": the cell before is nothing but the label of another number.
    private boolean isBesideReference(Span span) {
        return labels.in(span.row()).stream()
                .filter(other ->
                        other.is(Concept.OTHER_REFERENCE) && other.span().to() == span.from())
                .anyMatch(NumberLabels::isAlone);
    }

    // "Fatura n.º FAC FA26/1093": the number's own kind, behind the label that announces it.
    boolean isWithinNumber(Label label) {
        return Numbers.isKind(label.span().row(), label.span().from())
                && labels.in(label.span().row()).stream()
                        .anyMatch(other -> other.is(Concept.NUMBER)
                                && other.span().to() <= label.span().from()
                                && onlyFillers(
                                        label.span().row(),
                                        other.span().to(),
                                        label.span().from()));
    }

    private boolean isOfTitle(Span label) {
        return labels.in(label.row()).stream()
                .filter(other -> other.span().to() <= label.from())
                .filter(other ->
                        onlyFillers(label.row(), other.span().to(), label.from()) || isQualified(other.span(), label))
                .anyMatch(other -> other.isAny(NumberFinder.TITLES));
    }

    // "Factura resumen mensual nº": from the start of the cell, words that are no labels say what invoice it is.
    private boolean isQualified(Span title, Span label) {
        return title.from() == title.row().cellOf(label.from()).from()
                && label.from() - title.to() <= QUALIFYING
                && IntStream.range(title.to(), label.from())
                        .allMatch(at -> title.row().piece(at).text().chars().allMatch(Character::isLetter)
                                && labels.in(title.row()).stream()
                                        .noneMatch(
                                                other -> other.span().from() == at && !other.is(Concept.OTHER_AMOUNT)));
    }

    private static boolean onlyFillers(Row row, int from, int to) {
        return row.span(from, to).pieces().stream().allMatch(Numbers::isFiller);
    }

    // "Verkäufer / Nummer: 549910": a bare number within a party's block is the party's.
    boolean isOfParty(Label label) {
        return !label.isAny(NumberFinder.TITLES)
                && governing
                        .above(label.span(), PARTIES)
                        .filter(head -> Math.abs(head.span().box().x()
                                        - label.span().box().x())
                                < ALIGNED)
                        .filter(head ->
                                label.span().box().y() - head.span().box().bottom() < Beneath.POINTS)
                        .isPresent();
    }

    // "Número" may head a column of goods as well: below it a number counts beside a date, or below the word invoice.
    boolean heads(Label label) {
        return label.isAny(NumberFinder.TITLES)
                || labels.in(label.span().row()).stream().anyMatch(other -> other.is(Concept.ISSUE_DATE))
                || isBelowTitle(label)
                || isStackedWithDate(label);
    }

    // "Número" and its value, and below them "Fecha" and its own, each alone in its cell, at one margin.
    private boolean isStackedWithDate(Label label) {
        return isAlone(label)
                && sheet.rows().stream()
                        .skip(label.span().row().index() + 1L)
                        .takeWhile(row -> row.page() == label.span().row().page()
                                && row.box().y() - label.span().box().bottom() < Beneath.POINTS)
                        .flatMap(row -> labels.in(row).stream())
                        .anyMatch(other -> other.is(Concept.ISSUE_DATE)
                                && isAlone(other)
                                && Math.abs(other.span().box().x()
                                                - label.span().box().x())
                                        < SAME_MARGIN);
    }

    private static boolean isAlone(Label label) {
        return label.span().equals(label.span().row().cellOf(label.span().from()));
    }

    // "FACTURA", and right below it, alone in its cell, "Núm. 55": of what it is the number is said above.
    boolean isUnderTitle(Label label, Span value) {
        Span cell = label.span().row().cellOf(label.span().from());
        return cell.from() == label.span().from()
                && (cell.to() == value.to() || NumberValues.isDated(value, cell))
                && sheet.above(label.span().row(), 1).stream()
                        .flatMap(above -> labels.in(above).stream())
                        .filter(title -> title.isAny(NumberFinder.TITLES) && !title.is(Concept.NUMBER))
                        .map(Label::span)
                        .anyMatch(title -> title.equals(title.row().cellOf(title.from()))
                                && Math.abs(title.box().x() - cell.box().x()) < ALIGNED
                                && cell.box().y() - title.box().bottom()
                                        < title.box().height());
    }

    // "Serie: A    Número: 25"
    boolean isBesideSeries(Label label, Span value) {
        return NumberValues.sharesCell(label, value)
                && labels.in(label.span().row()).stream()
                        .filter(other -> other.is(Concept.SERIES)
                                && other.span().to() < label.span().from())
                        .anyMatch(other -> label.span().from() - other.span().to() <= 2);
    }

    // "Factura", and below it, alone on its line, "Número".
    private boolean isBelowTitle(Label label) {
        Row row = label.span().row();
        return label.span().equals(row.span(0, row.size()))
                && sheet.above(row, ROWS_ABOVE).stream()
                        .flatMap(above -> labels.in(above).stream())
                        .anyMatch(title -> title.isAny(NumberFinder.TITLES)
                                && title.span()
                                        .equals(title.span()
                                                .row()
                                                .cellOf(title.span().from())));
    }

    // "Electronic sales invoice"
    static boolean endsHeading(Span label, Span cell) {
        Span before = label.row().span(cell.from(), label.from());
        return before.pieces().size() <= 3 && before.text().chars().allMatch(c -> Character.isLetter(c) || c == ' ');
    }
}
