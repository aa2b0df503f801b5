package app.bandeja.run;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;

/**
 * How a run is conducted.
 *
 * @param batchSize documents a batch, 1 or more; bounds what is in hand, never loses a document
 * @param pause between batches; zero for none
 * @param maxPages pages of a source that one run takes, 1 or more; the next run goes on from there
 * @param window how far behind {@code last_sync_time} a count by modified times begins
 * @param folders where things lie
 * @param zone for the times in file names
 */
public record RunOptions(
        int batchSize,
        Duration pause,
        int maxPages,
        Duration window,
        AdvanceStrategy strategy,
        StateBackend state,
        Folders folders,
        ZoneId zone) {

    /** No limit to the pages of a run. */
    public static final int ALL_PAGES = Integer.MAX_VALUE;

    private static final Duration A_DAY = Duration.ofDays(1);

    /** With the usual window. */
    public RunOptions(
            int batchSize,
            Duration pause,
            int maxPages,
            AdvanceStrategy strategy,
            StateBackend state,
            Folders folders,
            ZoneId zone) {
        this(batchSize, pause, maxPages, A_DAY, strategy, state, folders, zone);
    }

    /**
     * Where files lie.
     *
     * @param shelf content-addressed files, as fetched
     * @param pending mirror of what is pending
     * @param quarantine mirror of what is in quarantine
     */
    public record Folders(Path shelf, Path pending, Path quarantine) {}
}
