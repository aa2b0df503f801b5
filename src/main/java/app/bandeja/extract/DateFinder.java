package app.bandeja.extract;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Governing;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.DateHit;
import app.bandeja.extract.read.Dates;
import app.bandeja.extract.read.Numbers;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The dates of the invoice, by the label to their left or above. */
final class DateFinder {
    private static final Set<Concept> DATES =
            EnumSet.of(Concept.ISSUE_DATE, Concept.OPERATION_DATE, Concept.DUE_DATE, Concept.OTHER_DATE);
    private static final Set<Concept> REFERENCES =
            EnumSet.of(Concept.OTHER_REFERENCE, Concept.CORRECTED_REFERENCE, Concept.OTHER_AMOUNT, Concept.DUE);
    private static final Set<Concept> TITLES =
            EnumSet.of(Concept.NUMBER, Concept.INVOICE, Concept.CREDIT_NOTE, Concept.CORRECTIVE, Concept.SIMPLIFIED);
    private static final Set<Concept> OTHERS_AND_INVOICES = EnumSet.of(
            Concept.OTHER_DOCUMENT, Concept.INVOICE, Concept.CREDIT_NOTE, Concept.CORRECTIVE, Concept.SIMPLIFIED);
    private static final Set<String> CONNECTING =
            Lines.of("dated.txt").stream().map(Key::of).collect(Collectors.toUnmodifiableSet());
    private static final double DATED = 0.93;
    private static final double FREE = 0.5;
    private static final double COLUMN = 0.6;
    private static final double LINES = 4;
    private static final double ONLY_ONE = 0.86;
    private static final double LABEL_LOST = 0.7;
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");
    private static final double MONTH_MAY_BE_FIRST = 0.7;

    private final Labels labels;
    private final Governing governing;
    private final List<DateHit> hits;
    private final boolean monthMayBeFirst;
    private final int first;

    DateFinder(Sheet sheet, Labels labels, Governing governing) {
        this.labels = labels;
        this.first = sheet.rows().stream().mapToInt(Row::page).min().orElse(1);
        this.governing = governing;
        this.hits = sheet.rows().stream().flatMap(row -> Dates.of(row).stream()).toList();
        this.monthMayBeFirst = sheet.rows().stream()
                .flatMap(row -> row.pieces().stream())
                .anyMatch(piece -> piece.text().contains("$") || piece.key().equals("usd"));
    }

    /** What a date is, and how surely. */
    private record Role(Concept concept, double confidence) {}

    Optional<Found<LocalDate>> issueDate() {
        List<Guess<LocalDate>> guesses = new ArrayList<>();
        List<Guess<LocalDate>> free = new ArrayList<>();
        for (DateHit hit : hits) {
            Optional<Role> role = role(hit.span());
            if (role.isEmpty()) {
                free.add(guess(hit, besideNumber(hit) ? ONLY_ONE : FREE));
            } else if (role.get().concept() == Concept.ISSUE_DATE) {
                guesses.add(guess(hit, role.get().confidence()));
            }
        }
        if (guesses.isEmpty() && free.isEmpty()) {
            return Guess.best(taxPoints());
        }
        return Guess.best(guesses.isEmpty() ? alone(free) : guesses);
    }

    private List<Guess<LocalDate>> taxPoints() {
        return hits.stream()
                .filter(hit -> governing
                        .left(hit.span())
                        .filter(label -> isNear(label, hit.span()))
                        .or(() -> governing.above(hit.span(), DATES))
                        .filter(label -> label.is(Concept.TAX_POINT))
                        .isPresent())
                .map(hit -> guess(hit, ONLY_ONE))
                .toList();
    }

    Optional<Found<LocalDate>> date(Concept concept) {
        List<Guess<LocalDate>> guesses = new ArrayList<>();
        for (DateHit hit : hits) {
            role(hit.span())
                    .filter(role -> role.concept() == concept)
                    .ifPresent(role -> guesses.add(guess(hit, role.confidence())));
        }
        return Guess.best(guesses);
    }

