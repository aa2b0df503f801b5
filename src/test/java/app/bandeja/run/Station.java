package app.bandeja.run;

import app.bandeja.check.Checker;
import app.bandeja.extract.Extractor;
import app.bandeja.form.Sentences;
import app.bandeja.invoice.Judge;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.State;
import app.bandeja.invoice.TaxId;
import app.bandeja.source.DriveOptions;
import app.bandeja.source.Sources;
import app.bandeja.store.CanonicalDump;
import app.bandeja.store.Database;
import app.bandeja.store.DatabaseOptions;
import app.bandeja.store.DocumentRow;
import app.bandeja.text.DocumentReader;
import app.bandeja.text.TextOptions;
import app.bandeja.text.bound.Bounds;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A program with books of its own in a folder, run in steps; its clock stands. */
final class Station implements AutoCloseable {
    static final Sentences SENTENCES = Sentences.of(Locale.ENGLISH);

    private final Options options;
    private final DatabaseOptions books;
    private final DocumentReader reader;
    private final Workers workers = new Workers(2);
    final MovableClock clock = new MovableClock();
    final Database database;
    final Told told = new Told();
    StopSignal stop = new StopSignal();

    /** What tests set; the rest is as usual. */
    record Options(
            Path home,
            int pageSize,
            int maxPages,
            int batchSize,
            AdvanceStrategy strategy,
            Optional<URI> drive,
            DriveOptions.Patience patience,
            Judge judge) {
        static Options of(Path home) {
            DriveOptions.Patience none = new DriveOptions.Patience(0, Duration.ofMillis(1));
            return new Options(home, 100, 10, 10, AdvanceStrategy.MAX_OK_TIME, Optional.empty(), none, new Checker());
        }

        Options pages(int size, int most) {
            return new Options(home, size, most, batchSize, strategy, drive, patience, judge);
        }

        Options strategy(AdvanceStrategy other) {
            return new Options(home, pageSize, maxPages, batchSize, other, drive, patience, judge);
        }

        Options drive(URI url) {
            return new Options(home, pageSize, maxPages, batchSize, strategy, Optional.of(url), patience, judge);
        }

        Options patience(DriveOptions.Patience other) {
            return new Options(home, pageSize, maxPages, batchSize, strategy, drive, other, judge);
        }

        Options judge(Judge other) {
            return new Options(home, pageSize, maxPages, batchSize, strategy, drive, patience, other);
        }
    }

    Station(Options options) {
        this.options = options;
        books = new DatabaseOptions(
                "jdbc:h2:file:" + options.home().resolve("books"), Optional.empty(), Optional.empty());
        database = Database.open(books);
        // One place for what is unpacked, so that not every test unpacks it anew.
        reader = new DocumentReader(
                new TextOptions("spa+eng", Path.of("target", "test-cache").toAbsolutePath(), Bounds.DEFAULT));
    }

    static SourcePlace folder(Path folder) {
        return new SourcePlace(SourceKind.FOLDER, folder.toString());
    }

    RunOptions.Folders folders() {
        Path home = options.home();
        return new RunOptions.Folders(home.resolve("files"), home.resolve("pending"), home.resolve("quarantine"));
    }

    RunOptions runOptions() {
        return new RunOptions(
                options.batchSize(),
                Duration.ZERO,
                options.maxPages(),
                options.strategy(),
                new StateBackend.InDatabase(),
                folders(),
                ZoneId.of("Europe/Madrid"));
    }

    private Sources sources() {
        return new Sources(
                new DriveOptions(Optional.empty(), options.drive(), options.pageSize(), options.patience()),
                database.nodes());
    }

    Sync sync(Optional<SourcePlace> standard) {
        return new Sync(new Sync.House(
                database,
                sources(),
                new Examiner(reader, new Extractor()),
                options.judge(),
                workers,
                new Mirror(database.queries(), runOptions(), Locale.of("es")),
                SENTENCES,
                runOptions(),
                standard,
                Set.of(new TaxId("B86561412")),
                clock));
    }

    Background background(SourcePlace place, RunListener... listeners) {
        return new Background(sync(Optional.of(place)), workers, listeners);
    }

    SyncReport run(SourcePlace place) {
        return run(place, SyncRequest.Memory.KEEP);
    }

    SyncReport run(SourcePlace place, SyncRequest.Memory memory) {
        told.clear();
        return sync(Optional.empty())
                .run(new SyncRequest(Optional.of(place), memory, SyncRequest.Mode.REAL), told, stop);
    }

    SyncReport dryRun(SourcePlace place) throws InterruptedException {
        return look(place).report();
    }

    DryReport look(SourcePlace place) throws InterruptedException {
        return new DryRun(database, sources(), SENTENCES, runOptions(), Optional.empty(), clock)
                .run(new SyncRequest(Optional.of(place), SyncRequest.Memory.KEEP, SyncRequest.Mode.DRY));
    }

    Workers workers() {
        return workers;
    }

    List<DocumentRow> documents() {
        List<DocumentRow> rows = new ArrayList<>();
        database.queries().eachDocument(Optional.empty(), rows::add);
        return rows;
    }

    DocumentRow document(String path) {
        return documents().stream()
                .filter(row -> row.file().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** Each document's state by its path. */
    Map<String, State> states() {
        Map<String, State> states = new TreeMap<>();
        documents().forEach(row -> states.put(row.file().path(), row.state()));
        return states;
    }

    /** Closes, and tells what the books say. */
    List<String> closed() {
        close();
        return CanonicalDump.of(books);
    }

    @Override
    public void close() {
        workers.close();
        reader.close();
        database.close();
    }
}
