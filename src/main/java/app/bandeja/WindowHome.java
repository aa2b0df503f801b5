package app.bandeja;

import app.bandeja.run.Background;
import app.bandeja.run.Count;
import app.bandeja.run.MetricsJson;
import app.bandeja.run.Tally;
import app.bandeja.store.Database;
import app.bandeja.store.DocumentRow;
import app.bandeja.store.Period;
import app.bandeja.store.RunRow;
import app.bandeja.store.Waiting;
import app.bandeja.window.outside.HomeBook;
import app.bandeja.window.outside.LastRun;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What Home tells, from the database, the runs and the disk. */
final class WindowHome implements HomeBook {
    private static final int WEEKS = 12;
    private static final int DAYS = 14;
    private static final int SOON = 7;

    private final Database database;
    private final Background background;
    private final Path home;
    private final Clock clock;

    /** The time, and where the clock on the wall hangs. */
    record Clock(InstantSource source, ZoneId zone) {
        LocalDate today() {
            return LocalDate.ofInstant(source.instant(), zone);
        }

        Instant midnight(LocalDate day) {
            return day.atStartOfDay(zone).toInstant();
        }
    }

    WindowHome(Database database, Background background, Path home, Clock clock) {
        this.database = database;
        this.background = background;
        this.home = home;
        this.clock = clock;
    }

    @Override
    public List<Period> past(Step step) {
        return database.overview()
                .periods(bounds(step, clock.today()).stream()
                        .map(clock::midnight)
                        .toList());
    }

    /** Weeks begin on Monday. */
    static List<LocalDate> bounds(Step step, LocalDate today) {
        return switch (step) {
            case DAYS ->
                IntStream.rangeClosed(0, DAYS)
                        .mapToObj(day -> today.plusDays(1L + day - DAYS))
                        .toList();
            case WEEKS -> {
                LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield IntStream.rangeClosed(0, WEEKS)
                        .mapToObj(week -> monday.plusWeeks(1L + week - WEEKS))
                        .toList();
            }
        };
    }

    @Override
    public Waiting waiting() {
        return database.overview().waiting(soon().first(), soon().last());
    }

    @Override
    public Days soon() {
        return new Days(clock.today(), clock.today().plusDays(SOON));
    }

    @Override
    public Map<String, String> failures() {
        return background.board().snapshot().unreachable();
    }

    @Override
    public List<LastRun> runs(int limit) {
        return database.runs().latest(limit).stream().map(WindowHome::run).toList();
    }

    @Override
    public List<DocumentRow> latest(int limit) {
        return database.overview().latest(limit);
    }

    static LastRun run(RunRow row) {
        return new LastRun(
                row.started(),
                row.ended(),
                row.metrics().map(MetricsJson::total).map(WindowHome::tally).orElse(LastRun.Tally.NONE));
    }

    private static LastRun.Tally tally(Tally total) {
        return new LastRun.Tally(
                total.listed(),
                total.get(Count.OK),
                total.get(Count.REVIEW),
                total.get(Count.DUPLICATE),
                total.get(Count.IGNORED),
                total.get(Count.ERROR),
                total.get(Count.OWED),
                total.get(Count.UNCHANGED));
    }

    @Override
    public Room room() {
        // Nobody knows where the folder is not there yet.
        long free = home.toFile().getUsableSpace();
        return new Room(home.toString(), free == 0 && !home.toFile().exists() ? Long.MAX_VALUE : free);
    }
}
