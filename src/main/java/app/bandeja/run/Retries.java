package app.bandeja.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a document whose fetching failed is tried again, over runs. Tries within one fetch are the source's. */
final class Retries {
    static final int MOST_ATTEMPTS = 6;
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(12);

    private Retries() {}

    /**
     * When to try again; empty after the last try.
     *
     * @param failed tries that failed, this one among them
     * @param floor what the source asked for
     */
    static Optional<Instant> next(int failed, Optional<Duration> floor, Instant now) {
        if (failed >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        Duration doubled = FIRST.multipliedBy(1L << (failed - 1));
        Duration pause = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return Optional.of(
                now.plus(floor.filter(asked -> asked.compareTo(pause) > 0).orElse(pause)));
    }
}
