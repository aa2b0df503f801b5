package app.bandeja.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work that somebody waits for no longer than a limit. */
public final class TimeLimit {
    private TimeLimit() {}

    /**
     * Works on a thread of its own, which is interrupted when its time is over, and does not keep the program from ending.
     *
     * @return what came of it; empty if it was not ready in time
     * @throws ExecutionException with what it failed with
     */
    public static <T> Optional<T> within(Duration limit, Callable<T> work)
            throws ExecutionException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("bandeja-limited").start(task);
        try {
            return Optional.of(task.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } finally {
            task.cancel(true);
        }
    }
}
