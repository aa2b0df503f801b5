package app.bandeja.window.outside;

import java.time.Instant;
import java.util.Optional;

/**
 * The latest run.
 *
 * @param ended empty while it goes on, or if it was killed
 */
public record LastRun(Instant started, Optional<Instant> ended, Tally tally) {

    /**
     * A run's metrics, counted in documents: listed = accepted + pending + duplicate + ignored + failed + owed +
     * unchanged.
     *
     * @param failed in quarantine, or owed after a failure
     */
    public record Tally(
            long listed,
            long accepted,
            long pending,
            long duplicate,
            long ignored,
            long failed,
            long owed,
            long unchanged) {

        public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);
    }
}
