package app.bandeja.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs behind a window: asked for from any thread, one at a time, never in the asker's thread. */
public final class Background implements Runs, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final SyncRequest RECONCILE =
            new SyncRequest(Optional.empty(), SyncRequest.Memory.RECONCILE, SyncRequest.Mode.REAL);

    private final Sync sync;
    private final Workers workers;
    private final RunBoard board = new RunBoard();
    private final RunListener listener;
    private Optional<StopSignal> running = Optional.empty();
    private Optional<SyncRequest> next = Optional.empty();
    private Future<?> latest = CompletableFuture.completedFuture(null);
    private Optional<SyncReport> last = Optional.empty();
    private long ended;

    /** @param others told of every event as well */
    public Background(Sync sync, Workers workers, RunListener... others) {
        this.sync = sync;
        this.workers = workers;
        List<RunListener> all = new ArrayList<>(List.of(others));
        all.addFirst(board);
        this.listener = new Publisher(all);
    }

    public RunBoard board() {
        return board;
    }

    /** Starts a run of all sources, and the next one while pages are left; nothing if one is going on. Returns at once. */
    @Override
    public synchronized void start() {
        if (running.isEmpty()) {
            begin(SyncRequest.ALL);
        }
    }

    /** The same, but after the run that goes on, if one does: it may have passed by what is new. Returns at once. */
    public synchronized void startNext() {
        beginOrKeep(next.orElse(SyncRequest.ALL));
    }

    /** The same, and Drive folders are walked again, to find what the changes feed never told. Returns at once. */
    public synchronized void reconcile() {
        beginOrKeep(RECONCILE);
    }

    private void beginOrKeep(SyncRequest wish) {
        if (running.isEmpty()) {
            begin(wish);
        } else {
            next = Optional.of(wish);
        }
    }

    private void begin(SyncRequest first) {
        StopSignal stop = new StopSignal();
        running = Optional.of(stop);
        latest = workers.coordinate(() -> run(first, stop));
    }

    /** Asks the run that goes on to stop, and all that was wished for after it; what is in hand stays owed. Returns at once. */
    @Override
    public synchronized void stop() {
        next = Optional.empty();
        running.ifPresent(StopSignal::request);
    }

    /** The run that goes on begins no download until it is resumed; what is here already is read and settled. */
    public synchronized void pause() {
        if (running.isPresent()) {
            workers.gate().shut();
        }
    }

    /** Downloads go on. */
    public void resume() {
        workers.gate().open();
    }

    /** Whether the run that goes on was paused. */
    public boolean isPaused() {
        return workers.gate().isShut();
    }

    @Override
    public synchronized boolean isRunning() {
        return running.isPresent();
    }

    @Override
    public synchronized long ended() {
        return ended;
    }

    @Override
    public synchronized Optional<SyncReport> last() {
        return last;
    }

    /** Whether the run that goes on was asked to stop. */
    public synchronized boolean isStopping() {
        return running.filter(StopSignal::isRequested).isPresent();
    }

    /** Stops, and waits until nothing is written any more, so that the database can be closed. */
    @Override
    public void close() {
        stop();
        try {
            latest().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | CancellationException e) {
            LOG.error("The last run did not end in order", e);
        }
    }

    private synchronized Future<?> latest() {
        return latest;
    }

    private void run(SyncRequest first, StopSignal stop) {
        Optional<SyncReport> came = Optional.empty();
        try {
            SyncReport report = sync.run(first, listener, stop);
            while (report.ending() == SyncReport.Ending.PAGE_LIMIT) {
                report = sync.run(SyncRequest.ALL, listener, stop);
            }
            came = Optional.of(report);
        } catch (RuntimeException | Error e) {
            // The door of this thread: whatever happened, the window lives on and says so.
            LOG.error("The run failed", e);
            listener.on(new RunEvent.Failed(sync.sentence(e)));
        } finally {
            ended(came);
        }
    }

    private synchronized void ended(Optional<SyncReport> report) {
        // Paused was that run, and not the next one.
        resume();
        last = report;
        ended++;
        Optional<SyncRequest> wish = next;
        next = Optional.empty();
        running = Optional.empty();
        wish.ifPresent(this::begin);
    }
}
