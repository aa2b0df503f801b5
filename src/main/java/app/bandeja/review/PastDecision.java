package app.bandeja.review;

import java.time.Instant;
import java.util.List;

/**
 * A decision that was made.
 *
 * @param kind one of {@link Kinds}
 */
public record PastDecision(
        long id, String kind, String who, Instant when, List<Correction> corrections, Standing standing) {

    public PastDecision {
        corrections = List.copyOf(corrections);
    }

    /** Whether it still holds. */
    public enum Standing {
        HOLDS,
        TAKEN_BACK
    }
}
