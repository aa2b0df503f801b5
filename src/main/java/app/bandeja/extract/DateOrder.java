package app.bandeja.extract;

import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.read.DateHit;
import app.bandeja.extract.read.DateHit.Order;
import app.bandeja.invoice.Reader;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether day or month stands first in an invoice's dates: {@code 12/09/2025} alone does not tell, {@code 12/24/2025} beside
 * it does, as one invoice writes all its dates alike.
 */
final class DateOrder {
    /** "Austin, TX 78701": town, state and ZIP code. */
    private static final Pattern ADDRESS = Pattern.compile(
            ", ?(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])"
                    + " \\d{5}(-\\d{4})?\\b");

    private static final int HEAD = 15;

    private final List<DateHit> settled;
    private final boolean doubtful;

    DateOrder(Sheet sheet, List<DateHit> dates) {
        boolean dollars = sheet.rows().stream()
                .flatMap(row -> row.pieces().stream())
                .anyMatch(piece -> piece.text().contains("$") || piece.key().equals("usd"));
        boolean dayFirst = dates.stream().anyMatch(date -> date.order() == Order.DAY_FIRST);
        // One misread figure makes a month of a day: in a scan something else must speak for it.
        boolean monthFirst = dates.stream()
                .filter(date -> date.order() == Order.MONTH_FIRST)
                .anyMatch(date -> dollars || date.span().reader() != Reader.OCR);
        boolean american = monthFirst || (dollars && hasAmericanAddress(sheet));
        this.settled = american && !dayFirst
                ? dates.stream().map(DateOrder::monthFirst).toList()
                : dates;
        this.doubtful = dollars && !dayFirst && !isAustralian(sheet);
    }

    // At the head of the paper, where who sends it is.
    private static boolean hasAmericanAddress(Sheet sheet) {
        return sheet.firstPage().stream()
                .limit(HEAD)
                .map(row -> row.span(0, row.size()).text())
                .anyMatch(text -> ADDRESS.matcher(text).find());
    }

    // Its dollars are no American's, and its number says so.
    private static boolean isAustralian(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.pieces().stream())
                .anyMatch(piece -> piece.key().equals("abn"));
    }

    private static DateHit monthFirst(DateHit date) {
        return date.order() == Order.DAY_FIRST_ASSUMED ? date.monthFirst() : date;
    }

    /** The dates, month first where another shows that it is. */
    List<DateHit> dates() {
        return settled;
    }

    /** Whether the month may stand first, and nothing tells. */
    boolean isDoubtful(DateHit date) {
        return doubtful && date.order() == Order.DAY_FIRST_ASSUMED;
    }
}
