package app.bandeja.scale;

import app.bandeja.check.Checker;
import app.bandeja.extract.Extractor;
import app.bandeja.form.Sentences;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.TaxId;
import app.bandeja.run.AdvanceStrategy;
import app.bandeja.run.Examiner;
import app.bandeja.run.Mirror;
import app.bandeja.run.RunListener;
import app.bandeja.run.RunOptions;
import app.bandeja.run.StateBackend;
import app.bandeja.run.StopSignal;
import app.bandeja.run.Sync;
import app.bandeja.run.SyncReport;
import app.bandeja.run.SyncRequest;
import app.bandeja.run.Workers;
import app.bandeja.source.DriveOptions;
import app.bandeja.source.Sources;
import app.bandeja.store.Database;
import app.bandeja.store.DatabaseOptions;
import app.bandeja.store.DocumentRow;
import app.bandeja.text.DocumentReader;
import app.bandeja.text.TextOptions;
import app.bandeja.text.bound.Bounds;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The program within this process, with books in a folder, over a Drive; whole runs and no limit to their pages. */
public final class Office implements AutoCloseable {
    private final Options options;
    private final DocumentReader reader;
    private final Workers workers;
    private final Database database;
    private final Sources sources;

    /** How it is set. */
    public record Options(
            Path home,
            URI drive,
            String folder,
            int pageSize,
            int downloadsAtOnce,
            DriveOptions.Patience patience,
            InstantSource clock) {}

    public Office(Options options) {
        this.options = options;
        this.database = Database.open(new DatabaseOptions(
                "jdbc:h2:file:" + options.home().resolve("data/bandeja"), Optional.empty(), Optional.empty()));
        this.reader = new DocumentReader(
                new TextOptions("spa+eng", Path.of("target", "test-cache").toAbsolutePath(), Bounds.DEFAULT));
        this.workers = new Workers(Runtime.getRuntime().availableProcessors(), options.downloadsAtOnce());
        this.sources = new Sources(
                new DriveOptions(
                        Optional.empty(), Optional.of(options.drive()), options.pageSize(), options.patience()),
                database.nodes());
    }

    /** A whole run. */
    public SyncReport run(RunListener listener) {
        RunOptions run = runOptions();
        Sync sync = new Sync(new Sync.House(
                database,
                sources,
                new Examiner(reader, new Extractor()),
                new Checker(),
                workers,
                new Mirror(database.queries(), run, Locale.of("es")),
                Sentences.of(Locale.ENGLISH),
                run,
                Optional.of(new SourcePlace(SourceKind.DRIVE, options.folder())),
                Set.of(new TaxId("B86561412")),
                options.clock()));
        return sync.run(SyncRequest.ALL, listener, new StopSignal());
    }

    private RunOptions runOptions() {
        return new RunOptions(
                10,
                Duration.ZERO,
                RunOptions.ALL_PAGES,
                AdvanceStrategy.MAX_OK_TIME,
                new StateBackend.InDatabase(),
                new RunOptions.Folders(shelf(), home("data/pending"), home("data/quarantine")),
                ZoneId.of("Europe/Madrid"));
    }

    private Path home(String folder) {
        return options.home().resolve(folder);
    }

    /** Where what was fetched lies. */
    public Path shelf() {
        return home("data/files");
    }

    public Database database() {
        return database;
    }

    /** Every document of the ledger. */
    public List<DocumentRow> documents() {
        List<DocumentRow> rows = new ArrayList<>();
        database.queries().eachDocument(Optional.empty(), rows::add);
        return rows;
    }

    @Override
    public void close() {
        workers.close();
        reader.close();
        database.close();
    }
}
