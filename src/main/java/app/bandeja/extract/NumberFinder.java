package app.bandeja.extract;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Governing;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.DateHit;
import app.bandeja.extract.read.Dates;
import app.bandeja.extract.read.Ibans;
import app.bandeja.extract.read.IdHit;
import app.bandeja.extract.read.Numbers;
import app.bandeja.extract.read.TaxIds;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The invoice's number: beside its label, or below it. */
final class NumberFinder {
    private static final Set<Concept> TITLES =
            EnumSet.of(Concept.INVOICE, Concept.CREDIT_NOTE, Concept.CORRECTIVE, Concept.SIMPLIFIED);
    private static final Set<Concept> NUMBERED = EnumSet.of(
            Concept.NUMBER, Concept.NUMBER_LOOSE, Concept.CREDIT_NOTE, Concept.CORRECTIVE, Concept.SIMPLIFIED);
    /** Beside "Nº" and nothing that says of what. */
    private static final double BARE = 0.84;

    private static final int ROWS_BELOW = 3;
    private static final double POINTS_BELOW = 45;
    private static final double ALIGNED = 14;
    private static final double SAME_MARGIN = 4;
    private static final Set<String> CLASS = Set.of("class", "clase", "classe", "klasse", "tipo", "type");
    private static final Set<Concept> OTHERS = EnumSet.of(Concept.OTHER_REFERENCE, Concept.OTHER_DOCUMENT);
    private static final Set<Concept> PARTIES = EnumSet.of(Concept.SUPPLIER, Concept.CUSTOMER);

    private final Sheet sheet;
    private final Labels labels;
    private final Governing governing;

    NumberFinder(Sheet sheet, Labels labels, Governing governing) {
        this.sheet = sheet;
        this.governing = governing;
        this.labels = labels;
    }

    Optional<Found<String>> number() {
        List<Guess<String>> guesses = new ArrayList<>();
        for (Label label : labels.announcing(NUMBERED)) {
            if (!label.is(Concept.NUMBER) && (isPartOfAnother(label) || isOfParty(label))) {
                continue;
            }
            value(label).ifPresent(span -> guesses.add(guess(label, span)));
        }
        return Guess.best(guesses).map(this::withSeries);
    }

    private Guess<String> guess(Label label, Span span) {
        double confidence =
                confidence(label, span.row().index() == label.span().row().index());
        return new Guess<>(Numbers.clean(span.text()), span, confidence * Numbers.legibility(span) * span.confidence());
    }

    // "Nº", "#", and nothing that says of what.
    private boolean isBare(Label label) {
        return !label.isAny(TITLES) && !isOfTitle(label.span());
    }

    private double confidence(Label label, boolean beside) {
        if (label.is(Concept.NUMBER)) {
            return beside ? 0.95 : 0.92;
        }
        return isBare(label) ? (beside ? 0.86 : BARE) : beside ? 0.97 : 0.92;
    }

    // "Telf. nº", "Calle Mayor, nº 14": a bare "nº" counts only where it begins its cell or follows the word invoice.
    private boolean isPartOfAnother(Label label) {
        Span span = label.span();
        int before = span.from() - 1;
        Span cell = span.row().cellOf(span.from());
        if (before < cell.from()) {
            return false;
        }
        boolean heading = label.isAny(TITLES) && span.to() == cell.to() && endsHeading(span, cell);
        return !heading && !isOfTitle(span);
    }

    private boolean isOfTitle(Span label) {
        return labels.in(label.row()).stream()
                .filter(other -> other.span().to() <= label.from())
                .filter(other -> onlyFillers(label.row(), other.span().to(), label.from()))
                .anyMatch(other -> other.isAny(TITLES));
    }

    private static boolean onlyFillers(Row row, int from, int to) {
        return row.span(from, to).pieces().stream().allMatch(Numbers::isFiller);
    }

    // "Verkäufer / Nummer: 549910": a bare number within a party's block is the party's.
    private boolean isOfParty(Label label) {
        return !label.isAny(TITLES)
                && governing
                        .above(label.span(), PARTIES)
                        .filter(head -> Math.abs(head.span().box().x()
                                        - label.span().box().x())
                                < ALIGNED)
                        .filter(head ->
                                label.span().box().y() - head.span().box().bottom() < POINTS_BELOW)
                        .isPresent();
    }

    private Optional<Span> value(Label label) {
        boolean loose = !label.is(Concept.NUMBER);
        return beside(label.span())
                .or(() -> fillsCell(label.span()) && (!loose || heads(label))
                        ? below(heading(label.span()))
                        : Optional.empty())
                .filter(span -> isTelling(label, span)
                        || (Numbers.isNumber(span.text())
                                && (!loose || isUnderTitle(label, span) || isBesideSeries(label, span))))
                .filter(span -> !isSomethingElse(span, label))
                .filter(span -> !loose || (!isBare(label) && sharesCell(label, span)) || !isOtherReference(span));
    }

