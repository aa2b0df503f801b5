package app.bandeja.run;

import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.source.Source;
import app.bandeja.source.SourceUnavailableException;
import app.bandeja.source.Sources;
import app.bandeja.store.Database;
import app.bandeja.store.Discovery;
import app.bandeja.store.SourceRow;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the sources what a run would find; fetches nothing and writes nothing. */
public final class DryRun {
    private final Database database;
    private final Sources sources;
    private final RunOptions options;
    private final Optional<SourcePlace> standard;
    private final InstantSource clock;

    public DryRun(
            Database database,
            Sources sources,
            RunOptions options,
            Optional<SourcePlace> standard,
            InstantSource clock) {
        this.database = database;
        this.sources = sources;
        this.options = options;
        this.standard = standard;
        this.clock = clock;
    }

    public SyncReport run(SyncRequest request) throws InterruptedException {
        Instant start = clock.instant();
        Map<String, Tally> tallies = new LinkedHashMap<>();
        List<String> failures = new ArrayList<>();
        List<SourcePlace> places = places(request);
        if (places.isEmpty()) {
            failures.add(Sync.NO_SOURCE);
        }
        for (SourcePlace place : places) {
            try {
                tallies.put(place.text(), look(place, request.memory()));
            } catch (SourceUnavailableException e) {
                failures.add(place.text() + ": " + e.getMessage());
            }
        }
        Optional<Instant> watermark = new Watermark(options.state(), database.state()).read();
        Tally total = tallies.values().stream().reduce(Tally.NOTHING, Tally::plus);
        Metrics metrics = new Metrics(start, clock.instant(), watermark, watermark, total, tallies);
        return new SyncReport(metrics, 0, failures, SyncReport.Ending.DONE);
    }

    private List<SourcePlace> places(SyncRequest request) {
        if (request.only().isPresent()) {
            return List.of(request.only().get());
        }
        List<SourcePlace> places = new ArrayList<>();
        database.sources().watched().forEach(row -> places.add(row.place()));
        standard.filter(place -> !places.contains(place)).ifPresent(places::add);
        return places;
    }

    private Tally look(SourcePlace place, SyncRequest.Memory memory)
            throws SourceUnavailableException, InterruptedException {
        Optional<SourceRow> row = database.sources().find(place);
        Optional<String> cursor = memory == SyncRequest.Memory.KEEP ? row.flatMap(SourceRow::cursor) : Optional.empty();
        Tally tally = Tally.NOTHING;
        try (Source source = sources.open(place)) {
            for (int pages = 0; pages < options.maxPages(); pages++) {
                ChangePage page = source.changes(cursor);
                Discovery found = database.ledger().preview(row.map(SourceRow::id), page);
                tally = tally.plus(Count.PAGES, 1)
                        .plus(Count.UNCHANGED, found.unchanged())
                        .plus(Count.OWED, found.owed());
                if (page.ending() == ChangePage.Ending.CAUGHT_UP) {
                    return tally;
                }
                cursor = Optional.of(page.nextCursor());
            }
        }
        return tally;
    }
}
