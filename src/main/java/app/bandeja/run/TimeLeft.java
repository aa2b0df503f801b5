package app.bandeja.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How long a run still takes, told from how quickly it came on of late. It is looked at now and then; a run that was paused
 * is measured anew, for the pause says nothing of its speed.
 */
public final class TimeLeft {
    /** Older looks say little of the documents that are read now. */
    private static final Duration MEMORY = Duration.ofMinutes(2);
    /** Before that nothing is told: the first documents are no measure. */
    private static final Duration WARM_UP = Duration.ofSeconds(5);

    private static final int FEW = 3;

    private final Deque<Look> looks = new ArrayDeque<>();

    private record Look(Instant at, int settled) {}

    /** Empty while it cannot be told. */
    public synchronized Optional<Duration> at(Instant now, Snapshot.Progress progress) {
        remember(new Look(now, progress.settled()));
        Look first = looks.getFirst();
        int done = progress.settled() - first.settled();
        Duration took = Duration.between(first.at(), now);
        if (done < FEW || took.compareTo(WARM_UP) < 0) {
            return Optional.empty();
        }
        return Optional.of(took.multipliedBy(Math.max(0, progress.found() - progress.settled()))
                .dividedBy(done));
    }

    private void remember(Look now) {
        if (!looks.isEmpty() && looks.getLast().settled() > now.settled()) {
            looks.clear(); // another run
        }
        looks.add(now);
        while (looks.getFirst().at().isBefore(now.at().minus(MEMORY))) {
            looks.removeFirst();
        }
    }

    /** Nothing goes on, or is to be measured. */
    public synchronized void forget() {
        looks.clear();
    }
}
