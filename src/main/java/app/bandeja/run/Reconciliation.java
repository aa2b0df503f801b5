package app.bandeja.run;

import app.bandeja.invoice.SourceKind;
import app.bandeja.store.Database;
import app.bandeja.store.SourceRow;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Walks a Drive folder again from time to time, or when asked: rows of the changes feed may lag, or never come, and only
 * a walk finds what it never told.
 */
record Reconciliation(Database database, SyncRequest.Memory memory, Instant now) {
    private static final Duration EVERY = Duration.ofDays(7);

    /** The source as it is to be asked in this run. */
    SourceRow prepared(SourceRow row) {
        if (row.place().kind() != SourceKind.DRIVE) {
            return row; // a local folder is walked every time
        }
        if (row.cursor().isPresent() && !isDue(row)) {
            return row;
        }
        // kept in the database first, so that the walk takes place even if this run comes to nothing
        database.ledger().rewalk(row.id());
        database.state().put(key(row), now.toString(), now);
        return row.withoutCursor();
    }

    private boolean isDue(SourceRow row) {
        if (memory == SyncRequest.Memory.RECONCILE) {
            return true;
        }
        Optional<Instant> last = database.state().get(key(row)).flatMap(Reconciliation::instant);
        return last.isEmpty() || last.get().plus(EVERY).isBefore(now);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String key(SourceRow row) {
        return "walked_source_" + row.id().value();
    }
}
