package app.bandeja.run;

import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.Obstacle;
import app.bandeja.source.Source;
import app.bandeja.source.SourceUnavailableException;
import app.bandeja.store.Discovery;
import app.bandeja.store.SourceRow;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** Enters a source's changes in the ledger, up to the page limit; the cursor moves with what is owed. */
final class Discoverer {
    private final Source source;
    private final SourceRow row;
    private final Conduct conduct;

    Discoverer(Source source, SourceRow row, Conduct conduct) {
        this.source = source;
        this.row = row;
        this.conduct = conduct;
    }

    /** Tells whether the source is caught up, or has more pages than one run takes. */
    ChangePage.Ending discover(SourceCount count) throws SourceUnavailableException, InterruptedException {
        Optional<String> cursor = row.cursor();
        for (int pages = 0; pages < conduct.options().maxPages(); pages++) {
            Optional<String> from = cursor;
            ChangePage page = asked(() -> source.changes(from));
            enter(page, count);
            if (page.ending() == ChangePage.Ending.CAUGHT_UP) {
                markGone(count);
                return page.ending();
            }
            cursor = Optional.of(page.nextCursor());
        }
        return ChangePage.Ending.MORE;
    }

    private void enter(ChangePage page, SourceCount count) {
        Discovery discovery = conduct.ledger()
                .discover(row.id(), conduct.run(), page, conduct.clock().instant());
        count.add(Count.PAGES, 1);
        count.add(Count.UNCHANGED, discovery.unchanged());
        count.lost(discovery.lost());
        conduct.listener().on(new RunEvent.Listed(row.place().text(), discovery.listed(), discovery.owed()));
    }

    private void markGone(SourceCount count) throws SourceUnavailableException, InterruptedException {
        Set<String> present = conduct.ledger().adrift(row.id(), conduct.clock().instant());
        Set<String> gone = asked(() -> source.gone(present));
        if (!gone.isEmpty()) {
            count.lost(conduct.ledger()
                    .markGone(row.id(), conduct.run(), gone, conduct.clock().instant()));
        }
    }

    /** On a thread of its own, so that a wish to stop need not wait for a network. */
    private <T> T asked(Callable<T> question) throws SourceUnavailableException, InterruptedException {
        try {
            return conduct.stop().await(conduct.workers().start(question));
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case SourceUnavailableException unavailable -> throw unavailable;
                case InterruptedException stopped -> throw stopped;
                // A defect of ours in one source must not stop the others.
                case null, default -> throw new SourceUnavailableException(Obstacle.of(Obstacle.Why.INTERNAL), e);
            }
        }
    }
}
