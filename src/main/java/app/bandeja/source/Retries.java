package app.bandeja.source;

import dev.failsafe.ExecutionContext;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Tries a whole operation, body and checksum included, until it works, is refused, or the tries are used up. */
final class Retries {

    /** One try of something that Drive may fail. */
    interface Call<T> {
        T run() throws IOException, InterruptedException;
    }

    private final RetryPolicy<Object> policy;

    Retries(DriveOptions.Patience patience) {
        policy = RetryPolicy.builder()
                .handleIf(Retries::mayPass)
                .withMaxRetries(patience.retries())
                .withDelayFn(context -> pause(patience.firstPause(), context))
                .build();
    }

    private static boolean mayPass(Throwable e) {
        return switch (e) {
            case Shelf.Full full -> false;
            case IOException io -> DriveTrouble.of(io).isWorthWaiting();
            default -> false;
        };
    }

    private static Duration pause(Duration base, ExecutionContext<Object> context) {
        DriveTrouble trouble = DriveTrouble.of((IOException) context.getLastException());
        return new Pauses(base, ThreadLocalRandom.current()).after(context.getAttemptCount(), trouble.after());
    }

    /** Runs with all the tries; the last error comes out as it came in. */
    <T> T run(Call<T> call) throws IOException, InterruptedException {
        try {
            return Failsafe.with(policy).get(call::run);
        } catch (FailsafeException e) {
            if (e.getCause() instanceof InterruptedException
                    || Thread.currentThread().isInterrupted()) {
                Thread.interrupted(); // an interrupt may also look like a broken connection
                throw new InterruptedException();
            }
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw e;
        }
    }
}
