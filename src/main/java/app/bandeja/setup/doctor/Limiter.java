package app.bandeja.setup.doctor;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** Lets something work for so long and no longer; handed in, for threads are not made here. */
@FunctionalInterface
public interface Limiter {

    /**
     * Works, and gives up when the time is over.
     *
     * @return what came of it; empty if it was not ready in time
     * @throws ExecutionException with what it failed with
     */
    <T> Optional<T> within(Duration limit, Callable<T> work) throws ExecutionException, InterruptedException;
}
