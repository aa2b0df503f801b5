package app.bandeja.review;

import java.time.Instant;
import java.util.List;

/**
 * What came of taking documents out of quarantine.
 *
 * @param done what {@link QuarantineDesk#takeBack} takes back, one a document
 * @param passedOver why others stayed as they were
 */
public record Released(List<Long> done, List<PassedOver> passedOver) {
    public Released {
        done = List.copyOf(done);
        passedOver = List.copyOf(passedOver);
    }

    /** Why a document stayed as it was. */
    public sealed interface PassedOver {
        /** Another person decided first. */
        record ByAnother(String who, Instant when) implements PassedOver {}

        /** It is no longer in quarantine. */
        record Changed() implements PassedOver {}

        /** Its source is no longer watched, so no run would read it again. */
        record NotWatched() implements PassedOver {}
    }
}
