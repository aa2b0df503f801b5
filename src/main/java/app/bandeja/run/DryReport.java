package app.bandeja.run;

import app.bandeja.invoice.SourcePlace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a dry run found.
 *
 * @param report what a run would have to do, by the changes of its sources
 * @param recently what modified times say of each Drive folder that could be asked
 */
public record DryReport(SyncReport report, List<Recently> recently) {

    /**
     * How many files a Drive folder holds that were modified of late.
     *
     * @param since the watermark less its window; empty without a watermark: then all count
     * @param cutAfter the pages after which the query was cut, if it was: then there may be more
     */
    public record Recently(SourcePlace place, Optional<Instant> since, int files, Optional<Integer> cutAfter) {}

    public DryReport {
        recently = List.copyOf(recently);
    }
}
