package app.bandeja.extract.party;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Governing;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.label.Labels;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.IdHit;
import app.bandeja.extract.read.TaxNumbers;
import app.bandeja.extract.read.UnknownIds;
import app.bandeja.invoice.Box;
import app.bandeja.invoice.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whose block of the page something stands in, by the nearest label to its left or above it. */
final class Blocks {
    private static final int ROWS_ABOVE = 9;
    private static final double POINTS_ABOVE = 115;
    private static final double ALIGNED = 14;

    /** How far a value may stand from its label, in heights of the letters. */
    private static final double NEAR = 6;

    private static final Pattern ESTABLISHMENT = Pattern.compile("siret|siren", Pattern.CASE_INSENSITIVE);

    private static final Pattern TELLING = Pattern.compile("(CHE|NO).*(MWST|TVA|IVA|MVA)[.,;]?");

    /** Italy's number of a company, which is its register's as well, and what its labels are called. */
    private static final Pattern ELEVEN = Pattern.compile("\\d{11}[.,;]?");

    private static final Pattern COUNTRY = Pattern.compile("\\([A-Z]{2}\\)|[A-Z]{2}");

    /** What OCR leaves of "n.º". */
    private static final Pattern NUMBER_SIGN = Pattern.compile("[Nn]?[.°º*\"']*[oO0°º*]?[.:]?");

    private static final String HOME = "p.iva";

    private static final Set<Concept> SIDES = Set.of(Concept.CUSTOMER, Concept.SUPPLIER);

    private static final Set<Concept> SUMS = Set.of(Concept.BASE, Concept.TOTAL, Concept.TOTAL_LOOSE, Concept.DUE);

    private static final Set<Concept> NUMBERS = Set.of(
            Concept.NUMBER, Concept.NUMBER_LOOSE, Concept.SERIES, Concept.OTHER_REFERENCE, Concept.CORRECTED_REFERENCE);

    /** Whose. */
    enum Side {
        SUPPLIER,
        CUSTOMER,
        /** Neither sells nor buys. */
        OTHER,
        UNKNOWN
    }

    private final Sheet sheet;
    private final Labels labels;
    private final Governing governing;
    private final Footers footers;
    private final Registers registers;
    private final Enrolments enrolments;
    private final Besides besides;
    private final Addressed told;

    Blocks(Sheet sheet, Labels labels, Governing governing) {
        this.sheet = sheet;
        this.labels = labels;
        this.governing = governing;
        this.footers = new Footers(sheet);
        this.registers = new Registers(sheet);
        this.enrolments = new Enrolments(sheet, registers);
        this.besides = new Besides(sheet, labels, governing);
        this.told = new Addressed(governing);
    }

    Side of(Span span) {
        if (registers.isEntered(span)) {
            return Side.SUPPLIER;
        }
        return told.of(span).or(() -> ofBlock(span)).orElse(Side.UNKNOWN);
    }

    /** Whether its own label says whose it is: "Ihre Steuernummer". */
    boolean isTold(Span id) {
        return told.of(id).isPresent();
    }

    private Optional<Side> ofBlock(Span span) {
        return inCell(span)
                .or(() -> besides.of(span))
                .or(() -> above(span))
                .or(() -> customersBlockBeside(span))
                .map(Blocks::side)
                .or(() -> footers.signs(span) ? Optional.of(Side.SUPPLIER) : Optional.empty());
    }

    // "28001 Madrid     NIF: B12345674", the last line of the customer's address.
    private Optional<Label> customersBlockBeside(Span id) {
        return besides.isInOwnCell(id)
                ? above(id.row().cellOf(0))
                        .filter(label -> label.is(Concept.CUSTOMER))
                        .or(() -> besides.numbered(id.row().cellOf(0)))
                : Optional.empty();
    }

    /** The same, of a number whose digits hold: such a one ends the sender's line of addresses. */
    Side of(IdHit hit) {
        if (Others.introduce(
                hit.span(), labels.in(hit.span().row()), sheet.above(hit.span().row(), 1))) {
            return Side.OTHER;
        }
        Side side = of(hit.span());
        boolean sent = hit.form() == IdHit.Form.PROVEN && footers.tellsAddress(hit.span());
        return side == Side.UNKNOWN && sent ? Side.SUPPLIER : side;
    }

    /** Whether a label says that this is a tax id. */
    boolean isLabelledTaxId(Span span) {
        return tellsItself(span) || isLabelled(span);
    }

