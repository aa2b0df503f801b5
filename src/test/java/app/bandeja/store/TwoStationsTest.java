package app.bandeja.store;

import static app.bandeja.store.TestBooks.ACCEPTED;
import static app.bandeja.store.TestBooks.FAIR;
import static app.bandeja.store.TestBooks.file;
import static app.bandeja.store.TestBooks.first;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Outcome.Duplicate;
import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.Settlement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two programs with one database. */
@Timeout(60)
class TwoStationsTest {
    private static final String WAITING =
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = 'stations'";

    private final DatabaseOptions options = Postgres.fresh("stations");
    private final Rows rows = new Rows(options);
    private TestBooks here;
    private TestBooks there;
    private ExecutorService threads;

    @BeforeEach
    void open() {
        here = new TestBooks(Database.open(options));
        there = new TestBooks(Database.open(options));
        threads = Executors.newCachedThreadPool();
    }

    @AfterEach
    void close() {
        threads.close();
        here.database.close();
        there.database.close();
    }

    @Test
    void oneIsFirstAndTheOtherADuplicateThoughTheSupplierIsNewToBoth() throws Exception {
        oneIsFirst(Drafts.invoice("A-1", "2026-01-02", "121.00"));
    }

    @Test
    void oneIsFirstAndTheOtherADuplicateOfAKnownSupplier() throws Exception {
        here.settle(here.found("earlier.pdf"), Drafts.invoice("A-0", "2026-01-01", "121.00"));
        oneIsFirst(Drafts.invoice("A-1", "2026-01-02", "121.00"));
    }

    /** The second begins while the first is judging, and is let go once it is seen to wait. */
    private void oneIsFirst(Draft draft) throws Exception {
        DocumentId original = here.found("a.pdf");
        DocumentId copy = there.found("b.pdf");
        List<Future<Settlement>> second = new ArrayList<>();

        Settlement first = here.ledger.settle(here.read(original, "a", draft), (read, known) -> {
            second.add(threads.submit(() -> there.ledger.settle(there.read(copy, "b", draft), FAIR)));
            awaitWaiting(second.getFirst());
            return FAIR.judge(read, known);
        });

        assertEquals(ACCEPTED, outcome(first));
        assertEquals(
                new Duplicate(first(original), Sameness.SAME_INVOICE),
                outcome(second.getFirst().get()));
    }

    private void awaitWaiting(Future<Settlement> other) {
        while (!other.isDone() && rows.select(WAITING).equals(List.of("0"))) {
            Thread.onSpinWait();
        }
    }

    private static Outcome outcome(Settlement settlement) {
        return settlement.parts().getFirst().outcome();
    }

    @Test
    void bothMayDiscoverTheSamePageAtOnce() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Discovery> one = threads.submit(() -> {
            start.await();
            return here.discover(file("a", "1"), file("b", "1"));
        });
        Future<Discovery> other = threads.submit(() -> {
            start.await();
            return there.discover(file("a", "1"), file("b", "1"));
        });

        assertEquals(List.of(new Discovery(2, 2, 0, 0), new Discovery(2, 2, 0, 0)), List.of(one.get(), other.get()));
        assertEquals(2, here.documents().size());
    }
}
