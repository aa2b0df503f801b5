package app.bandeja.run;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The wish to stop a run. Work that waits for the outside is interrupted; a thread that writes to the database never is,
 * because an interrupt closes an H2 file under its owner's feet.
 */
public final class StopSignal {
    private final CountDownLatch requested = new CountDownLatch(1);
    private final AtomicReference<@Nullable Future<?>> awaited = new AtomicReference<>();

    /** Asks the run to stop: what is in hand is dropped and stays owed. */
    public void request() {
        requested.countDown();
        Future<?> inTheWay = awaited.get();
        if (inTheWay != null) {
            inTheWay.cancel(true);
        }
    }

    public boolean isRequested() {
        return requested.getCount() == 0;
    }

    /** Waits until the wish comes. */
    public void awaitRequest() throws InterruptedException {
        requested.await();
    }

    /**
     * Waits for a result.
     *
     * @throws InterruptedException when the run is to stop
     */
    <T> T await(Future<T> future) throws InterruptedException, ExecutionException {
        awaited.set(future);
        try {
            if (isRequested()) {
                // Also what is done already: nothing more is written once a person said stop.
                future.cancel(true);
                throw stopped();
            }
            return future.get();
        } catch (CancellationException e) {
            throw stopped();
        } finally {
            awaited.set(null);
        }
    }

    /** @throws InterruptedException when the run is to stop */
    void pause(Duration time) throws InterruptedException {
        if (requested.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw stopped();
        }
    }

    private static InterruptedException stopped() {
        return new InterruptedException("The run was asked to stop");
    }
}