    private boolean isLabelled(Span span) {
        return governing
                .left(span)
                .filter(label -> ((label.is(Concept.TAX_ID) || isOfEstablishment(label)) && isNear(label.span(), span))
                        || (label.is(Concept.TAX_ID) && TaxNumbers.follows(label.span(), span)))
                .or(() -> governing.above(span).filter(label -> label.is(Concept.TAX_ID) && isJustAbove(label, span)))
                .isPresent();
    }

    /** Whether something stands above the goods and sums, as an address does; below them stands who sends the paper. */
    boolean isAddressed(Span span) {
        return sheet.rows().stream()
                .filter(row -> labels.in(row).stream().anyMatch(label -> label.isAny(SUMS)))
                .findFirst()
                .filter(first -> span.row().index() < first.index())
                .isPresent();
    }

    /** Whether a company's name is the line right above. */
    boolean isBelowCompany(Span id) {
        return sheet.above(id.row(), 1).stream().anyMatch(row -> LegalForms.isRightAbove(id, row));
    }

    /** Whether the page says that the customer wrote it. */
    boolean isSelfBilled() {
        return registers.isSelfBilled();
    }

    /** Whether the number of a national register says the same once more. */
    boolean isEnrolled(IdHit id) {
        return enrolments.bearOut(id);
    }

    /** Whether a label says that this is the number of a document, of an account or of goods. */
    boolean isNumbered(Span span) {
        return governing
                        .left(span)
                        .filter(label -> isNear(label.span(), span) && !hasNumberBetween(label, span))
                        .stream()
                        .anyMatch(label -> label.isAny(NUMBERS))
                || governing.above(span).stream().anyMatch(label -> label.isAny(NUMBERS) && isJustAbove(label, span));
    }

    // "Nº: 87/25", and in the next cell a tax id.
    private static boolean hasNumberBetween(Label label, Span value) {
        return value.row().span(label.span().to(), value.from()).text().chars().anyMatch(Character::isDigit);
    }

