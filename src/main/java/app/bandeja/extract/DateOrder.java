package app.bandeja.extract;

import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.read.DateHit;
import app.bandeja.extract.read.DateHit.Order;
import app.bandeja.invoice.Reader;
import java.util.List;

/**
 * Whether day or month stands first in an invoice's dates: {@code 12/09/2025} alone does not tell, {@code 12/24/2025} beside
 * it does, as one invoice writes all its dates alike.
 */
final class DateOrder {
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
        this.settled = monthFirst && !dayFirst
                ? dates.stream().map(DateOrder::monthFirst).toList()
                : dates;
        this.doubtful = dollars && !dayFirst;
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
