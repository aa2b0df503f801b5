package app.bandeja.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads of runs: a virtual one for each document in hand, a few of which may download at once, as many platform
 * threads as cores that read, one that asks the ledger on their behalf, and one coordinator, which is also the settler.
 */
public final class Workers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final int DOWNLOADS_AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ExecutorService journeys = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore downloading;
    private final Gate gate = new Gate();
    private final ExecutorService coordinator = Executors.newSingleThreadExecutor(daemon("bandeja-run"));
    private final ExecutorService asking = Executors.newSingleThreadExecutor(daemon("bandeja-ask"));
    private final ExecutorService readers;
    private final int downloadsAtOnce;
    private final int readersAtOnce;
    private volatile boolean isWatched;

    /** @param readersAtOnce as many as cores, usually */
    public Workers(int readersAtOnce) {
        this(readersAtOnce, DOWNLOADS_AT_ONCE);
    }

    /** @param downloadsAtOnce 4 to 8, usually: latency dominates, and more would only strain the quota */
    public Workers(int readersAtOnce, int downloadsAtOnce) {
        this.readersAtOnce = readersAtOnce;
        this.downloadsAtOnce = downloadsAtOnce;
        this.downloading = new Semaphore(downloadsAtOnce);
        this.readers = Executors.newFixedThreadPool(readersAtOnce, courteous("bandeja-read"));
    }

    private ThreadFactory courteous(String name) {
        ThreadFactory threads = daemon(name);
        return task -> threads.newThread(() -> {
            if (isWatched) {
                Courtesy.stepBack();
            }
            task.run();
        });
    }

    /** A person works beside them: from now on reading begins on threads that step back for hers. */
    public void watched() {
        isWatched = true;
    }

    private static ThreadFactory daemon(String name) {
        return Thread.ofPlatform().daemon().name(name + "-", 1).factory();
    }

    /** How many documents may be in hand: enough to keep every thread busy, few enough to keep memory flat. */
    int inHand() {
        return downloadsAtOnce + 2 * readersAtOnce;
    }

    /** Runs a whole run; one after the other. */
    Future<?> coordinate(Runnable run) {
        return coordinator.submit(run);
    }

    /** Sets something on its way that may be interrupted at any point: a document, or a question to a source. */
    <T> Future<T> start(Callable<T> journey) throws InterruptedException {
        try {
            return journeys.submit(journey);
        } catch (RejectedExecutionException e) {
            throw new InterruptedException("The program ends");
        }
    }

    /** Downloads in the calling thread, once a place is free and the gate is open. */
    <T> T download(Interruptible<T> task) throws InterruptedException {
        downloading.acquire();
        try {
            gate.pass();
            return task.run();
        } finally {
            downloading.release();
        }
    }

    /** Downloads begin behind it; those that have begun do not notice when it is shut. */
    Gate gate() {
        return gate;
    }

    /** Asks the database from a thread that is never interrupted, though the one who waits may be. */
    <T> T ask(Callable<T> question) throws InterruptedException, ExecutionException {
        return asking.submit(question).get();
    }

    /** Reads on a reading thread, and waits for it. */
    <T> T read(Callable<T> task) throws InterruptedException, ExecutionException {
        Future<T> reading = readers.submit(task);
        try {
            return reading.get();
        } catch (InterruptedException e) {
            reading.cancel(true);
            throw e;
        }
    }

    /** Sets a file on its way to be read, without a source. */
    <T> Future<T> startReading(Callable<T> task) {
        return readers.submit(task);
    }

    /** Work that stops when interrupted. */
    interface Interruptible<T> {
        T run() throws InterruptedException;
    }

    /** Ends a run that goes on, and waits until nobody uses the database and the readers any more. */
    @Override
    public void close() {
        coordinator.shutdown();
        journeys.shutdownNow();
        readers.shutdownNow();
        List.of(coordinator, journeys, readers).forEach(Workers::await);
        asking.shutdown();
        await(asking);
    }

    private static void await(ExecutorService ending) {
        try {
            if (!ending.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Some work did not end within {}", PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
