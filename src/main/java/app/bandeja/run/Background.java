package app.bandeja.run;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs behind a window: asked for from any thread, one at a time, never in the asker's thread. */
public final class Background implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Sync sync;
    private final Workers workers;
    private final RunBoard board = new RunBoard();
    private final AtomicReference<@Nullable StopSignal> running = new AtomicReference<>();
    private volatile Future<?> latest = CompletableFuture.completedFuture(null);

    public Background(Sync sync, Workers workers) {
        this.sync = sync;
        this.workers = workers;
    }

    public RunBoard board() {
        return board;
    }

    /** Starts a run of all sources, and the next one while pages are left; nothing if one is going on. Returns at once. */
    public void start() {
        start(SyncRequest.ALL);
    }

    /** The same, and Drive folders are walked again, to find what the changes feed never told. */
    public void reconcile() {
        start(new SyncRequest(Optional.empty(), SyncRequest.Memory.RECONCILE, SyncRequest.Mode.REAL));
    }

    private void start(SyncRequest first) {
        StopSignal stop = new StopSignal();
        if (running.compareAndSet(null, stop)) {
            latest = workers.coordinate(() -> run(first, stop));
        }
    }

    /** Asks the run that goes on to stop; what is in hand stays owed. Returns at once. */
    public void stop() {
        StopSignal stop = running.get();
        if (stop != null) {
            stop.request();
        }
    }

    /** Whether the run that goes on was asked to stop. */
    public boolean isStopping() {
        StopSignal stop = running.get();
        return stop != null && stop.isRequested();
    }

    /** Stops, and waits until nothing is written any more, so that the database can be closed. */
    @Override
    public void close() {
        stop();
        try {
            latest.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | CancellationException e) {
            LOG.error("The last run did not end in order", e);
        }
    }

    private void run(SyncRequest first, StopSignal stop) {
        try {
            SyncReport.Ending ending = sync.run(first, board, stop).ending();
            while (ending == SyncReport.Ending.PAGE_LIMIT) {
                ending = sync.run(SyncRequest.ALL, board, stop).ending();
            }
        } catch (RuntimeException | Error e) {
            // The door of this thread: whatever happened, the window lives on and says so.
            LOG.error("The run failed", e);
            board.on(new RunEvent.Failed(String.valueOf(e.getMessage())));
        } finally {
            running.set(null);
        }
    }
}