    private static List<Guess<LocalDate>> alone(List<Guess<LocalDate>> free) {
        List<Guess<LocalDate>> lines =
                free.stream().filter(guess -> isDateline(guess.span())).toList();
        boolean onlyOne = free.stream().map(Guess::value).distinct().count() == 1;
        boolean oneLine = lines.stream().map(Guess::value).distinct().count() == 1;
        return onlyOne || oneLine
                ? (onlyOne ? free : lines)
                        .stream()
                                .map(guess -> new Guess<>(guess.value(), guess.span(), onlyOne(guess)))
                                .toList()
                : free;
    }

    // In a scan the label may have been lost, and the only date may be another; a time of day or a place before it
    // tells.
    private static double onlyOne(Guess<LocalDate> guess) {
        Span span = guess.span();
        boolean telling = span.reader() != Reader.OCR || guess.confidence() > FREE || isTimed(span) || isDateline(span);
        return (telling ? ONLY_ONE : LABEL_LOST) * span.confidence();
    }

    private static boolean isTimed(Span date) {
        Row row = date.row();
        return date.to() < row.size()
                && TIME.matcher(row.piece(date.to()).text()).lookingAt();
    }

    // "Málaga, a 1 de julio de 2025"
    private static boolean isDateline(Span date) {
        Span cell = date.row().cellOf(date.from());
        String before = date.row().span(cell.from(), date.from()).text();
        return before.matches("\\p{Lu}[\\p{L} ]+, ?(a|en|den|le|li)?");
    }

    private Guess<LocalDate> guess(DateHit hit, double confidence) {
        boolean doubtful = monthMayBeFirst && hit.order() == DateHit.Order.DAY_FIRST_ASSUMED;
        double order = doubtful ? MONTH_MAY_BE_FIRST : 1;
        return new Guess<>(
                hit.date(), hit.span(), confidence * order * hit.span().confidence());
    }

    private Optional<Role> role(Span date) {
        if (isDated(date)) {
            return Optional.of(new Role(Concept.ISSUE_DATE, DATED));
        }
        Optional<Label> left = governing.left(date).filter(label -> isNear(label, date));
        if (left.filter(label -> label.isAny(DATES)).isPresent()) {
            return left.map(label -> role(label, isQualified(label.span(), date) ? FREE : 0.95));
        }
        Optional<Label> above = governing.above(date, DATES);
        if (above.isPresent()) {
            double distance = date.box().y() - above.get().span().box().bottom();
            boolean near = distance < 3 * date.box().height() && !isInColumn(above.get(), date);
            double confidence = near ? 0.92 : COLUMN;
            return above.map(label -> role(label, headsAnother(label.span()) ? FREE : confidence));
        }
        return left.filter(label -> label.isAny(REFERENCES) && !hasOwnValue(label, date))
                .map(_ -> new Role(Concept.OTHER_DATE, FREE))
                .or(() -> roleOfList(date));
    }

    // "Vencimientos: 1/2/2026", and under that date the next one.
    private Optional<Role> roleOfList(Span date) {
        return hits.stream()
                .map(DateHit::span)
                .filter(upper -> upper.row().page() == date.row().page()
                        && upper.row().index() < date.row().index()
                        && date.box().y() - upper.box().bottom() < date.box().height()
                        && Math.abs(upper.box().x() - date.box().x()) < 2)
                .findFirst()
                .flatMap(upper -> governing.left(upper).filter(label -> isNear(label, upper)))
                .filter(label -> label.is(Concept.DUE_DATE))
                .map(_ -> new Role(Concept.DUE_DATE, FREE));
    }

    // "Centro 03 Antequera     11/02/2026": in its own cell the label has what it announces.
    private static boolean hasOwnValue(Label label, Span date) {
        Span cell = label.span().row().cellOf(label.span().from());
        return cell.to() <= date.from() && label.span().to() < cell.to();
    }

