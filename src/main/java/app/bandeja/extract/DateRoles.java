package app.bandeja.extract;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Governing;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.Numbers;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What each date on an invoice's pages is, by the label to its left or above. */
final class DateRoles {
    static final Set<Concept> DATES =
            EnumSet.of(Concept.ISSUE_DATE, Concept.OPERATION_DATE, Concept.DUE_DATE, Concept.OTHER_DATE);
    private static final Set<Concept> REFERENCES =
            EnumSet.of(Concept.OTHER_REFERENCE, Concept.CORRECTED_REFERENCE, Concept.OTHER_AMOUNT, Concept.DUE);
    private static final Set<Concept> TITLES =
            EnumSet.of(Concept.NUMBER, Concept.INVOICE, Concept.CREDIT_NOTE, Concept.CORRECTIVE, Concept.SIMPLIFIED);
    private static final Set<Concept> CREDITS = EnumSet.of(Concept.CREDIT_NOTE, Concept.CORRECTIVE);
    private static final Set<String> CONNECTING =
            Lines.of("dated.txt").stream().map(Key::of).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ISSUED =
            Lines.of("issued.txt").stream().map(Key::of).collect(Collectors.toUnmodifiableSet());
    private static final double DATED = 0.93;
    private static final double PERIOD = 0.9;

    /** What stands between the dates of a period. */
    private static final Set<String> UNTIL =
            Set.of("al", "a", "hasta", "fins", "ata", "to", "bis", "au", "until", "t/m");

    private static final double DOUBTFUL = 0.5;
    private static final double COLUMN = 0.6;
    private static final double LINES = 4;

    private final Labels labels;
    private final DateLabels meanings;
    private final Governing governing;
    private final List<Span> dates;

    DateRoles(Labels labels, Governing governing, List<Span> dates, int firstPage) {
        this.labels = labels;
        this.meanings = new DateLabels(labels, firstPage);
        this.governing = governing;
        this.dates = dates;
    }

    /** What a date is, and how surely. */
    record Role(Concept concept, double confidence) {}

    /** Where British tax falls due: an invoice's date where it prints no other. */
    boolean isTaxPoint(Span date) {
        return governing
                .left(date)
                .filter(label -> isNear(label, date))
                .or(() -> governing.above(date, DATES))
                .filter(label -> label.is(Concept.TAX_POINT))
                .isPresent();
    }

    /** Empty where no label says what it is. */
    Optional<Role> of(Span date) {
        if (isDated(date) || isBelowNumber(date) || isBelowNumbersRow(date)) {
            return Optional.of(new Role(Concept.ISSUE_DATE, DATED));
        }
        Optional<Label> left = governing.left(date).filter(label -> isNear(label, date));
        if (left.filter(label -> label.isAny(DATES)).isPresent()) {
            return left.map(label -> role(label, isQualified(label.span(), date) ? DOUBTFUL : 0.95));
        }
        if (isOfPeriod(date)) {
            return Optional.of(new Role(Concept.OTHER_DATE, PERIOD));
        }
        Optional<Label> above =
                isNamed(date) ? Optional.empty() : governing.above(date, DATES).filter(label -> !hasOwnDate(label));
        if (above.isPresent()) {
            double distance = date.box().y() - above.get().span().box().bottom();
            boolean near = distance < 3 * date.box().height() && !isInColumn(above.get(), date);
            double confidence = near ? 0.92 : COLUMN;
            return above.map(label -> role(label, headsAnother(label.span()) ? DOUBTFUL : confidence));
        }
        return left.filter(label -> label.isAny(REFERENCES) && !hasOwnValue(label, date))
                .map(_ -> new Role(Concept.OTHER_DATE, DOUBTFUL))
                .or(() -> roleOfList(date));
    }

    // "Factuurdatum: 20-02-2026", and below it the order's: what a label announced beside it, it announces not below.
    private boolean hasOwnDate(Label label) {
        return dates.stream()
                .anyMatch(date -> date.from() == label.span().to()
                        && date.row().index() == label.span().row().index()
                        && date.row().piece(date.from()).cell()
                                == date.row().piece(label.span().from()).cell());
    }

    private Role role(Label label, double confidence) {
        return new Role(meanings.of(label), confidence);
    }

