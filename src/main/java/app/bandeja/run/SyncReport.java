package app.bandeja.run;

import java.util.List;

/**
 * How a run ended.
 *
 * @param faults documents that went to quarantine, or failed and are owed, in this run
 * @param failures sources that could not be asked, each a sentence
 * @param ending whether it came to its end
 */
public record SyncReport(Metrics metrics, int faults, List<String> failures, Ending ending) {

    /** Why it ended. */
    public enum Ending {
        DONE,
        /** A source has more pages than one run takes; the next run goes on from there. */
        PAGE_LIMIT,
        STOPPED
    }

    public SyncReport {
        failures = List.copyOf(failures);
    }

    /** 0 nothing failed; 2 a document failed; 1 a source could not be asked. */
    public int exitCode() {
        if (!failures.isEmpty()) {
            return 1;
        }
        return faults > 0 ? 2 : 0;
    }
}
