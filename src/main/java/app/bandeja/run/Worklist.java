package app.bandeja.run;

import app.bandeja.invoice.DocumentId;
import app.bandeja.store.DueDocument;
import app.bandeja.store.SourceRow;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Works off what a source owes: several documents are in hand at once, and they are settled in the ledger's order, so that
 * the same folder always ends in the same books.
 */
final class Worklist {
    private static final DocumentId FROM_THE_START = new DocumentId(0);

    private final SourceRow row;
    private final Journey journey;
    private final Conduct conduct;
    private final SourceCount count;
    private final Deque<InHand> inHand = new ArrayDeque<>();

    private record InHand(DueDocument due, Future<Arrival> arrival, Batch batch) {}

    Worklist(SourceRow row, Journey journey, Conduct conduct, SourceCount count) {
        this.row = row;
        this.journey = journey;
        this.conduct = conduct;
        this.count = count;
    }

    /** Everything owed and due. What is interrupted stays owed. */
    void workOff() throws InterruptedException {
        try {
            List<DueDocument> batch = due(FROM_THE_START);
            while (!batch.isEmpty()) {
                pass(batch);
                batch = due(FROM_THE_START);
                // Copies whose original turned into something else are owed again at once.
                batch.forEach(_ -> count.owedAgain());
            }
        } finally {
            inHand.forEach(left -> left.arrival().cancel(true));
        }
    }

    /** Once through the ledger. */
    private void pass(List<DueDocument> first) throws InterruptedException {
        for (List<DueDocument> batch = first;
                !batch.isEmpty();
                batch = due(batch.getLast().id())) {
            begin(batch);
        }
        settleAll();
    }

    private List<DueDocument> due(DocumentId after) {
        return conduct.ledger()
                .due(
                        row.id(),
                        conduct.clock().instant(),
                        after,
                        conduct.options().batchSize());
    }

    private void begin(List<DueDocument> documents) throws InterruptedException {
        Batch batch = new Batch(documents.size(), count);
        for (DueDocument due : documents) {
            if (inHand.size() >= conduct.workers().inHand()) {
                settleFirst();
            }
            inHand.add(new InHand(due, conduct.workers().start(() -> journey.travel(due)), batch));
        }
        if (conduct.options().pause().isPositive()) {
            settleAll();
            conduct.stop().pause(conduct.options().pause());
        }
    }

    private void settleAll() throws InterruptedException {
        while (!inHand.isEmpty()) {
            settleFirst();
        }
    }

    private void settleFirst() throws InterruptedException {
        InHand first = inHand.getFirst();
        Arrival arrival = arrived(first.arrival());
        inHand.removeFirst();
        count.brought(arrival);
        tell(first, arrival, written(first.due(), arrival));
    }

    private Settler.Written written(DueDocument due, Arrival arrival) throws InterruptedException {
        Settler.Written written = conduct.settler().write(due, arrival);
        while (written instanceof Settler.Written.NoCopy) {
            // Its original was settled with other content meanwhile, so this is to be read for its own sake.
            written = conduct.settler().write(due, arrived(conduct.workers().start(() -> journey.travel(due))));
        }
        return written;
    }

    private Arrival arrived(Future<Arrival> future) throws InterruptedException {
        try {
            return conduct.stop().await(future);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InterruptedException stopped) {
                throw stopped;
            }
            throw new IllegalStateException("A journey ends in an arrival", e);
        }
    }

    private void tell(InHand document, Arrival arrival, Settler.Written written) {
        DueDocument due = document.due();
        String name = due.file().name();
        switch (written) {
            case Settler.Written.Settled(var settlement) -> {
                count.settled(due, settlement, arrival.content());
                conduct.listener().on(new RunEvent.Settled(due.id(), name, settlement.state()));
            }
            case Settler.Written.Unchanged _ -> {
                count.add(Count.UNCHANGED, 1);
                conduct.listener().on(new RunEvent.Unchanged(due.id(), name));
            }
            case Settler.Written.NoCopy _ -> throw new IllegalStateException("It was read again: " + due.id());
            case Settler.Written.Owed(var fault, String detail, Instant next) -> {
                count.failedAndOwed();
                document.batch().failed();
                conduct.listener().on(new RunEvent.Retrying(due.id(), name, fault, detail, next));
            }
        }
    }
}
