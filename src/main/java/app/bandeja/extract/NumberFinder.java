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
import app.bandeja.extract.read.Numbers;
import app.bandeja.invoice.Found;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The invoice's number: beside its label, or below it. */
final class NumberFinder {
    static final Set<Concept> TITLES =
            EnumSet.of(Concept.INVOICE, Concept.CREDIT_NOTE, Concept.CORRECTIVE, Concept.SIMPLIFIED);
    static final Set<Concept> NUMBERED = EnumSet.of(
            Concept.NUMBER, Concept.NUMBER_LOOSE, Concept.CREDIT_NOTE, Concept.CORRECTIVE, Concept.SIMPLIFIED);
    private static final Set<Concept> CREDITS = EnumSet.of(Concept.CREDIT_NOTE, Concept.CORRECTIVE);

    /** Beside "Nº" and nothing that says of what. */
    private static final double BARE = 0.84;

    /** Between its sign and its date. */
    private static final double DATED = 0.9;

    /** So many words before a label make a sentence. */
    private static final int SENTENCE = 3;

    private static final Set<String> RECEIPTS =
            Lines.of("receipts.txt").stream().map(Key::of).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> CLASS = Set.of("class", "clase", "classe", "klasse", "tipo", "type");

    private final Labels labels;
    private final Governing governing;
    private final Beneath beneath;
    private final NumberLabels numberLabels;
    private final SeriesFinder series;
    private final DatedNumbers dated;

    NumberFinder(Sheet sheet, Labels labels, Governing governing) {
        this.labels = labels;
        this.governing = governing;
        this.beneath = new Beneath(sheet, labels);
        this.numberLabels = new NumberLabels(sheet, labels, governing);
        this.series = new SeriesFinder(sheet, labels, beneath);
        this.dated = new DatedNumbers(sheet, labels);
    }

    Optional<Found<String>> number() {
        List<Guess<String>> guesses = new ArrayList<>();
        boolean credits = labels.announcing(Set.of(Concept.NUMBER)).stream()
                .anyMatch(label -> isOfCredit(label) && value(label).isPresent());
        for (Label label : labels.announcing(NUMBERED)) {
            if ((credits && label.is(Concept.INVOICE) && !isOfCredit(label)) || isOfCredited(label)) {
                continue;
            }
            if (!label.is(Concept.NUMBER)
                    && (numberLabels.isPartOfAnother(label)
                            || numberLabels.isOfParty(label)
                            || numberLabels.isWithinNumber(label))) {
                continue;
            }
            value(label).ifPresent(span -> guesses.add(guess(label, span)));
        }
        List<Guess<String>> found = guesses.isEmpty() ? ofReceipts() : guesses;
        return Guess.best(found.isEmpty() ? dated() : found).map(series::with);
    }

    // "Gutschrift-Nr. 41", and below it "Rechnungs-Nr. 1177", which it takes back.
    private static boolean isOfCredit(Label label) {
        return label.isAny(CREDITS);
    }

    // "Nota di credito 3/NC ... a storno della ns. fattura n. 512": what a credit note tells of an invoice within a
    // sentence.
    private boolean isOfCredited(Label label) {
        Span cell = label.span().row().cellOf(label.span().from());
        boolean invoices = label.isAny(Set.of(Concept.INVOICE, Concept.NUMBER))
                && !label.isAny(CREDITS)
                && label.span().from() - cell.from() >= SENTENCE;
        return invoices
                && labels.announcing(Set.of(Concept.CREDIT_NOTE)).stream()
                        .map(Label::span)
                        .anyMatch(title -> title.row().index() < cell.row().index()
                                && title.row().cellOf(title.from()).from() == title.from());
    }

    // "RECIBO AGRARIO" is an invoice's title, so "Recibo nº 12" on the same paper is its number.
    private List<Guess<String>> ofReceipts() {
        Set<String> titles = labels.announcing(Set.of(Concept.INVOICE)).stream()
                .map(Label::span)
                .filter(title -> title.row().cellOf(title.from()).from() == title.from())
                .map(title -> title.pieces().getFirst().key())
                .filter(RECEIPTS::contains)
                .collect(Collectors.toSet());
        return labels.announcing(Set.of(Concept.OTHER_DOCUMENT)).stream()
                .filter(label -> label.is(Concept.OTHER_REFERENCE))
                .filter(label -> label.span().pieces().stream().map(Piece::key).anyMatch(titles::contains))
                .flatMap(label -> value(label).map(span -> guess(label, span)).stream())
                .toList();
    }

    private List<Guess<String>> dated() {
        return dated
                .first()
                .map(span -> new Guess<>(
                        Numbers.clean(span.text()), span, DATED * Numbers.legibility(span) * span.confidence()))
                .stream()
                .toList();
    }

    private Guess<String> guess(Label label, Span span) {
        double confidence =
                confidence(label, span.row().index() == label.span().row().index());
        double whole = Numbers.wholeness(span);
        return new Guess<>(
                Numbers.clean(span.text()), span, confidence * whole * Numbers.legibility(span) * span.confidence());
    }

    private double confidence(Label label, boolean beside) {
        if (label.is(Concept.NUMBER)) {
            return beside ? 0.95 : 0.92;
        }
        return numberLabels.isBare(label) ? (beside ? 0.86 : BARE) : beside ? 0.97 : 0.92;
    }

    private Optional<Span> value(Label label) {
        boolean loose = !label.is(Concept.NUMBER);
        return beside(label.span())
                .or(() -> fillsCell(label.span()) && (!loose || numberLabels.heads(label))
                        ? beneath.number(heading(label.span()))
                        : Optional.empty())
                .filter(span -> NumberValues.isTelling(label, span)
                        || (Numbers.isNumber(span.text())
                                && (!loose
                                        || numberLabels.isUnderTitle(label, span)
                                        || numberLabels.isBesideSeries(label, span))))
                .filter(span -> !NumberValues.isSomethingElse(span, label))
                .filter(span -> !loose
                        || (!numberLabels.isBare(label) && NumberValues.sharesCell(label, span))
                        || !isOtherReference(span));
    }

    private Optional<Span> beside(Span label) {
        Row row = label.row();
        int at = label.to();
        while (at < row.size() && Numbers.isFiller(row.piece(at))) {
            at++;
        }
        if (at >= row.size() || (beneath.startsLabel(row, at) && !Numbers.isKind(row, at))) {
            return Optional.empty();
        }
        return Numbers.at(row, at);
    }

    private boolean fillsCell(Span label) {
        Row row = label.row();
        Span cell = row.cellOf(label.from());
        return (cell.from() == label.from() || NumberLabels.endsHeading(label, cell))
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
        return NumberLabels.endsHeading(label, cell) ? label.row().span(cell.from(), label.to()) : label;
    }

    // "Factura A", "Invoice Class T"
    private static boolean isLetterOfClass(Piece piece) {
        return CLASS.contains(piece.key())
                || (piece.text().length() == 1
                        && Character.isUpperCase(piece.text().charAt(0)));
    }

    // The header of the value's own column says that it is another number.
    private boolean isOtherReference(Span span) {
        return governing
                .above(span)
                .filter(head -> span.box().y() - head.span().box().bottom() < Beneath.POINTS)
                .filter(head -> head.is(Concept.OTHER_REFERENCE) && !head.is(Concept.NUMBER))
                .isPresent();
    }
}
