package app.bandeja.cli;

import app.bandeja.settings.Origin;
import app.bandeja.settings.Settings;
import app.bandeja.setup.ConnectionDesk;
import app.bandeja.setup.MigrationDesk;
import app.bandeja.setup.doctor.Doctor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A program without a house: it remembers what was asked, and fails as told. */
final class FakeProgram implements Program {
    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    final Map<String, String> environment = new HashMap<>();
    Optional<NoWindow> noWindow = Optional.empty();
    RuntimeException trouble = new IllegalStateException("not expected to be opened");
    Optional<Error> error = Optional.empty();
    Optional<Verbosity> log = Optional.empty();

    private final Console console = new Console(new PrintWriter(out), new PrintWriter(err));
    private final Path folder;

    FakeProgram(Path folder) {
        this.folder = folder;
        environment.put("BANDEJA_HOME", folder.toString());
        environment.put("UI_LANGUAGE", "en");
    }

    int run(String... arguments) {
        return Bandeja.run(this, arguments);
    }

    @Override
    public InstantSource clock() {
        return InstantSource.system();
    }

    @Override
    public Console console() {
        return console;
    }

    @Override
    public Origin origin() {
        return new Origin(Map.of(), environment, folder, folder);
    }

    @Override
    public void startLog(Settings settings, Verbosity verbosity) {
        log = Optional.of(verbosity);
    }

    @Override
    public Engine open(Settings settings) {
        if (error.isPresent()) {
            throw error.get();
        }
        throw trouble;
    }

    @Override
    public Engine look(Settings settings) {
        return open(settings);
    }

    @Override
    public ReadingDesk readingDesk(Settings settings) {
        throw trouble;
    }

    @Override
    public ConnectionDesk connection(Settings settings) {
        throw trouble;
    }

    @Override
    public Doctor doctor(Settings settings) {
        throw trouble;
    }

    @Override
    public MigrationDesk migration(Settings settings) {
        throw trouble;
    }

    @Override
    public Optional<NoWindow> window(Settings settings, Opening opening) {
        return noWindow;
    }
}
