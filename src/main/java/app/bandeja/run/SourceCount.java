package app.bandeja.run;

import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Settlement;
import app.bandeja.invoice.State;
import app.bandeja.store.DueDocument;
import app.bandeja.store.Owed;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Adds up one source's tally while its run goes on; used by the coordinator's thread only. */
final class SourceCount {
    private Tally tally = Tally.NOTHING;
    private int failures;
    private int quarantined;

    Tally tally() {
        return tally;
    }

    /** Documents that went to quarantine, or failed and are owed, in this very run. */
    int faults() {
        return failures + quarantined;
    }

    void add(Count count, int more) {
        tally = tally.plus(count, more);
    }

    void brought(Arrival arrival) {
        switch (arrival) {
            case Arrival.Read _, Arrival.Unchanged _ -> add(Count.DOWNLOADS, 1);
            case Arrival.Failed failed -> add(Count.DOWNLOAD_ERRORS, failed.fault() == Fault.INTERNAL ? 0 : 1);
            case Arrival.Held held when held.hash().isPresent() -> add(Count.DOWNLOADS, 1);
            case Arrival.Held held when held.outcome() instanceof Outcome.Quarantined -> add(Count.DOWNLOAD_ERRORS, 1);
            case Arrival.Held _ -> {} // left aside before a byte was fetched
        }
    }

    void failedAndOwed() {
        failures++;
        add(Count.ERROR, 1);
    }

    /** Documents that the source no longer has went to quarantine unread. */
    void lost(int lost) {
        quarantined += lost;
        add(Count.ERROR, lost);
    }

    /** What is owed at the end of the run; this run's own failures are counted already. */
    void left(Owed owed) {
        add(Count.OWED, (int) owed.untouched());
        add(Count.ERROR, (int) owed.failed() - failures);
    }

    /** Owed again within this run, because what it was a copy of changed: it is not unchanged after all. */
    void owedAgain() {
        if (tally.get(Count.UNCHANGED) > 0) {
            add(Count.UNCHANGED, -1);
        }
    }

    /** @param hash of the bytes that were settled; empty if none were fetched */
    void settled(DueDocument due, Settlement settlement, Optional<ContentHash> hash) {
        State state = settlement.state();
        add(end(state), 1);
        if (due.former().isPresent()
                && hash.isPresent()
                && !hash.equals(due.former().get().hash())) {
            add(Count.REVISION, 1);
        }
        add(Count.INVOICES, (int) settlement.parts().stream()
                .filter(part -> isBooked(part.outcome()))
                .count());
        boolean fault = state == State.QUARANTINED;
        Optional<Instant> modified = Optional.of(due.file().modified());
        tally = tally.plus(new Tally(Map.of(), modified, fault ? Optional.empty() : modified));
        quarantined += fault ? 1 : 0;
    }

    private static Count end(State state) {
        return switch (state) {
            case ACCEPTED -> Count.OK;
            case PENDING -> Count.REVIEW;
            case DUPLICATE -> Count.DUPLICATE;
            case IGNORED -> Count.IGNORED;
            case QUARANTINED -> Count.ERROR;
            case OWED -> Count.OWED;
        };
    }

    private static boolean isBooked(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted _, Outcome.Pending _ -> true;
            case Outcome.Duplicate _, Outcome.Ignored _, Outcome.Quarantined _ -> false;
        };
    }
}
