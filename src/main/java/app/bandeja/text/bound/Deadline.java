package app.bandeja.text.bound;

import app.bandeja.invoice.Fault;
import java.time.Duration;

/** When a document has taken long enough. Counts elapsed time, so a clock that is set does not matter. */
public final class Deadline {
    private final Duration limit;
    private final long start = System.nanoTime();

    public Deadline(Duration limit) {
        this.limit = limit;
    }

    /** Refuses the document when its time is over. */
    public void check() {
        if (left().isNegative()) {
            throw new RefusedException(Fault.TOO_SLOW, "more than " + limit.toSeconds() + " s");
        }
    }

    /** The limit, or what is left of the time if that is shorter. */
    public Duration within(Duration limit) {
        return left().compareTo(limit) < 0 ? left() : limit;
    }

    public Duration left() {
        return limit.minusNanos(System.nanoTime() - start);
    }
}
