package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class StopSignalTest {
    private final StopSignal stop = new StopSignal();

    @Test
    void withoutAWishToStopResultsAndTroublesComeThrough() throws Exception {
        assertEquals("result", stop.await(CompletableFuture.completedFuture("result")));
        assertThrows(
                ExecutionException.class,
                () -> stop.await(CompletableFuture.failedFuture(new IllegalStateException("trouble"))));
        assertFalse(stop.isRequested());
    }

    @Test
    void whatIsAwaitedIsInterrupted() throws InterruptedException {
        try (Workers workers = new Workers(1)) {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch interrupted = new CountDownLatch(1);
            Future<String> waiting = workers.start(() -> {
                begun.countDown();
                try {
                    new CountDownLatch(1).await();
                    return "never";
                } catch (InterruptedException e) {
                    interrupted.countDown();
                    throw e;
                }
            });
            Future<String> _ = workers.start(() -> {
                begun.await();
                stop.request();
                return "";
            });

            assertThrows(InterruptedException.class, () -> stop.await(waiting));
            interrupted.await();
        }
    }

    @Test
    void afterAWishToStopNothingMoreIsTaken() {
        stop.request();

        assertTrue(stop.isRequested());
        assertThrows(InterruptedException.class, () -> stop.await(CompletableFuture.completedFuture("done already")));
        assertThrows(InterruptedException.class, () -> stop.pause(Duration.ofHours(1)));
    }

    @Test
    void aPauseEndsByItself() throws InterruptedException {
        stop.pause(Duration.ofMillis(1));

        assertFalse(stop.isRequested());
    }
}
