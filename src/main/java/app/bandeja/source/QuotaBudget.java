package app.bandeja.source;

import dev.failsafe.RateLimiter;
import java.time.Duration;

/**
 * How much Drive is asked. Google gives a user 325,000 units a minute; half of it is ours, so that whatever else the user
 * runs has the other half. At full pace a minute's units may go at once, for a few hundred documents should not wait.
 * Where Drive says that it is too much, the pace is halved and kept second by second, and rises again after calls that
 * went well.
 */
final class QuotaBudget {
    private static final int FULL = 325_000 / 2;
    private static final int LEAST = FULL / 8;
    private static final int GOOD_CALLS_TO_RISE = 10;

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

    private int pace = FULL;
    private int good;
    private final LastMinute lastMinute = new LastMinute(FULL);
    private RateLimiter<Object> limiter = limiter(FULL);

    /** A second's share at a time, but enough for any one call. */
    private static RateLimiter<Object> limiter(int pace) {
        return RateLimiter.burstyBuilder(Math.max(Cost.DOWNLOAD.units, pace / 60), Duration.ofSeconds(1))
                .build();
    }

    /** Waits until the call may be made. */
    void spend(Cost cost) throws InterruptedException {
        if (pace() < FULL) {
            current().acquirePermits(cost.units);
        }
        lastMinute.spend(cost.units);
    }

    private synchronized RateLimiter<Object> current() {
        return limiter;
    }

    /** Drive said that it was too much. */
    synchronized void shrink() {
        goOnAt(Math.max(LEAST, pace / 2));
    }

    /** A call went well. */
    synchronized void grow() {
        good++;
        if (pace < FULL && good >= GOOD_CALLS_TO_RISE) {
            goOnAt(Math.min(FULL, pace * 2));
        }
    }

    private void goOnAt(int newPace) {
        pace = newPace;
        good = 0;
        limiter = limiter(newPace);
    }

    /** Units a minute. */
    synchronized int pace() {
        return pace;
    }
}
