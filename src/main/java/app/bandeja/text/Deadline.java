package app.bandeja.text;

import app.bandeja.invoice.Fault;
import java.time.Duration;

/** When a document has taken long enough. Counts elapsed time, so a clock that is set does not matter. */
final class Deadline {
    private final Duration limit;
    private final long start = System.nanoTime();

    Deadline(Duration limit) {
        this.limit = limit;
    }

    /** Refuses the document when its time is over. */
    void check() {
        if (left().isNegative()) {
            throw new RefusedException(Fault.TOO_SLOW, "more than " + limit.toSeconds() + " s");
        }
    }

    Duration left() {
        return limit.minusNanos(System.nanoTime() - start);
    }
}