    // "Vencimientos: 1/2/2026", and under that date the next one.
    private Optional<Role> roleOfList(Span date) {
        return dates.stream()
                .filter(upper -> upper.row().page() == date.row().page()
                        && upper.row().index() < date.row().index()
                        && date.box().y() - upper.box().bottom() < date.box().height()
                        && Math.abs(upper.box().x() - date.box().x()) < 2)
                .findFirst()
                .flatMap(upper -> governing.left(upper).filter(label -> isNear(label, upper)))
                .filter(label -> label.is(Concept.DUE_DATE))
                .map(_ -> new Role(Concept.DUE_DATE, DOUBTFUL));
    }

    // "Centro 03 Antequera     11/02/2026": in its own cell the label has what it announces.
    private static boolean hasOwnValue(Label label, Span date) {
        Span cell = label.span().row().cellOf(label.span().from());
        return cell.to() <= date.from() && label.span().to() < cell.to();
    }

    // Below the heading of a table there is a date on every line: of the night, the delivery, the call.
    private boolean isInColumn(Label heading, Span date) {
        return dates.stream()
                .filter(other -> !other.overlaps(date)
                        && other.row().page() == date.row().page()
                        && Math.abs(other.box().y() - date.box().y())
                                < LINES * date.box().height()
                        && Math.abs(other.box().x() - date.box().x())
                                < date.box().height())
                .anyMatch(other -> governing
                        .above(other, DATES)
                        .filter(label -> label.span().equals(heading.span()))
                        .isPresent());
    }

    // "Factura nº 12 de fecha 1 de julio": the title begins the cell, and only the number stands between.
    private boolean isDated(Span date) {
        int cell = date.row().cellOf(date.from()).from();
        return labels.in(date.row()).stream()
                .filter(label -> label.span().to() < date.from() && !isOfCorrected(label))
                .filter(label -> (label.isAny(TITLES) && label.span().from() == cell) || isBelowTitle(label, cell))
                .map(label -> date.row().span(label.span().to(), date.from()).pieces())
                .anyMatch(between ->
                        between.stream().anyMatch(piece -> Numbers.isNumber(piece.text())) && leadToDate(between));
    }

    // "Factura nº 12, expedida en Villanueva el 1 de julio"
    private static boolean leadToDate(List<Piece> between) {
        int issued = IntStream.range(0, between.size())
                .filter(at -> ISSUED.contains(between.get(at).key()))
                .findFirst()
                .orElse(between.size());
        return IntStream.range(0, between.size())
                .allMatch(at -> leadsToDate(between.get(at)) || (at >= issued && tellsPlace(between.get(at))));
    }

    private static boolean tellsPlace(Piece piece) {
        return ISSUED.contains(piece.key())
                || (Character.isUpperCase(piece.text().charAt(0))
                        && piece.text().chars().noneMatch(Character::isDigit));
    }

    // "AVOIR N° 33", and below it "Réf. facture : 410 du 02/09/2025".
    private boolean isOfCorrected(Label label) {
        return label.is(Concept.NUMBER)
                && label.is(Concept.INVOICE)
                && !label.isAny(CREDITS)
                && labels.announcing(Set.of(Concept.NUMBER)).stream().anyMatch(other -> other.isAny(CREDITS));
    }

    // "FACTURE N° 98812", and on the next line "du 12/05/25".
    private boolean isBelowNumber(Span date) {
        Span cell = date.row().cellOf(date.from());
        boolean connected = date.from() > cell.from()
                && date.to() == cell.to()
                && date.row().span(cell.from(), date.from()).pieces().stream()
                        .allMatch(piece -> CONNECTING.contains(piece.key()));
        return connected
                && governing
                        .above(cell, TITLES)
                        .filter(title -> title.is(Concept.NUMBER))
                        .map(Label::span)
                        .filter(title -> title.row().index() == cell.row().index() - 1
                                && Math.abs(title.box().x() - cell.box().x()) < 2
                                && cell.box().y() - title.box().bottom()
                                        < cell.box().height())
                        .isPresent();
    }

    // "Facture    F2605-031", and in the next row of the form "Du    21 mai 2026".
    private boolean isBelowNumbersRow(Span date) {
        Row row = date.row();
        Span cell = row.cellOf(date.from());
        if (!cell.equals(date) || cell.from() == 0) {
            return false;
        }
        Span connecting = row.cellOf(cell.from() - 1);
        return connecting.pieces().stream().allMatch(piece -> CONNECTING.contains(piece.key()))
                && governing
                        .above(connecting, TITLES)
                        .map(Label::span)
                        .filter(title -> title.equals(title.row().cellOf(title.from()))
                                && title.row().index() == row.index() - 1
                                && Math.abs(title.box().x() - connecting.box().x()) < 2)
                        .filter(title -> isNumberBeside(title, date))
                        .isPresent();
    }