    private Optional<Span> beside(Span label) {
        Row row = label.row();
        int at = label.to();
        while (at < row.size() && Numbers.isFiller(row.piece(at))) {
            at++;
        }
        if (at >= row.size() || startsLabel(row, at)) {
            return Optional.empty();
        }
        return Numbers.at(row, at);
    }

    private boolean startsLabel(Row row, int at) {
        return labels.in(row).stream()
                .anyMatch(label -> label.span().from() == at
                        && !Numbers.isNumber(row.piece(at).text()));
    }

    private Optional<Span> below(Span label) {
        for (int i = label.row().index() + 1;
                i < sheet.rows().size() && i <= label.row().index() + ROWS_BELOW;
                i++) {
            Row row = sheet.rows().get(i);
            if (!isNear(label, row)) {
                return Optional.empty();
            }
            for (int at = 0; at < row.size(); at++) {
                Span piece = row.span(at, at + 1);
                if (overlaps(label, piece)) {
                    return startsLabel(row, at) || followsLabel(row, at) ? Optional.empty() : around(row, at);
                }
            }
        }
        return Optional.empty();
    }

    // A page may end between a title and its number.
    private static boolean isNear(Span label, Row row) {
        return row.page() == label.row().page()
                ? row.box().y() - label.box().bottom() <= POINTS_BELOW
                : row.index() == label.row().index() + 1;
    }

    // "FT 2025A/274": the series may stand left of the label.
    private static Optional<Span> around(Row row, int at) {
        return Numbers.at(row, row.cellOf(at).from())
                .filter(span -> span.to() > at)
                .or(() -> Numbers.at(row, at));
    }

    // What stands right after a label is that label's.
    private boolean followsLabel(Row row, int at) {
        int cell = row.cellOf(at).from();
        return labels.in(row).stream()
                .map(Label::span)
                .anyMatch(label -> label.to() <= at
                        && (label.from() >= cell
                                || (label.to() == cell
                                        && row.cellOf(label.from()).from() == label.from())));
    }

    private static boolean overlaps(Span label, Span value) {
        return Math.min(label.box().right(), value.box().right())
                        - Math.max(label.box().x(), value.box().x())
                > 0;
    }

    private boolean fillsCell(Span label) {
        Row row = label.row();
        Span cell = row.cellOf(label.from());
        return (cell.from() == label.from() || endsHeading(label, cell))
                && IntStream.range(label.to(), cell.to())
                        .allMatch(at -> Numbers.isFiller(row.piece(at))
                                || isLetterOfClass(row.piece(at))
                                || isInAnotherLanguage(row, at));
    }

    // "Faktura zk. / Nº factura"
    private boolean isInAnotherLanguage(Row row, int at) {
        return labels.in(row).stream()
                .anyMatch(label -> label.isAny(NUMBERED)
                        && label.span().from() <= at
                        && at < label.span().to());
    }

    // Below a heading a number may stand under any of its words.
    private static Span heading(Span label) {
        Span cell = label.row().cellOf(label.from());
        return endsHeading(label, cell) ? label.row().span(cell.from(), label.to()) : label;
    }

    // "Electronic sales invoice"
    private static boolean endsHeading(Span label, Span cell) {
        Span before = label.row().span(cell.from(), label.from());
        return before.pieces().size() <= 3 && before.text().chars().allMatch(c -> Character.isLetter(c) || c == ' ');
    }

    // "Factura A", "Invoice Class T"
    private static boolean isLetterOfClass(Piece piece) {
        return CLASS.contains(piece.key())
                || (piece.text().length() == 1
                        && Character.isUpperCase(piece.text().charAt(0)));
    }

    // "Número" may head a column of goods as well: below it a number counts beside a date, or below the word invoice.
    private boolean heads(Label label) {
        return label.isAny(TITLES)
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
                                && row.box().y() - label.span().box().bottom() < POINTS_BELOW)
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
    private boolean isUnderTitle(Label label, Span value) {
        Span cell = label.span().row().cellOf(label.span().from());
        return cell.from() == label.span().from()
                && (cell.to() == value.to() || isDated(value, cell))
                && sheet.above(label.span().row(), 1).stream()
                        .flatMap(above -> labels.in(above).stream())
                        .filter(title -> title.isAny(TITLES) && !title.is(Concept.NUMBER))
                        .map(Label::span)
                        .anyMatch(title -> title.equals(title.row().cellOf(title.from()))
                                && Math.abs(title.box().x() - cell.box().x()) < ALIGNED
                                && cell.box().y() - title.box().bottom()
                                        < title.box().height());
    }