    // Below the heading of a table there is a date on every line: of the night, the delivery, the call.
    private boolean isInColumn(Label heading, Span date) {
        return hits.stream()
                .map(DateHit::span)
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
                .filter(label -> label.span().to() < date.from()
                        && ((label.isAny(TITLES) && label.span().from() == cell) || isBelowTitle(label, cell)))
                .map(label -> date.row().span(label.span().to(), date.from()).pieces())
                .anyMatch(between -> between.stream().anyMatch(piece -> Numbers.isNumber(piece.text()))
                        && between.stream().allMatch(DateFinder::leadsToDate));
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

    // "Fecha de finalización" begins like "Fecha": words that no lexicon knows may make another date of it.
    private static boolean isQualified(Span label, Span date) {
        return label.to() < date.from()
                && label.row().span(label.to(), date.from()).pieces().stream()
                        .anyMatch(piece -> piece.key().length() >= 3
                                && piece.text().chars().allMatch(c -> Character.isLetter(c) || c == ':' || c == '.'));
    }

    private Role role(Label label, double confidence) {
        boolean bare = label.span().to() - label.span().from() == 1;
        if (bare && (followsOtherDocument(label) || sharesHeading(label) || isOnPageOfOther(label))) {
            return new Role(Concept.OTHER_DATE, confidence);
        }
        if (isAlsoIssued(label)) {
            return new Role(Concept.ISSUE_DATE, confidence);
        }
        Concept concept = DATES.stream().filter(label::is).findFirst().orElse(Concept.OTHER_DATE);
        return new Role(concept, confidence);
    }

    // "Albarán 123 Fecha 01/02/2025" dates the delivery.
    private boolean followsOtherDocument(Label label) {
        Span cell = label.span().row().cellOf(label.span().from());
        return labels.in(label.span().row()).stream()
                .anyMatch(other -> other.is(Concept.OTHER_DOCUMENT)
                        && other.span().from() >= cell.from()
                        && other.span().to() <= label.span().from());
    }

    // "Fecha de la factura/Fecha de la entrega": one date is both.
    private boolean isAlsoIssued(Label label) {
        Row row = label.span().row();
        return labels.in(row).stream()
                .filter(other -> other.is(Concept.ISSUE_DATE)
                        && other.span().to() <= label.span().from())
                .filter(other -> row.piece(other.span().from()).cell()
                        == row.piece(label.span().from()).cell())
                .map(other -> row.span(other.span().to(), label.span().from()).text()
                        + row.piece(label.span().from()).text())
                .anyMatch(between -> between.startsWith("/") && between.indexOf('/', 1) < 0);
    }

    // "Nº de pedido / Fecha": the heading of both.
    private boolean sharesHeading(Label label) {
        Row row = label.span().row();
        return labels.in(row).stream()
                .filter(other -> other.is(Concept.OTHER_REFERENCE)
                        && other.span().to() < label.span().from())
                .filter(other -> row.piece(other.span().from()).cell()
                        == row.piece(label.span().from()).cell())
                .anyMatch(other -> row.span(other.span().to(), label.span().from()).pieces().stream()
                        .allMatch(piece -> piece.text().equals("/")));
    }

    // The delivery note that follows its invoice has a date of its own.
    private boolean isOnPageOfOther(Label label) {
        int page = label.span().row().page();
        List<Label> titles = labels.announcing(OTHERS_AND_INVOICES).stream()
                .filter(title -> title.span().row().page() == page
                        && title.span().row().index() <= label.span().row().index()
                        && isTitle(title.span()))
                .toList();
        return page > first
                && titles.stream().anyMatch(title -> title.is(Concept.OTHER_DOCUMENT))
                && titles.stream().allMatch(title -> title.is(Concept.OTHER_DOCUMENT));
    }

    // Alone in its cell, but for a number.
    private static boolean isTitle(Span title) {
        Span cell = title.row().cellOf(title.from());
        return title.from() == cell.from()
                && title.row().span(title.to(), cell.to()).pieces().stream()
                        .allMatch(piece -> Numbers.isFiller(piece) || Numbers.isNumber(piece.text()));
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

    private boolean besideNumber(DateHit hit) {
        return governing
                        .left(hit.span())
                        .filter(label -> label.is(Concept.NUMBER) || label.is(Concept.NUMBER_LOOSE))
                        .isPresent()
                && labels.in(hit.span().row()).size() <= 2;
    }
}
