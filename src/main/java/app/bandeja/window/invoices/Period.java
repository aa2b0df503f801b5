package app.bandeja.window.invoices;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The spans that an accountant asks for. */
enum Period {
    ANY,
    THIS_MONTH,
    LAST_MONTH,
    THIS_QUARTER,
    LAST_QUARTER,
    THIS_YEAR,
    LAST_YEAR,
    /** Days that are chosen. */
    DAYS;

    /** First and last day; either may be open. */
    record Span(Optional<LocalDate> first, Optional<LocalDate> last) {
        static final Span OPEN = new Span(Optional.empty(), Optional.empty());

        private static Span of(LocalDate first, LocalDate next) {
            return new Span(Optional.of(first), Optional.of(next.minusDays(1)));
        }
    }

    /** @param chosen what {@link #DAYS} stands for */
    Span on(LocalDate today, Span chosen) {
        LocalDate month = today.withDayOfMonth(1);
        LocalDate quarter = month.minusMonths((today.getMonthValue() - 1) % 3L);
        LocalDate year = today.withDayOfYear(1);
        return switch (this) {
            case ANY -> Span.OPEN;
            case THIS_MONTH -> Span.of(month, month.plusMonths(1));
            case LAST_MONTH -> Span.of(month.minusMonths(1), month);
            case THIS_QUARTER -> Span.of(quarter, quarter.plusMonths(3));
            case LAST_QUARTER -> Span.of(quarter.minusMonths(3), quarter);
            case THIS_YEAR -> Span.of(year, year.plusYears(1));
            case LAST_YEAR -> Span.of(year.minusYears(1), year);
            case DAYS -> chosen;
        };
    }

    String key() {
        return "invoices.period." + name().toLowerCase(Locale.ROOT);
    }
}
