package app.bandeja.source;

import com.google.common.util.concurrent.RateLimiter;

/**
 * How fast Drive is asked. Google gives a user 325,000 units a minute; about half of it is ours, so that whatever else
 * the user runs has the other half. Where Drive says that it is too much, the pace is halved, and rises again slowly.
 */
@SuppressWarnings("UnstableApiUsage") // Guava's limiter has stood unchanged for ten years
final class QuotaBudget {
    private static final double FULL = 325_000.0 / 60 / 2;
    private static final double LEAST = FULL / 32;
    private static final double RISE = FULL / 200;

    /** What a call costs, in Google's units. */
    enum Cost {
        GET(5),
        LIST(100),
        DOWNLOAD(200);

        private final int units;

        Cost(int units) {
            this.units = units;
        }
    }

    private final RateLimiter limiter = RateLimiter.create(FULL);

    /** Waits until the call may be made; well under a second at full pace. */
    void spend(Cost cost) throws InterruptedException {
        limiter.acquire(cost.units);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    /** Drive said that it was too much. */
    synchronized void shrink() {
        limiter.setRate(Math.max(LEAST, limiter.getRate() / 2));
    }

    /** A call went well. */
    synchronized void grow() {
        if (limiter.getRate() < FULL) {
            limiter.setRate(Math.min(FULL, limiter.getRate() + RISE));
        }
    }

    /** Units a second. */
    double pace() {
        return limiter.getRate();
    }
}