    /** What a label right before it, or right above it, says to be a tax id though its form is not known. */
    List<IdHit> labelledIds(Row row) {
        List<IdHit> ids = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int at = i;
            Optional<IdHit> hit = announcing(row, at)
                    .flatMap(label -> UnknownIds.at(row, at, label.span().text()));
            hit.filter(found -> !continues(ids, found)).ifPresent(ids::add);
        }
        return ids;
    }

    // "NO 903 451 165 MVA": what is proven is not once more another id without its country.
    private static boolean continues(List<IdHit> ids, IdHit hit) {
        return ids.stream()
                .anyMatch(before ->
                        before.form() == IdHit.Form.PROVEN && before.span().overlaps(hit.span()));
    }

    private Optional<Label> announcing(Row row, int at) {
        Span piece = row.span(at, at + 1);
        Optional<Label> beside = labels.in(row).stream()
                .filter(label -> isTaxIdAlone(label, piece)
                        && (onlyCountry(row, label.span().to(), at) || TaxNumbers.follows(label.span(), piece)))
                .findFirst();
        boolean heads = row.cellOf(at).from() == at
                && governing
                        .left(piece)
                        .filter(label -> isNear(label.span(), piece))
                        .isEmpty();
        return beside.isPresent() || !heads
                ? beside
                : governing.above(piece).filter(label -> isTaxIdAlone(label, piece) && isJustAbove(label, piece));
    }

    /**
     * What the sentence of the register prints further on: "C.F., P.IVA e iscr. Reg. Imprese di Milano 01234567897". Only
     * where its digits prove that it is a company's number at home.
     */
    List<IdHit> enteredIds(Row row) {
        return IntStream.range(0, row.size())
                .filter(at -> ELEVEN.matcher(row.piece(at).text()).matches())
                .filter(at -> registers.announcesTaxId(row.span(at, at + 1), labels))
                .mapToObj(at -> UnknownIds.at(row, at, HOME))
                .flatMap(Optional::stream)
                .filter(hit -> hit.form() == IdHit.Form.PROVEN)
                .toList();
    }

    // "TVA" labels the tax as well: what follows it must name its country.
    private static boolean isTaxIdAlone(Label label, Span value) {
        return label.is(Concept.TAX_ID)
                && (!label.is(Concept.TAX) || value.text().matches("[A-Z]{2}.*"));
    }

    // "CUIT: (AR) 30712345671", or the province of Italy's register: "C.F./P.IVA/R.I. SA 01234567897"
    private static boolean onlyCountry(Row row, int from, int to) {
        return from <= to
                && row.span(from, to).pieces().stream()
                        .allMatch(piece -> piece.key().isEmpty()
                                || COUNTRY.matcher(piece.text()).matches()
                                || (row.reader() == Reader.OCR
                                        && NUMBER_SIGN.matcher(piece.text()).matches()));
    }

    private static boolean isOfEstablishment(Label label) {
        return ESTABLISHMENT.matcher(label.span().text()).find();
    }

    /** Numbers of establishments (SIRET) or enterprises (SIREN), which French suppliers print who have no VAT number. */
    List<IdHit> establishments(Row row) {
        return labels.in(row).stream()
                .filter(Blocks::isOfEstablishment)
                .flatMap(label -> IntStream.range(label.span().to(), row.size())
                        .filter(at -> !row.piece(at).key().isEmpty())
                        .limit(1)
                        .mapToObj(at -> UnknownIds.at(row, at, label.span().text())))
                .flatMap(Optional::stream)
                .filter(hit -> hit.form() == IdHit.Form.PROVEN)
                .toList();
    }

    List<Label> labelsIn(Row row) {
        return labels.in(row);
    }

    // "CHE-116.281.710 MWST": what its register's number says is one of the tax.
    private static boolean tellsItself(Span span) {
        Row row = span.row();
        int end = Math.min(row.cellOf(span.from()).to(), span.to() + 1);
        return TELLING.matcher(row.span(span.from(), end).text()).matches();
    }

    private static boolean isNear(Span label, Span value) {
        return value.from() - label.to() <= 3;
    }

    private static boolean isJustAbove(Label label, Span value) {
        return value.box().y() - label.span().box().bottom() < 2.5 * value.box().height();
    }

    private Optional<Label> inCell(Span span) {
        Span cell = span.row().cellOf(span.from());
        boolean joins = cell.from() > 0 && span.row().gapBefore(cell.from()) < NEAR;
        return labels.in(span.row()).stream()
                .filter(label -> label.isAny(SIDES) && label.span().to() <= span.from() && !isOfSlip(label))
                .filter(label -> label.span().from() >= cell.from()
                        || (joins && label.span().to() == cell.from()))
                .reduce((_, later) -> later);
    }

    private Optional<Label> above(Span span) {
        Box box = withLabel(span);
        Optional<Label> line = Optional.empty();
        for (Row row : sheet.above(span.row(), ROWS_ABOVE)) {
            if (box.y() - row.box().bottom() > POINTS_ABOVE) {
                return line;
            }
            Optional<Label> label = labels.in(row).stream()
                    .filter(found -> found.isAny(SIDES) && !isOfSlip(found))
                    .filter(found -> heads(found.span(), box) || introduces(found, box))
                    .findFirst();
            // "Datos del emisor", and within that block "Domicilio:"
            boolean decides =
                    label.filter(found -> !found.is(Concept.PARTY_LINE)).isPresent();
            if (decides) {
                return label;
            }
            line = line.isPresent() ? line : label;
        }
        return line;
    }

    // "PAYMENT ADVICE   To: Tally Ltd", a slip below the sums by which the customer pays.
    private boolean isOfSlip(Label label) {
        return label.span().pieces().getFirst().key().equals("to")
                && label.span().to() - label.span().from() == 1
                && !isAddressed(label.span())
                && sheet.rows().stream().anyMatch(row -> labels.in(row).stream().anyMatch(sum -> sum.isAny(SUMS)));
    }

    // "Lieferant / Steuer-Nr      : 123": what the block's label is aligned with is the field's own label.
    private Box withLabel(Span span) {
        Box cell = span.row().cellOf(span.from()).box();
        return governing
                .left(span)
                .filter(label -> label.is(Concept.TAX_ID) && isNear(label.span(), span))
                .map(label -> label.span().box().union(cell))
                .orElse(cell);
    }

    // A block hangs from its label: left-aligned with it, or below it.
    private static boolean heads(Span label, Box box) {
        Box head = label.box();
        boolean aligned = Math.abs(head.x() - box.x()) < ALIGNED;
        boolean below = head.x() < box.centerX() && head.right() > box.x();
        return aligned || below;
    }

    // "Cliente:   Bar Pepe", and below the name, not the label, what else the block tells.
    private boolean introduces(Label label, Box box) {
        return besides.introduced(label)
                .filter(value -> Math.abs(value.box().x() - box.x()) < ALIGNED)
                .isPresent();
    }

    private static Side side(Label label) {
        return label.is(Concept.SUPPLIER) ? Side.SUPPLIER : Side.CUSTOMER;
    }
}
