package app.bandeja.extract.read;

import app.bandeja.extract.page.Span;
import java.time.LocalDate;

/** A date on a page. */
public record DateHit(Span span, LocalDate date, Order order) {

    /** How sure the order of day and month is. */
    public enum Order {
        /** A name for the month, a year in front, or twice the same. */
        CERTAIN,
        /** The day is above twelve and stands first. */
        DAY_FIRST,
        /** The day is above twelve and stands second, as in America. */
        MONTH_FIRST,
        /** Read day first, as in Europe; month first would be a date as well. */
        DAY_FIRST_ASSUMED
    }

    /** The same figures, the month first; only of a date whose order was assumed. */
    public DateHit monthFirst() {
        return new DateHit(
                span, LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()), Order.MONTH_FIRST);
    }
}
