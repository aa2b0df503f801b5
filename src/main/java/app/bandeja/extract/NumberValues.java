package app.bandeja.extract;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.read.DateHit;
import app.bandeja.extract.read.Dates;
import app.bandeja.extract.read.Ibans;
import app.bandeja.extract.read.IdHit;
import app.bandeja.extract.read.Numbers;
import app.bandeja.extract.read.TaxIds;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether what stands beside or below a label may be the number that it announces. */
final class NumberValues {
    private static final Pattern MONTHLY = Pattern.compile("\\d{1,4}[/-]\\d{1,2}[/-]\\d{2,4}");

    /** Italy's types of electronic documents: "FATTURA DIFFERITA (TD24)". */
    private static final Pattern DOCUMENT_TYPE = Pattern.compile("\\(?TD\\d{2}\\)?");

    private NumberValues() {}

    // In another cell than its loose label, or below it, a number stands alone: "29016 Málaga" is none.
    static boolean isTelling(Label label, Span value) {
        Span cell = value.row().cellOf(value.from());
        boolean sameCell = sharesCell(label, value);
        boolean ends = value.to() == cell.to() || isStamped(value, cell) || isDated(value, cell);
        // "N. 1187/A"
        boolean begins = value.row().span(cell.from(), value.from()).pieces().stream()
                .allMatch(piece -> (piece.text().equals(":") && label.is(Concept.INVOICE))
                        || (Numbers.isFiller(piece) && !piece.key().isEmpty()));
        boolean alone = begins && ends;
        return Numbers.isTelling(value.text()) && (sameCell || alone);
    }

    static boolean sharesCell(Label label, Span value) {
        return value.row().index() == label.span().row().index()
                && value.row().cellOf(value.from()).from() <= label.span().from();
    }

    // "F25-0042 Pagada"
    private static boolean isStamped(Span value, Span cell) {
        return cell.to() - value.to() <= 2
                && value.text().chars().anyMatch(c -> !Character.isDigit(c))
                && cell.row().span(value.to(), cell.to()).text().chars().noneMatch(Character::isDigit);
    }

    // "nr. 45 del 12/03/2025", "90012345 / 12.03.2025"
    static boolean isDated(Span value, Span cell) {
        return Dates.of(value.row()).stream()
                .map(DateHit::span)
                .anyMatch(date -> date.from() > value.to() - 1
                        && date.to() == cell.to()
                        && value.row().span(value.to(), date.from()).pieces().stream()
                                .allMatch(piece -> DateRoles.leadsToDate(piece)));
    }

    // "Faktura VAT nr 18/09/2025": in Poland the count, the month and the year; right behind a label that says so.
    private static boolean isMonthly(Span span, Label label) {
        return label.is(Concept.NUMBER)
                && !label.is(Concept.ISSUE_DATE)
                && span.row().index() == label.span().row().index()
                && span.from() == label.span().to()
                && span.row().cellOf(span.from()).from() <= label.span().from()
                && MONTHLY.matcher(span.text()).matches();
    }

    // An invoice's number may happen to have the form of a tax id; a loose label is not enough to believe so.
    static boolean isSomethingElse(Span span, Label label) {
        Row row = span.row();
        if (DOCUMENT_TYPE.matcher(span.text()).matches()) {
            return true;
        }
        boolean loose = !label.is(Concept.NUMBER);
        return Stream.of(
                        Dates.of(row).stream().map(DateHit::span).filter(_ -> !isMonthly(span, label)),
                        Ibans.of(row).stream().filter(account -> loose || Ibans.isValid(Ibans.value(account))),
                        TaxIds.of(row).stream()
                                .filter(hit -> loose && hit.form() == IdHit.Form.PROVEN)
                                .map(IdHit::span))
                .flatMap(spans -> spans)
                .anyMatch(span::overlaps);
    }
}
