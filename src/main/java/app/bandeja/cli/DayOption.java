package app.bandeja.cli;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A day that is given as an option. */
final class DayOption {
    private DayOption() {}

    /** Refuses in words what is no day. */
    static LocalDate read(String option, String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new RefusedException(option + " = " + typed + ": a day as 2026-01-31 is allowed", e);
        }
    }
}
