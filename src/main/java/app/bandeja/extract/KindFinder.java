package app.bandeja.extract;

import app.bandeja.extract.label.Concept;
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
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the document calls itself. Invoices mention delivery notes, orders and receipts, so only a title counts: a label
 * that begins its cell and stands out by size, capitals or standing alone.
 */
final class KindFinder {
    private static final double SURE = 0.95;
    private static final double DOUBTFUL = 0.5;
    private static final double UNKNOWN = 0.3;

    /** How much another document's title must stand out over an invoice's to be believed. */
    private static final double MARGIN = 0.3;

    /** Where a document's title stands: in points from the top of an A4 page, or of what is printed. */
    private static final double TOP = 380;

    private static final double UPPER = 0.45;

    /** A heading has no more words. */
    private static final int HEADING = 5;

    /** So many words may stand between a title and the sign of its number. */
    private static final int QUALIFIED = 4;

    /** In heights of the usual letters. */
    private static final double LARGE = 1.3;

    /** As the words begin that name it, in Spain's languages. */
    private static final Set<String> SPAINS_TAXES = Set.of("iva", "igic", "ipsi", "bez");

    private static final Set<String> RECEIPTS =
            Lines.of("receipts.txt").stream().map(Key::of).collect(Collectors.toUnmodifiableSet());

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:hH][0-5]\\d(:[0-5]\\d)?[,.]?");

    private final Sheet sheet;
    private final Labels labels;
    private final double letters;

    KindFinder(Sheet sheet, Labels labels) {
        this.sheet = sheet;
        this.labels = labels;
        this.letters = medianHeight();
    }

    /** A title, and how much it stands out. */
    private record Title(Label label, double weight) {}

    Found<Kind> kind() {
        Optional<Title> invoice =
                best(Set.of(Concept.INVOICE, Concept.SIMPLIFIED, Concept.CREDIT_NOTE, Concept.CORRECTIVE));
        Optional<Title> other = best(Set.of(Concept.OTHER_DOCUMENT));
        Optional<Label> denial = labels.announcing(Set.of(Concept.NOT_INVOICE)).stream()
                .filter(label -> !isAttached(label.span()))
                .findFirst()
                .or(new Reminders(labels)::subject);
        if (denial.isPresent()) {
            return found(Kind.NOT_INVOICE, denial.get(), invoice.isPresent() ? DOUBTFUL : SURE);
        }
        if (invoice.isEmpty() && other.filter(this::isTaxedReceipt).isPresent()) {
            return found(Kind.SIMPLIFIED, other.get().label(), isTimed() ? SURE : DOUBTFUL);
        }
        if (invoice.isEmpty()) {
            return other.map(title -> found(Kind.NOT_INVOICE, title.label(), standsOut(title) ? SURE : DOUBTFUL))
                    .orElseGet(KindFinder::unknown);
        }
        boolean rival = other.filter(title -> !isAttached(title.label().span())).isPresent()
                && other.get().weight() > invoice.get().weight() + MARGIN;
        return rival ? found(Kind.NOT_INVOICE, other.get().label(), DOUBTFUL) : invoice(invoice.get());
    }

    // Behind an invoice with a number may follow what was delivered.
    private boolean isAttached(Span other) {
        return labels.announcing(Set.of(Concept.INVOICE)).stream()
                .filter(label -> label.span().row().page() < other.row().page() && weight(label) > 0)
                .map(Label::span)
                .anyMatch(title -> followedByNumber(title, title.row().cellOf(title.from())));
    }

    // To set a document aside its title must leave no doubt: "Pedido: 123" is a mention.
    private boolean standsOut(Title title) {
        Span span = title.label().span();
        boolean mention = span.text().endsWith(":");
        boolean large = span.box().height() > letters * 1.15 || isCapitals(span.text());
        return title.weight() > 0.8
                && large
                && !mention
                && isOnTop(span)
                && !isReceiptWithTax(span)
                && !labels.has(Concept.INVOICE);
    }

    private boolean isReceiptWithTax(Span title) {
        return RECEIPTS.contains(title.pieces().getFirst().key())
                && labels.has(Concept.TAX_ID)
                && labels.has(Concept.TAX);
    }

    // A taxi's, a car park's, a restaurant's: with tax id and tax it is their invoice (Directive 2006/112/EC art.
    // 226b). In
    // Spain a "recibo" is the receipt of a payment.
    private boolean isTaxedReceipt(Title title) {
        return isReceiptWithTax(title.label().span())
                && isOnTop(title.label().span())
                && !labels.has(Concept.INVOICE)
                && !namesSpainsTax();
    }

    // A till prints the time of day; who confirms a payment does not.
    private boolean isTimed() {
        return sheet.rows().stream()
                .flatMap(row -> row.pieces().stream())
                .anyMatch(piece -> TIME.matcher(piece.text()).matches());
    }

    private Found<Kind> invoice(Title title) {
        Optional<Title> credit =
                best(Set.of(Concept.CREDIT_NOTE, Concept.CORRECTIVE)).filter(this::isHeading);
        Optional<Title> simplified = best(Set.of(Concept.SIMPLIFIED)).filter(this::isHeading);
        if (credit.isPresent()) {
            return found(Kind.CREDIT_NOTE, credit.get().label(), SURE);
        }
        // A credit note by its strongest title, though that stands where no title should: never surely an invoice.
        if (title.label().isAny(Set.of(Concept.CREDIT_NOTE, Concept.CORRECTIVE))
                && !title.label().is(Concept.INVOICE)) {
            return found(Kind.CREDIT_NOTE, title.label(), DOUBTFUL);
        }
        return simplified
                .map(found -> found(Kind.SIMPLIFIED, found.label(), SURE))
                .orElseGet(() -> found(Kind.INVOICE, title.label(), SURE));
    }

    // A line of goods may be called "ABONO" as well.
    private boolean isHeading(Title title) {
        Span span = title.label().span();
        boolean large = span.box().height() > letters * 1.15;
        // "Gutschrift-Nr." is one word, and says it as well.
        boolean phrase = span.to() - span.from() > 1 || title.label().is(Concept.NUMBER);
        return title.weight() > 0.4 && isOnTop(span) && (large || phrase || isCapitals(span.text()));
    }

    /** A corrective invoice may put a new one in the place of another: its positive amounts are then no mistake. */
    Signs.Correction correction() {
        if (best(Set.of(Concept.CORRECTIVE)).filter(this::isHeading).isPresent()) {
            return Signs.Correction.MAY_REPLACE;
        }
        return namesSpainsTax() ? Signs.Correction.DIFFERENCE : Signs.Correction.FOREIGN_CUSTOM;
    }

    private boolean namesSpainsTax() {
        return sheet.rows().stream()
                .flatMap(row -> row.pieces().stream())
                .map(Piece::key)
                .anyMatch(key -> SPAINS_TAXES.stream().anyMatch(key::startsWith));
    }

    private Optional<Title> best(Set<Concept> concepts) {
        return labels.announcing(concepts).stream()
                .map(label -> new Title(label, weight(label)))
                .filter(title -> title.weight() > 0)
                .max(Comparator.comparingDouble(Title::weight));
    }

    // 0 for a mention within a sentence; a plain label at the beginning of a cell weighs 0.5.
    private double weight(Label label) {
        Span span = label.span();
        Span cell = span.row().cellOf(span.from());
        boolean begins = span.pieces().getFirst().equals(firstWord(cell)) || beginsSentence(label, cell);
        if (!begins && !endsHeading(span, cell)) {
            return 0;
        }
        double larger = Math.clamp(span.box().height() / letters - 1, 0, 1.5);
        boolean capitals = isCapitals(span.text());
        boolean alone = afterTitles(span, cell).isEmpty();
        boolean numbered = label.is(Concept.NUMBER) || followedByNumber(span, cell);
        boolean names = span.to() - span.from() > 1;
        if (larger < 0.15 && !capitals && !alone && ((!numbered && !names) || continuesProse(label))) {
            return 0;
        }
        return larger + (capitals ? 0.5 : 0) + (alone ? 0.3 : 0) + (numbered ? 0.6 : 0) + (isOnTop(span) ? 0.3 : 0);
    }

    // "Zaragoza, 31-03-2026. Factura nº 287", "Asunto: Factura nº 287"
    private boolean beginsSentence(Label label, Span cell) {
        Span span = label.span();
        return span.from() > cell.from()
                && label.is(Concept.INVOICE)
                && (span.row().piece(span.from() - 1).text().endsWith(".") || Reminders.isSubject(span))
                && Character.isUpperCase(span.text().codePointAt(0))
                && followedByNumber(span, cell);
    }

    // "..., según", and on the next line "contrato 0412"
    private static boolean continuesProse(Label label) {
        return label.isAny(Set.of(Concept.OTHER_DOCUMENT, Concept.NOT_INVOICE))
                && !label.is(Concept.INVOICE)
                && Character.isLowerCase(label.span().text().codePointAt(0));
    }

    // "Electronic credit note", "Amazon Web Services Invoice": a few words in large letters.
    private boolean endsHeading(Span span, Span cell) {
        return span.to() == cell.to()
                && cell.to() - cell.from() <= HEADING
                && span.box().height() > letters * LARGE
                && isOnTop(span);
    }

    private static Piece firstWord(Span cell) {
        return cell.pieces().stream()
                .filter(piece -> !piece.key().isEmpty())
                .findFirst()
                .orElse(cell.pieces().getFirst());
    }

    private boolean followedByNumber(Span label, Span cell) {
        List<Piece> after = afterTitles(label, cell);
        if (startsWithNumber(after.stream())) {
            return true;
        }
        // "Fattura di vendita n. 12"
        int sign = IntStream.range(0, Math.min(after.size(), QUALIFIED))
                .filter(i -> Numbers.isFiller(after.get(i)))
                .findFirst()
                .orElse(0);
        return startsWithNumber(after.stream().skip(sign));
    }

    // "Factura / Invoice: 12": the same title in another language.
    private List<Piece> afterTitles(Span label, Span cell) {
        int from = label.to();
        for (Label other : labels.in(cell.row())) {
            boolean next = other.is(Concept.INVOICE)
                    && other.span().from() >= from
                    && other.span().to() <= cell.to()
                    && cell.row().span(from, other.span().from()).pieces().stream()
                            .allMatch(Numbers::isFiller);
            from = next ? other.span().to() : from;
        }
        return cell.row().span(from, cell.to()).pieces();
    }

    // "12", "F 26 0012"
    private static boolean startsWithNumber(Stream<Piece> pieces) {
        List<Piece> first = pieces.dropWhile(Numbers::isFiller).limit(2).toList();
        return first.stream().limit(1).anyMatch(KindFinder::hasDigit)
                || (first.size() == 2 && Numbers.isSeries(first.get(0).text()) && hasDigit(first.get(1)));
    }

    private static boolean hasDigit(Piece piece) {
        return piece.text().chars().anyMatch(Character::isDigit);
    }

    private static boolean isCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    private boolean isOnTop(Span span) {
        List<Row> page = sheet.firstPage();
        int first = page.getFirst().page();
        double from = page.getFirst().box().y();
        double height = page.getLast().box().bottom() - from;
        int at = span.row().page();
        return at < first || (at == first && span.box().y() < Math.max(TOP, from + UPPER * height));
    }

    private double medianHeight() {
        List<Double> heights = sheet.rows().stream()
                .flatMap(row -> row.pieces().stream())
                .map(piece -> piece.box().height())
                .sorted()
                .toList();
        return heights.isEmpty() ? 1 : Math.max(1, heights.get(heights.size() / 2));
    }

    private static Found<Kind> found(Kind kind, Label label, double confidence) {
        return Found.of(kind, label.span().place(), confidence, label.span().reader());
    }

    private static Found<Kind> unknown() {
        return Found.of(Kind.INVOICE, new Place.Derived(List.of()), UNKNOWN, Reader.TEXT);
    }
}
