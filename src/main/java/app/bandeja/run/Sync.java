package app.bandeja.run;

import app.bandeja.form.Sentences;
import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.Company;
import app.bandeja.invoice.Judge;
import app.bandeja.invoice.Obstacle;
import app.bandeja.invoice.RunId;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.TaxId;
import app.bandeja.source.Source;
import app.bandeja.source.SourceUnavailableException;
import app.bandeja.source.Sources;
import app.bandeja.store.Database;
import app.bandeja.store.DatabaseBrokenException;
import app.bandeja.store.SourceRow;
import app.bandeja.text.DocumentReader;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run over the sources: discover, work off what is owed, move the watermark, rebuild the mirrors, write the metrics. */
public final class Sync {
    private static final Logger LOG = LoggerFactory.getLogger(Sync.class);

    private final House house;

    /**
     * What a run needs.
     *
     * @param sentences in which it is told what keeps a source from being asked
     * @param standard the source that the settings name
     * @param ownTaxIds of the company that the standard source belongs to
     */
    public record House(
            Database database,
            Sources sources,
            Examiner examiner,
            Judge judge,
            Workers workers,
            Mirror mirror,
            Sentences sentences,
            RunOptions options,
            Optional<SourcePlace> standard,
            Set<TaxId> ownTaxIds,
            InstantSource clock) {}

    public Sync(House house) {
        this.house = house;
    }

    /** Runs to the end, or until it is asked to stop. Blocking: called on the coordinator's thread. */
    public SyncReport run(SyncRequest request, RunListener outside, StopSignal stop) {
        RunListener listener = new Publisher(List.of(outside));
        Instant start = house.clock().instant();
        Company company = house.database().sources().defaultCompany(house.ownTaxIds(), start);
        List<SourceRow> rows = rows(request, company, start);
        if (rows.isEmpty()) {
            return nothingToAsk(start, listener);
        }
        Watermark watermark =
                new Watermark(house.options().state(), house.database().state());
        if (request.memory() == SyncRequest.Memory.RESET) {
            watermark.forget();
            rows.forEach(row -> house.database().ledger().reset(row.id(), Examiner.version(), start));
            rows = rows(request, company, start);
        }
        Reconciliation reconciliation = new Reconciliation(house.database(), request.memory(), start);
        rows = rows.stream().map(reconciliation::prepared).toList();
        reconsider(rows, start);
        house.sources().sweep(house.options().folders().shelf());
        RunId run = house.database().runs().start(start);
        listener.on(new RunEvent.Started(run, start));
        Walk walk = walk(rows, conduct(run, listener, stop));
        Optional<Instant> before = watermark.read();
        Tally total = walk.tallies().values().stream().reduce(Tally.NOTHING, Tally::plus);
        Optional<Instant> after =
                mayAdvance(walk) ? Watermark.advanced(house.options().strategy(), before, start, total) : before;
        Instant end = house.clock().instant();
        after.filter(time -> !Optional.of(time).equals(before)).ifPresent(time -> watermark.write(time, end));
        house.mirror().rebuild();
        Metrics metrics = new Metrics(start, end, before, after, total, walk.tallies());
        house.database().runs().end(run, end, MetricsJson.of(metrics).toString());
        listener.on(new RunEvent.Ended(run, metrics, end));
        return new SyncReport(metrics, walk.faults(), walk.failures(), walk.ending());
    }

    /** The source that the settings name is known from now on, also where a person waits with the first run. */
    public void addStandard() {
        Instant now = house.clock().instant();
        addStandard(house.database().sources().defaultCompany(house.ownTaxIds(), now), now);
    }

    /** Why a run broke off, in words. */
    String sentence(Throwable thrown) {
        return thrown instanceof DatabaseBrokenException broken
                ? house.sentences().of(broken.what())
                : house.sentences().brokenOff();
    }

