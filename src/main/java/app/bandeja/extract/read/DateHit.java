package app.bandeja.extract.read;

import app.bandeja.extract.page.Span;
import java.time.LocalDate;

/** A date on a page. */
public record DateHit(Span span, LocalDate date, Order order) {

    /** How sure the order of day and month is. */
    public enum Order {
        /** A name for the month, a year in front, or a day above twelve. */
        CERTAIN,
        /** Read day first, as in Europe; month first would be a date as well. */
        DAY_FIRST_ASSUMED
    }
}
