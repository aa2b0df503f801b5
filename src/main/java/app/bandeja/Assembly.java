package app.bandeja;

import app.bandeja.cli.Console;
import app.bandeja.cli.Engine;
import app.bandeja.cli.Program;
import app.bandeja.cli.ReadingDesk;
import app.bandeja.run.Workers;
import app.bandeja.settings.Origin;
import app.bandeja.settings.Settings;
import java.time.InstantSource;
import java.util.Optional;

/** Wires the rooms with plain constructors. */
final class Assembly implements Program {
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
    public Origin origin() {
        return origin;
    }

    @Override
    public void startLog(Settings settings, Verbosity verbosity) {
        Logging.start(settings.log(), verbosity);
    }

    @Override
    public Engine open(Settings settings) {
        return new OpenHouse(settings, clock);
    }

    @Override
    public ReadingDesk readingDesk(Settings settings) {
        return OpenDesk.of(settings, clock);
    }

    @Override
    public Optional<String> window(Settings settings, Opening opening) {
        return Optional.of("The window is not built yet: " + opening);
    }

    /** As many as cores: reading is pure computing. */
    static Workers workers() {
        return new Workers(Runtime.getRuntime().availableProcessors());
    }
}
