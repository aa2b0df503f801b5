package app.bandeja.invoice;

import java.util.List;

/**
 * One page of a source's changes.
 *
 * @param nextCursor where the next page begins; opaque to everyone but the source
 */
public record ChangePage(List<Change> changes, String nextCursor, Ending ending) {

    /** What comes after this page. */
    public enum Ending {
        /** Ask again at once. */
        MORE,
        /** Nothing more for now; the cursor waits for later changes. */
        CAUGHT_UP
    }

    public ChangePage {
        changes = List.copyOf(changes);
    }
}
