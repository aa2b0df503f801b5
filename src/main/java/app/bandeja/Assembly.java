package app.bandeja;

import app.bandeja.cli.Console;
import app.bandeja.cli.Engine;
import app.bandeja.cli.NoWindow;
import app.bandeja.cli.Program;
import app.bandeja.cli.ReadingDesk;
import app.bandeja.run.Workers;
import app.bandeja.settings.Origin;
import app.bandeja.settings.Settings;
import app.bandeja.setup.ConnectionDesk;
import app.bandeja.store.Database;
import app.bandeja.window.Readiness;
import app.bandeja.window.Window;
import app.bandeja.window.WindowCheck;
import app.bandeja.window.outside.Welcome;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Wires the rooms with plain constructors. */
final class Assembly implements Program {
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
        OpenHouse house = new OpenHouse(settings, database, clock);
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
    public Optional<NoWindow> window(Settings settings, Opening opening) {
        return switch (WindowCheck.here()) {
            case Readiness.NoDisplay _ -> Optional.of(new NoWindow.NoDisplay());
            case Readiness.LibrariesMissing(List<String> packages) ->
                Optional.of(new NoWindow.LibrariesMissing(packages));
            case Readiness.Ready _ -> openWindow(settings, opening).map(NoWindow.Failed::new);
        };
    }

    private Optional<String> openWindow(Settings settings, Opening opening) {
        try (LateHouse late = new LateHouse(() -> house(settings, Database.open(settings.database())), opening)) {
            return Window.open(welcome(settings), late::open);
        }
    }

    private Welcome welcome(Settings settings) {
        return new Welcome(
                settings.language(), settings.run().zone(), settings.window().theme(), () -> {
                    if (Boolean.getBoolean(MARK)) {
                        console.err().println(MARK);
                    }
                });
    }

    /** As many as cores: reading is pure computing. */
    static Workers workers() {
        return new Workers(Runtime.getRuntime().availableProcessors());
    }
}