    /** A newer version of the program may take files that an older one left aside. */
    private void reconsider(List<SourceRow> rows, Instant now) {
        for (SourceRow row : rows) {
            int owed = house.database()
                    .ledger()
                    .reconsider(
                            row.id(),
                            DocumentReader.version(),
                            file -> DocumentReader.takes(file.name(), file.mimeType()),
                            now);
            if (owed > 0) {
                LOG.info(
                        "{}: {} files are of a type that this version takes",
                        row.place().text(),
                        owed);
            }
        }
    }

    /** The start of the run is a promise that everything before it was seen; the latest settled document is none. */
    private boolean mayAdvance(Walk walk) {
        return walk.failures().isEmpty()
                && (house.options().strategy() == AdvanceStrategy.MAX_OK_TIME
                        || walk.ending() == SyncReport.Ending.DONE);
    }

    private SyncReport nothingToAsk(Instant now, RunListener listener) {
        Metrics nothing = new Metrics(now, now, Optional.empty(), Optional.empty(), Tally.NOTHING, Map.of());
        String words = house.sentences().of(Obstacle.of(Obstacle.Why.NO_SOURCE));
        listener.on(new RunEvent.Failed(words));
        return new SyncReport(nothing, 0, List.of(words), SyncReport.Ending.DONE);
    }

    private List<SourceRow> rows(SyncRequest request, Company company, Instant now) {
        if (request.only().isPresent()) {
            SourceRow named =
                    house.database().sources().findOrAdd(request.only().get(), company.id(), now);
            house.database().sources().watch(named.id());
            return List.of(named);
        }
        addStandard(company, now);
        return house.database().sources().watched();
    }

    private void addStandard(Company company, Instant now) {
        house.standard().ifPresent(place -> house.database().sources().findOrAdd(place, company.id(), now));
    }

    private Conduct conduct(RunId run, RunListener listener, StopSignal stop) {
        Settler settler = new Settler(run, house.database().ledger(), house.judge(), house.clock());
        return new Conduct(
                run,
                house.database().ledger(),
                settler,
                house.workers(),
                house.options(),
                listener,
                stop,
                house.clock());
    }

    /** What the sources came to. */
    private record Walk(Map<String, Tally> tallies, int faults, List<String> failures, SyncReport.Ending ending) {}

    private Walk walk(List<SourceRow> rows, Conduct conduct) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        List<String> failures = new ArrayList<>();
        int faults = 0;
        SyncReport.Ending ending = SyncReport.Ending.DONE;
        for (SourceRow row : rows) {
            SourceCount count = new SourceCount();
            try {
                if (one(row, conduct, count) == ChangePage.Ending.MORE && ending == SyncReport.Ending.DONE) {
                    ending = SyncReport.Ending.PAGE_LIMIT;
                }
            } catch (SourceUnavailableException e) {
                LOG.warn("{}", row.place().text(), e);
                String words = house.sentences().of(e.obstacle());
                failures.add(row.place().text() + ": " + words);
                conduct.listener().on(new RunEvent.SourceFailed(row.place().text(), words));
            } catch (InterruptedException e) {
                ending = SyncReport.Ending.STOPPED;
            } finally {
                count.left(conduct.ledger().owed(row.id()));
            }
            tallies.put(row.place().text(), count.tally());
            faults += count.faults();
        }
        return new Walk(tallies, faults, failures, ending);
    }

    private ChangePage.Ending one(SourceRow row, Conduct conduct, SourceCount count)
            throws SourceUnavailableException, InterruptedException {
        Set<TaxId> own = house.database().sources().company(row.company()).ownTaxIds();
        try (Source source = house.sources().open(row.place())) {
            Journey.Tools tools = new Journey.Tools(
                    conduct.ledger(),
                    house.examiner(),
                    house.workers(),
                    house.options().folders().shelf(),
                    conduct.listener(),
                    conduct.clock());
            Worklist worklist = new Worklist(row, new Journey(source, own, tools), conduct, count);
            ChangePage.Ending ending = new Discoverer(source, row, conduct).discover(count);
            worklist.workOff();
            return ending;
        }
    }
}
