package app.bandeja.run;

import app.bandeja.invoice.SourcePlace;
import java.util.Optional;

/**
 * What a run is asked to do.
 *
 * @param only that source alone, added if it is new; empty for all
 */
public record SyncRequest(Optional<SourcePlace> only, Memory memory, Mode mode) {

    /** Whether what is known is gone through again. */
    public enum Memory {
        KEEP,
        /** Watermark and cursors are forgotten first; what is pending, quarantined or owed is due at once. */
        RESET,
        /** Drive folders are walked again, to find what the changes feed never told. */
        RECONCILE
    }

    /** Whether anything is written. */
    public enum Mode {
        REAL,
        /** The sources are asked, nothing is fetched and nothing is written. */
        DRY
    }

    /** All sources, as usual. */
    public static final SyncRequest ALL = new SyncRequest(Optional.empty(), Memory.KEEP, Mode.REAL);
}
