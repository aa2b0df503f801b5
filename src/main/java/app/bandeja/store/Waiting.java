package app.bandeja.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What waits for a person, besides what the equation tells.
 *
 * @param oldestPending since when the oldest pending document waits
 * @param failing documents that are owed after at least one failure
 * @param due invoices that fall due soon
 * @param firstDue the day of the first of these
 */
public record Waiting(Optional<Instant> oldestPending, long failing, long due, Optional<LocalDate> firstDue) {

    public static final Waiting NOTHING = new Waiting(Optional.empty(), 0, 0, Optional.empty());
}
