package app.bandeja.window;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.RunId;
import app.bandeja.store.DocumentEvent;
import app.bandeja.store.DocumentRow;
import app.bandeja.store.EventFilter;
import app.bandeja.store.EventRow;
import app.bandeja.window.outside.Happenings;
import app.bandeja.window.outside.LastRun;
import app.bandeja.window.outside.PastRun;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** What happened, in memory; filtered as the ledger does it. */
final class FakeHappenings implements Happenings {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    final List<PastRun> runs = new CopyOnWriteArrayList<>();
    final List<EventRow> events = new CopyOnWriteArrayList<>();
    volatile Optional<EventFilter> asked = Optional.empty();

    /** What became of each document, and that it was found; the latest first. */
    void tellOf(List<DocumentRow> documents) {
        for (DocumentRow row : documents) {
            Instant at = row.settledAt().orElse(SampleLedger.NOON);
            boolean bad = row.fault().isPresent();
            String detail = row.fault()
                    .map(fault -> fault.code() + ": " + row.detail().orElse(""))
                    .or(row::detail)
                    .orElse("totals_agree tax_id_digits");
            add(row, at, "settle", bad ? "warning" : "info", row.state().code(), detail);
            add(row, at.minusSeconds(20), "discover", "info", "found", "");
        }
    }

    void add(DocumentRow row, Instant at, String stage, String level, String decision, String detail) {
        events.add(new EventRow(
                events.size() + 1L,
                new DocumentEvent(
                        at, stage, level, decision, Optional.of(detail).filter(text -> !text.isEmpty())),
                Optional.of(new RunId(stage.equals("settle") ? 2 : 1)),
                row.id(),
                row.source(),
                row.file(),
                row.state()));
    }

    void run(long number, Instant started, Optional<Instant> ended, LastRun.Tally tally) {
        runs.add(new PastRun(new RunId(number), new LastRun(started, ended, tally)));
    }

    @Override
    public List<PastRun> runs(int offset, int limit) {
        return runs.stream().skip(offset).limit(limit).toList();
    }

    @Override
    public List<EventRow> events(EventFilter filter, Optional<EventRow> last, int limit) {
        asked = Optional.of(filter);
        List<EventRow> all = new ArrayList<>(
                events.stream().filter(row -> matches(row, filter)).toList());
        int from = last.map(all::indexOf).orElse(-1) + 1;
        return all.subList(from, Math.min(all.size(), from + limit));
    }

    private static boolean matches(EventRow row, EventFilter filter) {
        DocumentEvent event = row.event();
        String text = (row.file().path() + " " + event.detail().orElse("")).toLowerCase(Locale.ROOT);
        Optional<DocumentId> document = filter.document();
        return (text.contains(filter.said().text().toLowerCase(Locale.ROOT))
                        || filter.said().codes().stream().anyMatch(code -> (event.decision() + text).contains(code)))
                && filter.level()
                        .map(one -> event.level().equalsIgnoreCase(one.name()))
                        .orElse(true)
                && filter.stage()
                        .map(one -> event.stage().equalsIgnoreCase(one.name()))
                        .orElse(true)
                && document.map(row.document()::equals).orElse(true)
                && (filter.run().isEmpty() || filter.run().equals(row.run()))
                && filter.span().from().map(from -> !event.at().isBefore(from)).orElse(true)
                && filter.span().until().map(event.at()::isBefore).orElse(true);
    }

    @Override
    public EventFilter.Span days(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new EventFilter.Span(
                first.map(day -> day.atStartOfDay(MADRID).toInstant()),
                last.map(day -> day.plusDays(1).atStartOfDay(MADRID).toInstant()));
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 3, 10);
    }
}
