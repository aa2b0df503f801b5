package app.bandeja.run;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl+C and SIGTERM end a run in order: they ask it to stop, and wait a while until what is in hand is put away and the
 * metrics are written. Closed when that is done.
 */
public final class StopAtShutdown implements AutoCloseable {
    /** Systems that send SIGTERM kill for good not long after it. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;

    private StopAtShutdown(StopSignal stop) {
        this.hook = Thread.ofPlatform().name("bandeja-stop").unstarted(() -> endInOrder(stop));
    }

    /** From now on, the end of the process asks for the stop first. */
    public static StopAtShutdown of(StopSignal stop) {
        StopAtShutdown atShutdown = new StopAtShutdown(stop);
        Runtime.getRuntime().addShutdownHook(atShutdown.hook);
        return atShutdown;
    }

    private void endInOrder(StopSignal stop) {
        stop.request();
        try {
            boolean _ = done.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        try {
            boolean _ = Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already, and this hook has just been let go.
        }
    }
}
