package app.bandeja;

import app.bandeja.books.ExportDesk;
import app.bandeja.check.Checker;
import app.bandeja.cli.Engine;
import app.bandeja.extract.Extractor;
import app.bandeja.form.Sentences;
import app.bandeja.review.PageShelf;
import app.bandeja.review.QuarantineDesk;
import app.bandeja.review.ReviewDesk;
import app.bandeja.review.StoredQuarantine;
import app.bandeja.review.StoredReview;
import app.bandeja.run.Background;
import app.bandeja.run.DryRun;
import app.bandeja.run.Examiner;
import app.bandeja.run.Mirror;
import app.bandeja.run.RunListener;
import app.bandeja.run.Schedule;
import app.bandeja.run.ScheduleOptions;
import app.bandeja.run.StateDesk;
import app.bandeja.run.Sync;
import app.bandeja.run.Workers;
import app.bandeja.settings.Origin;
import app.bandeja.settings.Settings;
import app.bandeja.settings.SettingsBook;
import app.bandeja.setup.Autostart;
import app.bandeja.setup.CompanyDesk;
import app.bandeja.setup.ConnectionDesk;
import app.bandeja.setup.DatabaseDesk;
import app.bandeja.setup.FolderDesk;
import app.bandeja.setup.SourceDesk;
import app.bandeja.setup.SystemBrowser;
import app.bandeja.source.DriveOptions;
import app.bandeja.source.Sources;
import app.bandeja.source.signin.GoogleSignIn;
import app.bandeja.store.Database;
import app.bandeja.store.InvoiceSearch;
import app.bandeja.store.Queries;
import app.bandeja.text.DocumentReader;
import app.bandeja.window.outside.Arrangements;
import app.bandeja.window.outside.HomeDesk;
import app.bandeja.window.outside.InvoiceDesk;
import app.bandeja.window.outside.WindowServices;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** Everything that works on an open database. */
final class OpenHouse implements Engine {
    /** A system property: the file that started the program, as its starting script tells it. */
    private static final String PROGRAM = "bandeja.program";

    private final Settings settings;
    private final Origin origin;
    private final SettingsBook book;
    private final InstantSource clock;
    private final DriveOptions drive;
    private final GoogleSignIn google;
    private final Database database;
    private final DocumentReader reader;
    private final Sources sources;
    private final Mirror mirror;
    private final Workers workers = Assembly.workers();
    private final Sync sync;
    private final DryRun dryRun;
    private final StateDesk state;

    OpenHouse(Settings settings, Origin origin, Database database, InstantSource clock) {
        this.settings = settings;
        this.origin = origin;
        this.book = new SettingsBook(origin, settings.home());
        this.database = database;
        this.clock = clock;
        google = GoogleAccess.signIn(settings, clock);
        drive = settings.drive().with(google);
        reader = new DocumentReader(settings.text());
        sources = new Sources(drive, database.nodes());
        Sentences sentences = Sentences.of(settings.language());
        mirror = new Mirror(database.queries(), settings.run(), settings.language());
        sync = new Sync(new Sync.House(
                database,
                sources,
                new Examiner(reader, new Extractor()),
                new Checker(),
                workers,
                mirror,
                sentences,
                settings.run(),
                settings.driveFolder(),
                settings.ownTaxIds(),
                clock));
        dryRun = new DryRun(database, sources, sentences, settings.run(), settings.driveFolder(), clock);
        state = new StateDesk(database, settings.run(), clock);
    }

    @Override
    public Sync sync() {
        return sync;
    }

    @Override
    public DryRun dryRun() {
        return dryRun;
    }

    @Override
    public StateDesk state() {
        return state;
    }

    @Override
    public Queries queries() {
        return database.queries();
    }

    @Override
    public InvoiceSearch search() {
        return database.search();
    }

    /** What a window needs, and a run behind it. */
    WindowServices windowServices(Background background, Schedule schedule) {
        workers.watched();
        sync.addStandard();
        PageShelf pages = pages();
        WindowEngine engine = new WindowEngine(background, schedule, book, clock);
        Runnable decided = () -> {
            mirror.rebuild();
            engine.decided();
        };
        return new WindowServices(
                engine,
                new WindowHoldings(
                        database,
                        homeDesk(background),
                        invoiceDesk(),
                        new WindowHappenings(database, clock, settings.run().zone())),
                arrangements(),
                review(pages, decided),
                quarantine(pages, decided),
                settings.language(),
                settings.run().zone());
    }

    private PageShelf pages() {
        return new PageShelf(
                database.queries(),
                sources,
                reader.images(),
                settings.run().folders().shelf());
    }

    private static String person() {
        return System.getProperty("user.name", "?");
    }

    private ReviewDesk review(PageShelf pages, Runnable decided) {
        return new StoredReview(database, new Checker(), pages, person(), clock, decided);
    }

    private QuarantineDesk quarantine(PageShelf pages, Runnable decided) {
        return new StoredQuarantine(database, pages, reader, person(), clock, decided);
    }

    private HomeDesk homeDesk(Background background) {
        WindowHome.Clock wall = new WindowHome.Clock(clock, settings.run().zone());
        return new HomeDesk(new WindowHome(database, background, settings.home(), wall), new SampleWindow(program()));
    }

    private static Optional<Path> program() {
        return Optional.ofNullable(System.getProperty(PROGRAM)).map(Path::of);
    }

    private InvoiceDesk invoiceDesk() {
        return new InvoiceDesk(
                new WindowInvoices(database, clock, settings.run().zone()),
                new ExportDesk(database.search(), settings.language())::export,
                new PreferencesFile(settings.home()),
                new ShownDocument(browser()));
    }

    private static SystemBrowser browser() {
        return new SystemBrowser(System.getProperty("os.name", ""));
    }

    private Autostart autostart() {
        return new Autostart(System.getProperty("os.name", ""), origin.environment(), origin.userHome(), program());
    }

    /** On the same sign-in as the sources, so that what is signed in is at once asked with. */
    private Arrangements arrangements() {
        Locale language = settings.language();
        SourceDesk.Standard standard = new SourceDesk.Standard(settings.driveFolder(), settings.ownTaxIds());
        return new Arrangements(
                new ConnectionDesk(drive, google, language),
                new FolderDesk(drive, language),
                new SourceDesk(database.sources(), standard, clock, language),
                browser(),
                new CompanyDesk(database, settings.ownTaxIds(), clock, language),
                new DatabaseDesk(database, settings.database(), settings.home(), language),
                autostart(),
                book);
    }

    @Override
    public Background background(RunListener... listeners) {
        return new Background(sync, workers, listeners);
    }

    @Override
    public Schedule schedule(Background background, ScheduleOptions options) {
        return new Schedule(background, database.ledger()::nextAttempt, options, clock);
    }

    @Override
    public void close() {
        workers.close();
        reader.close();
        database.close();
    }
}
