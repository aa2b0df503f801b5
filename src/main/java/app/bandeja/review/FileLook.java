package app.bandeja.review;

import app.bandeja.invoice.ActiveContent;
import java.util.Set;

/** What there is to see of a file. */
public sealed interface FileLook {

    /**
     * Its pages can be drawn, as {@link ReviewDesk#page} does.
     *
     * @param carries what another program might run or open
     */
    record Seen(int pages, Set<ActiveContent> carries) implements FileLook {
        public Seen {
            carries = Set.copyOf(carries);
        }
    }

    /** It has no pages, or cannot be opened safely: what it carries is not known. */
    record Unknown() implements FileLook {}

    /** Its bytes are not to be had now: the file is gone, or its source cannot be reached. */
    record OutOfReach() implements FileLook {}
}
