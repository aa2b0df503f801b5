package app.bandeja.text;

import app.bandeja.invoice.ActiveContent;
import java.util.Set;

/** What a file holds for the eye, and what it carries besides. */
public sealed interface Surveyed {

    /**
     * It can be opened safely.
     *
     * @param pages that can be drawn, if each is within the bounds
     * @param carries what another program might run or open
     */
    record Seen(int pages, Set<ActiveContent> carries) implements Surveyed {
        public Seen {
            carries = Set.copyOf(carries);
        }
    }

    /** It has no pages, or cannot be opened safely: what it carries is not known. */
    record Unknown() implements Surveyed {}
}
