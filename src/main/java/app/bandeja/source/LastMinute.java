package app.bandeja.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * What was spent within the last sixty seconds, whenever these began. The limiters that come ready count by the minute's
 * hand: what they let go at the end of one minute and at the beginning of the next is twice what a minute may have.
 */
final class LastMinute {
    /** A second more than a minute: calls do not arrive as evenly as they are let go. */
    private static final long MINUTE = TimeUnit.SECONDS.toNanos(61);

    private final int most;
    private final LongSupplier nanos;
    private final Deque<Spent> spent = new ArrayDeque<>();
    private int units;

    /** At that time of a clock that only goes forward. */
    private record Spent(long at, int units) {}

    LastMinute(int most) {
        this(most, System::nanoTime);
    }

    LastMinute(int most, LongSupplier nanos) {
        this.most = most;
        this.nanos = nanos;
    }

    /** Waits until so many more may be spent. */
    void spend(int more) throws InterruptedException {
        for (long wait = tryToSpend(more); wait > 0; wait = tryToSpend(more)) {
            TimeUnit.NANOSECONDS.sleep(wait);
        }
    }

    /** How long to wait before it is worth asking again, in nanoseconds; 0 if it is spent. */
    synchronized long tryToSpend(int more) {
        long now = nanos.getAsLong();
        while (!spent.isEmpty() && now - spent.getFirst().at() >= MINUTE) {
            units -= spent.removeFirst().units();
        }
        if (units + more > most) {
            return MINUTE - (now - spent.getFirst().at());
        }
        units += more;
        spent.addLast(new Spent(now, more));
        return 0;
    }
}
