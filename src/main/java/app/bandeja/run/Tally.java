package app.bandeja.run;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was counted, in documents.
 *
 * @param counts absent is 0
 * @param maxModified the latest modified time among the documents settled
 * @param maxOkModified the same, without those in quarantine
 */
public record Tally(Map<Count, Integer> counts, Optional<Instant> maxModified, Optional<Instant> maxOkModified) {

    public static final Tally NOTHING = new Tally(Map.of(), Optional.empty(), Optional.empty());

    public Tally {
        counts = Map.copyOf(counts);
    }

    public int get(Count count) {
        return counts.getOrDefault(count, 0);
    }

    /** Every document that this run saw: listed by the source, or owed from an earlier run. */
    public int listed() {
        return Count.ENDS.stream().mapToInt(this::get).sum();
    }

    public Tally plus(Count count, int more) {
        return plus(new Tally(Map.of(count, more), Optional.empty(), Optional.empty()));
    }

    /** The sums, and the later times. */
    public Tally plus(Tally other) {
        Map<Count, Integer> sums = new EnumMap<>(Count.class);
        sums.putAll(counts);
        other.counts.forEach((count, number) -> sums.merge(count, number, Integer::sum));
        return new Tally(sums, later(maxModified, other.maxModified), later(maxOkModified, other.maxOkModified));
    }

    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isAfter(other.get()) ? one : other;
    }
}
