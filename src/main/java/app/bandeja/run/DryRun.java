package app.bandeja.run;

import app.bandeja.form.Sentences;
import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.Obstacle;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.source.Recent;
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

/**
 * Asks the sources what a run would find; fetches nothing and writes nothing. Of Drive it also asks what the visible
 * watermark says, which is a hint: the honest count is that of the changes feed.
 */
public final class DryRun {
    private final Database database;
    private final Sources sources;
    private final Sentences sentences;
    private final RunOptions options;
    private final Optional<SourcePlace> standard;
    private final InstantSource clock;

    public DryRun(
            Database database,
            Sources sources,
            Sentences sentences,
            RunOptions options,
            Optional<SourcePlace> standard,
            InstantSource clock) {
        this.database = database;
        this.sources = sources;
        this.sentences = sentences;
        this.options = options;
        this.standard = standard;
        this.clock = clock;
    }

    public DryReport run(SyncRequest request) throws InterruptedException {
        Instant start = clock.instant();
        Watermark watermark = new Watermark(options.state(), database.state());
        Optional<Instant> since =
                request.memory() == SyncRequest.Memory.RESET ? Optional.empty() : watermark.less(options.window());
        List<DryReport.Recently> recently = new ArrayList<>();
        Map<String, Tally> tallies = new LinkedHashMap<>();
        List<String> failures = new ArrayList<>();
        List<SourcePlace> places = places(request);
        if (places.isEmpty()) {
            failures.add(sentences.of(Obstacle.of(Obstacle.Why.NO_SOURCE)));
        }
        for (SourcePlace place : places) {
            try {
                Optional<DryReport.Recently> modified = modified(place, since);
                tallies.put(place.text(), look(place, request.memory()));
                modified.ifPresent(recently::add);
            } catch (SourceUnavailableException e) {
                failures.add(place.text() + ": " + sentences.of(e.obstacle()));
            }
        }
        Optional<Instant> time = watermark.read();
        Tally total = tallies.values().stream().reduce(Tally.NOTHING, Tally::plus);
        Metrics metrics = new Metrics(start, clock.instant(), time, time, total, tallies);
        return new DryReport(new SyncReport(metrics, 0, failures, SyncReport.Ending.DONE), recently);
    }

    /** The folder's access is looked at before anything else is asked of it. */
    private Optional<DryReport.Recently> modified(SourcePlace place, Optional<Instant> since)
            throws SourceUnavailableException, InterruptedException {
        Optional<Recent> recent = sources.recent(place);
        if (recent.isEmpty()) {
            return Optional.empty();
        }
        recent.get().validateFolderAccess();
        Recent.Found found = recent.get().modifiedSince(since.orElse(Instant.EPOCH), options.maxPages());
        Optional<Integer> cutAfter =
                found.extent() == Recent.Extent.CUT ? Optional.of(options.maxPages()) : Optional.empty();
        return Optional.of(new DryReport.Recently(place, since, found.files().size(), cutAfter));
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
