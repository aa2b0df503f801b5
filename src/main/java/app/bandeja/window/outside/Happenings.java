package app.bandeja.window.outside;

import app.bandeja.store.EventFilter;
import app.bandeja.store.EventRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happened: runs, and events of documents. Called off the FX thread only. */
public interface Happenings {

    /** A page of runs, the latest first. */
    List<PastRun> runs(int offset, int limit);

    /** A page of events, the latest first, after that one; the first page if there is none. */
    List<EventRow> events(EventFilter filter, Optional<EventRow> last, int limit);

    /** From the beginning of the first day to the end of the last one, where the clock on the wall hangs. */
    EventFilter.Span days(Optional<LocalDate> first, Optional<LocalDate> last);

    LocalDate today();
}
