package app.bandeja.store;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a person decided about a part, to be written.
 *
 * @param version of the part when the person saw it
 * @param kind of the decision, a code
 * @param outcome what becomes of the part
 * @param draft with the person's values
 * @param changes each value that the person set
 */
public record Ruling(
        PartId part, int version, String kind, Outcome outcome, Draft draft, List<Change> changes, Act act) {
    public Ruling {
        changes = List.copyOf(changes);
    }

    /** Who did it, and when. */
    public record Act(String who, Instant when) {}

    /** A value that a person set; the new one is empty where it was taken away. */
    public record Change(String field, Optional<String> before, Optional<String> after, Optional<Place> place) {}
}
