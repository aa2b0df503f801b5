package app.bandeja.source;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait between tries: anything from nothing to a bound that doubles (full jitter, so that many clients do
 * not come back at once), but never less than what the server asked for.
 */
record Pauses(Duration base, RandomGenerator random) {

    /** @param failed tries so far, from 1 */
    Duration after(int failed, Optional<Duration> asked) {
        long bound = DriveTrouble.LONGEST_PAUSE.toNanos();
        int doublings = Math.min(failed - 1, 20);
        if (base.toNanos() < bound >> doublings) {
            bound = base.toNanos() << doublings;
        }
        Duration jitter = Duration.ofNanos(random.nextLong(bound + 1));
        return asked.filter(floor -> floor.compareTo(jitter) > 0).orElse(jitter);
    }
}
