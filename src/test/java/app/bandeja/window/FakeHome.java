package app.bandeja.window;

import app.bandeja.store.DocumentRow;
import app.bandeja.store.Period;
import app.bandeja.store.Waiting;
import app.bandeja.window.outside.HomeBook;
import app.bandeja.window.outside.HomeDesk;
import app.bandeja.window.outside.LastRun;
import app.bandeja.window.outside.Samples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** What Home tells, as a test sets it. */
final class FakeHome implements HomeBook, Samples {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final List<Long> CAME = List.of(41L, 56L, 38L, 0L, 62L, 71L, 48L, 55L, 83L, 64L, 90L, 12L);

    final List<LastRun> runs = new CopyOnWriteArrayList<>();
    final Map<String, String> failures = new ConcurrentHashMap<>();
    final AtomicInteger samples = new AtomicInteger();
    volatile List<Long> came = List.of();
    volatile Waiting waiting = Waiting.NOTHING;
    volatile long free = 120_000_000_000L;
    volatile boolean samplesStart = true;

    private final List<DocumentRow> documents;

    FakeHome(List<DocumentRow> documents) {
        this.documents = documents;
    }

    HomeDesk desk() {
        return new HomeDesk(this, this);
    }

    /** Twelve weeks of an office, and what waits there. */
    void fill() {
        came = CAME;
        waiting = new Waiting(
                Optional.of(Instant.parse("2026-02-18T09:00:00Z")), 1, 3, Optional.of(LocalDate.of(2026, 3, 12)));
    }

    @Override
    public List<Period> past(Step step) {
        Duration length = step == Step.WEEKS ? Duration.ofDays(7) : Duration.ofDays(1);
        Instant first = Instant.parse("2025-12-21T23:00:00Z");
        return IntStream.range(0, came.size())
                .mapToObj(i -> new Period(
                        first.plus(length.multipliedBy(i)),
                        first.plus(length.multipliedBy(i + 1)),
                        came.get(i),
                        came.get(i) / 6,
                        came.get(i) / 20,
                        Optional.of(Duration.ofMillis(180 + 37 * (came.get(i) % 7)))
                                .filter(_ -> came.get(i) > 0)))
                .toList();
    }

    @Override
    public Waiting waiting() {
        return waiting;
    }

    @Override
    public Days soon() {
        return new Days(TODAY, TODAY.plusDays(7));
    }

    @Override
    public Map<String, String> failures() {
        return failures;
    }

    @Override
    public List<LastRun> runs(int limit) {
        return runs.stream().limit(limit).toList();
    }

    @Override
    public List<DocumentRow> latest(int limit) {
        return documents.stream().limit(limit).toList();
    }

    @Override
    public Room room() {
        return new Room("/home/ana/.local/share/bandeja", free);
    }

    @Override
    public boolean areOffered() {
        return true;
    }

    @Override
    public boolean open() {
        samples.incrementAndGet();
        return samplesStart;
    }
}
