package app.bandeja.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A decision as it was kept.
 *
 * @param takenBack when, if it no longer holds
 */
public record DecisionRow(
        long id, String kind, String who, Instant when, List<Ruling.Change> changes, Optional<Instant> takenBack) {
    public DecisionRow {
        changes = List.copyOf(changes);
    }
}
