package app.bandeja;

import app.bandeja.cli.Console;
import app.bandeja.cli.Engine;
import app.bandeja.cli.NoWindow;
import app.bandeja.cli.Program;
import app.bandeja.cli.ReadingDesk;
import app.bandeja.run.StateBackend;
import app.bandeja.run.TimeLimit;
import app.bandeja.run.Workers;
import app.bandeja.settings.Origin;
import app.bandeja.settings.Settings;
import app.bandeja.setup.ConnectionDesk;
import app.bandeja.setup.MigrationDesk;
import app.bandeja.setup.doctor.Doctor;
import app.bandeja.setup.doctor.Patient;
import app.bandeja.store.Database;
import app.bandeja.window.Readiness;
import app.bandeja.window.Window;
import app.bandeja.window.WindowCheck;
import app.bandeja.window.instance.OneInstance;
import app.bandeja.window.outside.Welcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wires the rooms with plain constructors. */
final class Assembly implements Program {
    private static final Logger LOG = LoggerFactory.getLogger(Assembly.class);

    /** A system property: say on standard error when the window has been painted. A benchmark waits for it. */
    private static final String MARK = "bandeja.mark.first.frame";

    private final Console console;
    private final Origin origin;
    private final InstantSource clock;

    Assembly(Console console, Origin origin, InstantSource clock) {
        this.console = console;
        this.origin = origin;
        this.clock = clock;
    }

    @Override
    public Console console() {
        return console;
    }

    @Override
    public InstantSource clock() {
        return clock;
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public void startLog(Settings settings, Verbosity verbosity) {
        Logging.start(settings.log(), verbosity);
    }

    @Override
    public Engine open(Settings settings) {
        return house(settings, Database.open(settings.database()));
    }

    @Override
    public Engine look(Settings settings) {
        return house(settings, Database.look(settings.database()));
    }

    private OpenHouse house(Settings settings, Database database) {
        OpenHouse house = new OpenHouse(settings, origin, database, clock);
        // Not before: where the database cannot be opened, nothing is left behind, not even a log.
        Logging.toFile(settings.log());
        return house;
    }

    @Override
    public ReadingDesk readingDesk(Settings settings) {
        Logging.toFile(settings.log());
        return OpenDesk.of(settings, clock);
    }

    @Override
    public ConnectionDesk connection(Settings settings) {
        return new ConnectionDesk(settings.drive(), GoogleAccess.signIn(settings, clock), settings.language());
    }

    @Override
    public Doctor doctor(Settings settings) {
        Optional<Path> stateFile = switch (settings.run().state()) {
            case StateBackend.InDatabase _ -> Optional.empty();
            case StateBackend.InFile(Path file) -> Optional.of(file);
        };
        Patient patient = new Patient(
                settings.home(),
                settings.database(),
                settings.drive().with(GoogleAccess.look(settings, clock)),
                settings.driveFolder(),
                new Patient.Reading(settings.text().languages(), settings.text().cache()),
                stateFile,
                settings.run().window());
        return new Doctor(patient, TimeLimit::within, clock, settings.language());
    }

    @Override
    public MigrationDesk migration(Settings settings) {
        return new MigrationDesk(settings.database(), settings.language());
    }

    @Override
    public Optional<NoWindow> window(Settings settings, Opening opening) {
        return switch (WindowCheck.here()) {
            case Readiness.NoDisplay _ -> Optional.of(new NoWindow.NoDisplay());
            case Readiness.LibrariesMissing(List<String> packages) ->
                Optional.of(new NoWindow.LibrariesMissing(packages));
            case Readiness.Ready _ -> onlyWindow(settings, opening);
        };
    }

    private Optional<NoWindow> onlyWindow(Settings settings, Opening opening) {
        try {
            return switch (OneInstance.claim(settings.home())) {
                case OneInstance.Claim.Won(OneInstance instance) ->
                    openWindow(settings, opening, instance).map(NoWindow.Failed::new);
                case OneInstance.Claim.Raised _ -> Optional.empty();
                case OneInstance.Claim.Deaf _ -> Optional.of(new NoWindow.Taken());
            };
        } catch (IOException e) {
            LOG.warn("The data folder cannot be claimed", e);
            return Optional.of(new NoWindow.Failed(settings.home() + ": nothing can be written there"));
        }
    }

    private Optional<String> openWindow(Settings settings, Opening opening, OneInstance instance) {
        try (instance;
                LateHouse late = new LateHouse(
                        () -> house(settings, Database.open(settings.database())), settings.schedule(), opening)) {
            return Window.open(welcome(settings, opening), instance, late::open);
        }
    }

    private Welcome welcome(Settings settings, Opening opening) {
        Welcome.Stay stay = switch (opening) {
            case WAIT -> Welcome.Stay.UNTIL_QUIT;
            // The demo ends with its window: nobody would look for it in the tray.
            case SYNC_AT_ONCE -> Welcome.Stay.UNTIL_CLOSED;
            case IN_TRAY -> Welcome.Stay.IN_TRAY;
            case REHEARSE -> Welcome.Stay.UNTIL_SETTLED;
        };
        return new Welcome(
                settings.language(), settings.run().zone(), settings.window().theme(), stay, this::painted);
    }

    private void painted() {
        if (Boolean.getBoolean(MARK)) {
            console.err().println(MARK);
        }
    }

    /** As many as cores: reading is pure computing. */
    static Workers workers() {
        return new Workers(Runtime.getRuntime().availableProcessors());
    }
}
