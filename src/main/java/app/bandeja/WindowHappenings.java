package app.bandeja;

import app.bandeja.store.Database;
import app.bandeja.store.EventFilter;
import app.bandeja.store.EventRow;
import app.bandeja.window.outside.Happenings;
import app.bandeja.window.outside.PastRun;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The database's runs and events in the window's words. */
record WindowHappenings(Database database, InstantSource clock, ZoneId zone) implements Happenings {

    @Override
    public List<PastRun> runs(int offset, int limit) {
        return database.runs().latest(offset, limit).stream()
                .map(row -> new PastRun(row.id(), WindowHome.run(row)))
                .toList();
    }

    @Override
    public List<EventRow> events(EventFilter filter, Optional<EventRow> last, int limit) {
        return database.events().page(filter, last, limit);
    }

    @Override
    public EventFilter.Span days(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new EventFilter.Span(
                first.map(day -> day.atStartOfDay(zone).toInstant()),
                last.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