    // "Serie: A    Número: 25"
    private boolean isBesideSeries(Label label, Span value) {
        return sharesCell(label, value)
                && labels.in(label.span().row()).stream()
                        .filter(other -> other.is(Concept.SERIES)
                                && other.span().to() < label.span().from())
                        .anyMatch(other -> label.span().from() - other.span().to() <= 2);
    }

    // "nr. 45 del 12/03/2025", "90012345 / 12.03.2025"
    private static boolean isDated(Span value, Span cell) {
        return Dates.of(value.row()).stream()
                .map(DateHit::span)
                .anyMatch(date -> date.from() > value.to() - 1
                        && date.to() == cell.to()
                        && value.row().span(value.to(), date.from()).pieces().stream()
                                .allMatch(piece -> DateFinder.leadsToDate(piece)));
    }

    // "Factura", and below it, alone on its line, "Número".
    private boolean isBelowTitle(Label label) {
        Row row = label.span().row();
        return label.span().equals(row.span(0, row.size()))
                && sheet.above(row, ROWS_BELOW).stream()
                        .flatMap(above -> labels.in(above).stream())
                        .anyMatch(title -> title.isAny(TITLES)
                                && title.span()
                                        .equals(title.span()
                                                .row()
                                                .cellOf(title.span().from())));
    }

    // In another cell than its loose label, or below it, a number stands alone: "29016 Málaga" is none.
    private static boolean isTelling(Label label, Span value) {
        Span cell = value.row().cellOf(value.from());
        boolean sameCell = sharesCell(label, value);
        boolean ends = value.to() == cell.to() || isStamped(value, cell) || isDated(value, cell);
        boolean alone = value.from() == cell.from() && ends;
        return Numbers.isTelling(value.text()) && (sameCell || alone);
    }

    private static boolean sharesCell(Label label, Span value) {
        return value.row().index() == label.span().row().index()
                && value.row().cellOf(value.from()).from() <= label.span().from();
    }

    // "F25-0042 Pagada"
    private static boolean isStamped(Span value, Span cell) {
        return cell.to() - value.to() <= 2
                && value.text().chars().anyMatch(c -> !Character.isDigit(c))
                && cell.row().span(value.to(), cell.to()).text().chars().noneMatch(Character::isDigit);
    }

    // The header of the value's own column says that it is another number.
    private boolean isOtherReference(Span span) {
        return governing
                .above(span)
                .filter(head -> span.box().y() - head.span().box().bottom() < POINTS_BELOW)
                .filter(head -> head.is(Concept.OTHER_REFERENCE) && !head.is(Concept.NUMBER))
                .isPresent();
    }

    // An invoice's number may happen to have the form of a tax id; a loose label is not enough to believe so.
    private static boolean isSomethingElse(Span span, Label label) {
        Row row = span.row();
        boolean loose = !label.is(Concept.NUMBER);
        return Stream.of(
                        Dates.of(row).stream().map(DateHit::span),
                        Ibans.of(row).stream().filter(account -> loose || Ibans.isValid(Ibans.value(account))),
                        TaxIds.of(row).stream()
                                .filter(hit -> loose && hit.form() == IdHit.Form.PROVEN)
                                .map(IdHit::span))
                .flatMap(spans -> spans)
                .anyMatch(span::overlaps);
    }

    // Series and number printed apart: the number includes its series.
    private Found<String> withSeries(Found<String> number) {
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
        boolean beside = at < row.size() && Numbers.isSeries(row.piece(at).text()) && !startsLabel(row, at);
        return beside
                ? Optional.of(row.span(at, at + 1))
                : below(label.span())
                        .filter(span -> Numbers.isSeries(span.text()))
                        .or(() -> lettersBelow(label));
    }

    // In a table's next row: "V" below "Serie", and beside it the number.
    private Optional<Span> lettersBelow(Label label) {
        int next = label.span().row().index() + 1;
        Row row = sheet.rows().get(Math.min(next, sheet.rows().size() - 1));
        return row.cells().stream()
                .filter(cell -> cell.to() - cell.from() == 1
                        && overlaps(label.span(), cell)
                        && Numbers.isSeries(cell.text())
                        && !startsLabel(row, cell.from()))
                .findFirst()
                .filter(_ -> labels.in(label.span().row()).stream()
                        .anyMatch(other -> other.isAny(NUMBERED)
                                && other.span().from() > label.span().from()));
    }

    private static boolean isAt(Span span, Place place) {
        return span.place().equals(place);
    }
}
