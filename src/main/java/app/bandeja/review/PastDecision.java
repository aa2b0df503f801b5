package app.bandeja.review;

import java.time.Instant;
import java.util.List;

/** A decision that was made. */
public record PastDecision(
        long id, String who, Instant when, Decision decision, List<Correction> corrections, Standing standing) {

    public PastDecision {
        corrections = List.copyOf(corrections);
    }

    /** Whether it still holds. */
    public enum Standing {
        HOLDS,
        TAKEN_BACK
    }
}
