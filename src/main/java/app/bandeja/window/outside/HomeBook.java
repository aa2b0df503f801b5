package app.bandeja.window.outside;

import app.bandeja.store.DocumentRow;
import app.bandeja.store.Period;
import app.bandeja.store.Waiting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What Home tells of the past and of what waits. Called off the FX thread only; of a million documents it takes a moment. */
public interface HomeBook {

    /** How far apart the past is told. */
    enum Step {
        DAYS,
        WEEKS
    }

    /** The past until now, the oldest first; the last one goes on. */
    List<Period> past(Step step);

    Waiting waiting();

    /** The days on which what is told by {@link #waiting} falls due. */
    Days soon();

    /** From today, both included. */
    record Days(LocalDate first, LocalDate last) {}

    /** Why the last run of this program's life could not ask a source, in words, by the source's place as text. */
    Map<String, String> failures();

    /** The latest runs, the latest first. */
    List<LastRun> runs(int limit);

    /** The documents that were settled last. */
    List<DocumentRow> latest(int limit);

    /** What is left on the disk that everything is written to. */
    Room room();

    /**
     * Room on a disk.
     *
     * @param folder what is written to
     * @param free bytes; {@link Long#MAX_VALUE} where nobody knows
     */
    record Room(String folder, long free) {}
}
