package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TimeLimitTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(20);

    @Test
    void whatIsReadyInTimeComesOut() throws Exception {
        assertEquals(Optional.of(7), TimeLimit.within(LONG, () -> 7));
    }

    @Test
    void whatIsNotReadyIsInterruptedAndNotWaitedFor() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        assertEquals(Optional.empty(), TimeLimit.within(SHORT, () -> {
            try {
                never.await();
                return 1;
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
        }));
        assertTrue(interrupted.await(30, TimeUnit.SECONDS));
    }

    @Test
    void whatDoesNotListenIsNotWaitedForEither() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try {
            assertEquals(Optional.empty(), TimeLimit.within(SHORT, () -> {
                while (end.getCount() > 0) {
                    Thread.onSpinWait();
                }
                return 1;
            }));
        } finally {
            end.countDown();
        }
    }

    @Test
    void aFailureComesOut() {
        IOException failure = new IOException("on purpose");
        assertSame(
                failure,
                assertThrows(
                                ExecutionException.class,
                                () -> TimeLimit.within(LONG, () -> {
                                    throw failure;
                                }))
                        .getCause());
    }
}