    // In the next cell, above the date, and all of that cell.
    private static boolean isNumberBeside(Span title, Span date) {
        Row row = title.row();
        return title.to() < row.size()
                && Numbers.at(row, title.to())
                        .filter(number -> number.equals(row.cellOf(title.to())) && Numbers.isTelling(number.text()))
                        .filter(number -> number.box().right() > date.box().x()
                                && number.box().x() < date.box().right())
                        .isPresent();
    }

    // "FACTURE", below it "N° 98812", and in the next cell "du 12/05/25".
    private boolean isBelowTitle(Label label, int cell) {
        Row row = label.span().row();
        return label.is(Concept.NUMBER_LOOSE)
                && row.cellOf(label.span().from()).from() == label.span().from()
                && (label.span().from() == cell
                        || row.cellOf(label.span().from()).to() == cell)
                && governing
                        .above(label.span(), TITLES)
                        .filter(title ->
                                label.span().box().y() - title.span().box().bottom()
                                        < 2 * title.span().box().height())
                        .isPresent();
    }

    /** Whether it may stand between a number and its date: "de fecha", "/". */
    static boolean leadsToDate(Piece piece) {
        return Numbers.isFiller(piece) || CONNECTING.contains(piece.key()) || Numbers.isNumber(piece.text());
    }

    // "Data venc." heads another date, though we know but its first word.
    private boolean headsAnother(Span heading) {
        Row row = heading.row();
        return IntStream.range(heading.to(), row.cellOf(heading.from()).to())
                .filter(at -> row.piece(at).key().length() >= 3
                        && row.piece(at).text().chars().allMatch(c -> Character.isLetter(c) || c == '.'))
                .anyMatch(at -> labels.in(row).stream()
                        .noneMatch(label ->
                                label.span().from() <= at && at < label.span().to()));
    }

    // "Consumo del 01/03/2026 al 30/04/2026"
    private boolean isOfPeriod(Span date) {
        return dates.stream()
                .filter(other -> other.row().index() == date.row().index() && !other.overlaps(date))
                .anyMatch(other -> other.from() < date.from() ? isUntil(other, date) : isUntil(date, other));
    }

    // "Entrada: 20/02/2026": a word of its own, whatever stands above.
    private boolean isNamed(Span date) {
        int before = date.from() - 1;
        Row row = date.row();
        return before >= row.cellOf(date.from()).from()
                && row.piece(before).text().endsWith(":")
                && row.piece(before).key().length() >= 3
                && labels.in(row).stream().noneMatch(label -> label.span().to() == date.from());
    }

    private static boolean isUntil(Span from, Span to) {
        List<Piece> between =
                from.to() < to.from() ? from.row().span(from.to(), to.from()).pieces() : List.of();
        return between.size() == 1 && UNTIL.contains(between.getFirst().key());
    }

    // "Fecha de finalización" begins like "Fecha": words that no lexicon knows may make another date of it.
    private static boolean isQualified(Span label, Span date) {
        return label.to() < date.from()
                && label.row().span(label.to(), date.from()).pieces().stream()
                        .anyMatch(piece -> piece.key().length() >= 3
                                && piece.text().chars().allMatch(c -> Character.isLetter(c) || c == ':' || c == '.'));
    }

    // In the same cell, or the last thing before the date's cell.
    private static boolean isNear(Label label, Span date) {
        Row row = date.row();
        int labelCell = row.piece(label.span().from()).cell();
        int dateCell = row.piece(date.from()).cell();
        int labelEnd = row.cellOf(label.span().from()).to();
        int dateStart = row.cellOf(date.from()).from();
        return labelCell == dateCell || labelEnd >= dateStart || isOnlySigns(row.span(labelEnd, dateStart));
    }

    // "Fecha   ......:   01/02/2025": dots that lead to the value may be a cell of their own.
    private static boolean isOnlySigns(Span between) {
        return between.pieces().stream().allMatch(piece -> piece.key().isEmpty());
    }

    boolean isBesideNumber(Span date) {
        return governing
                        .left(date)
                        .filter(label -> label.is(Concept.NUMBER) || label.is(Concept.NUMBER_LOOSE))
                        .isPresent()
                && labels.in(date.row()).size() <= 2;
    }
}
