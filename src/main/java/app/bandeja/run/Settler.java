package app.bandeja.run;

import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Judge;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.RunId;
import app.bandeja.invoice.Settlement;
import app.bandeja.store.DatabaseBrokenException;
import app.bandeja.store.DueDocument;
import app.bandeja.store.Failure;
import app.bandeja.store.HeldDocument;
import app.bandeja.store.Ledger;
import app.bandeja.store.ReadDocument;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what became of documents, one after the other in the ledger's order. One settler: two copies in one run must
 * not both be new, and a run that was killed must end as one that was not.
 */
final class Settler {
    private static final Logger LOG = LoggerFactory.getLogger(Settler.class);

    private final RunId run;
    private final Ledger ledger;
    private final Judge judge;
    private final InstantSource clock;

    Settler(RunId run, Ledger ledger, Judge judge, InstantSource clock) {
        this.run = run;
        this.ledger = ledger;
        this.judge = judge;
        this.clock = clock;
    }

    /** What was written. */
    sealed interface Written {
        record Settled(Settlement settlement) implements Written {}

        record Unchanged() implements Written {}

        /** Nothing was: it was held to be a copy, and what it is a copy of has other content by now. */
        record NoCopy() implements Written {}

        record Owed(Fault fault, String detail, Instant due) implements Written {}
    }

    Written write(DueDocument due, Arrival arrival) {
        try {
            return twice(due, arrival);
        } catch (DatabaseBrokenException e) {
            // No document's fault: it stays owed as it was, and the run ends.
            throw e;
        } catch (RuntimeException e) {
            // A defect of ours on one document must not stop the others, nor condemn it.
            LOG.error("Settling {} failed", due.file().path(), e);
            return retry(due, Journey.internal(e));
        }
    }

    /** A connection that was cut is one of several; written once or twice, it says the same. */
    private Written twice(DueDocument due, Arrival arrival) {
        try {
            return attempt(due, arrival);
        } catch (DatabaseBrokenException e) {
            LOG.warn("Settling {} again", due.file().path(), e);
            return attempt(due, arrival);
        }
    }

    private Written attempt(DueDocument due, Arrival arrival) {
        return switch (arrival) {
            case Arrival.Read read -> settle(due, read);
            case Arrival.Held(var hash, Outcome.Duplicate _, var took) -> copy(due, hash.orElseThrow(), took);
            case Arrival.Held(Optional<ContentHash> hash, Outcome outcome, Duration took) ->
                hold(due, hash, outcome, took);
            case Arrival.Unchanged _ -> {
                ledger.unchanged(due.id(), run, clock.instant());
                yield new Written.Unchanged();
            }
            case Arrival.Failed failed -> retry(due, failed);
        };
    }

    private Written settle(DueDocument due, Arrival.Read read) {
        // Asked again: a copy that was in hand at the same time is settled by now.
        Optional<PartId> same = Journey.mayBeCopy(due) ? ledger.sameBytes(due.id(), read.hash()) : Optional.empty();
        if (same.isPresent()) {
            return hold(due, Journey.copy(read.hash(), same.get(), read.took()));
        }
        Reading reading = read.reading();
        List<Draft> drafts = read.drafts();
        ReadDocument document = new ReadDocument(
                due.id(),
                run,
                read.hash(),
                read.size(),
                reading,
                Examiner.version(),
                drafts,
                read.took(),
                clock.instant());
        return new Written.Settled(ledger.settle(document, judge));
    }

    /** Asked again: when the journey asked, what came before it in the ledger was not settled. */
    private Written copy(DueDocument due, ContentHash hash, Duration took) {
        Optional<PartId> same = ledger.sameBytes(due.id(), hash);
        return same.isPresent() ? hold(due, Journey.copy(hash, same.get(), took)) : new Written.NoCopy();
    }

    private Written hold(DueDocument due, Arrival.Held held) {
        return hold(due, held.hash(), held.outcome(), held.took());
    }

    private Written hold(DueDocument due, Optional<ContentHash> hash, Outcome outcome, Duration took) {
        return new Written.Settled(ledger.hold(new HeldDocument(due.id(), run, hash, outcome, took, clock.instant())));
    }

    private Written retry(DueDocument due, Arrival.Failed failed) {
        Instant now = clock.instant();
        Optional<Instant> next = Retries.next(due.attempts() + 1, failed.after(), now);
        if (next.isEmpty()) {
            return hold(due, Optional.empty(), new Outcome.Quarantined(failed.fault(), failed.detail()), Duration.ZERO);
        }
        ledger.retry(new Failure(due.id(), run, failed.fault(), failed.detail(), next.get(), now));
        return new Written.Owed(failed.fault(), failed.detail(), next.get());
    }
}
