package app.bandeja.invoice;

import java.util.List;

/**
 * One page of a source's changes.
 *
 * @param nextCursor where the next page begins; opaque to everyone but the source
 * @param nodes what it says of where things hang, in order; empty for a source that needs no memory of that
 */
public record ChangePage(List<Change> changes, String nextCursor, Ending ending, List<NodeChange> nodes) {

    /** What comes after this page. */
    public enum Ending {
        /** Ask again at once. */
        MORE,
        /** Nothing more for now; the cursor waits for later changes. */
        CAUGHT_UP
    }

    public ChangePage {
        changes = List.copyOf(changes);
        nodes = List.copyOf(nodes);
    }

    public ChangePage(List<Change> changes, String nextCursor, Ending ending) {
        this(changes, nextCursor, ending, List.of());
    }
}
