package app.bandeja;

import app.bandeja.cli.Bandeja;
import app.bandeja.cli.Console;
import app.bandeja.cli.Engine;
import app.bandeja.cli.NoWindow;
import app.bandeja.cli.Program;
import app.bandeja.cli.ReadingDesk;
import app.bandeja.settings.Origin;
import app.bandeja.settings.Settings;
import app.bandeja.setup.ConnectionDesk;
import app.bandeja.setup.MigrationDesk;
import app.bandeja.setup.doctor.Doctor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** The whole program within the test's own process, but for its log and its window. */
final class ProgramHere implements Program {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Path home;
    private final String own;
    private final Assembly assembly;

    ProgramHere(Path home) {
        this(home, "B86561412");
    }

    /** Of the company with this tax id. */
    ProgramHere(Path home, String own) {
        this.home = home;
        this.own = own;
        this.assembly = new Assembly(console(), origin(), InstantSource.system());
    }

    int run(String... arguments) {
        return Bandeja.run(this, arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    @Override
    public InstantSource clock() {
        return assembly.clock();
    }

    @Override
    public Console console() {
        return new Console(new PrintWriter(out), new PrintWriter(err));
    }

    @Override
    public Origin origin() {
        Map<String, String> environment =
                Map.of("BANDEJA_HOME", home.toString(), "OWN_TAX_IDS", own, "UI_LANGUAGE", "en");
        return new Origin(Map.of(), environment, home, home);
    }

    /** The log of the tests stays as it is. */
    @Override
    public void startLog(Settings settings, Verbosity verbosity) {}

    @Override
    public Engine open(Settings settings) {
        return assembly.open(settings);
    }

    @Override
    public Engine look(Settings settings) {
        return assembly.look(settings);
    }

    @Override
    public ReadingDesk readingDesk(Settings settings) {
        return assembly.readingDesk(settings);
    }

    @Override
    public ConnectionDesk connection(Settings settings) {
        return assembly.connection(settings);
    }

    @Override
    public Doctor doctor(Settings settings) {
        return assembly.doctor(settings);
    }

    @Override
    public MigrationDesk migration(Settings settings) {
        return assembly.migration(settings);
    }

    @Override
    public Optional<NoWindow> window(Settings settings, Opening opening) {
        return Optional.of(new NoWindow.NoDisplay());
    }
}
