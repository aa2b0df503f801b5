package app.bandeja;

import app.bandeja.cli.Bandeja;
import app.bandeja.cli.Console;
import app.bandeja.settings.Origin;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/** Starts the program. Not an {@code Application}: the command line must work where JavaFX cannot. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Console console = new Console(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        Origin origin = new Origin(
                Map.of(), System.getenv(), Path.of("").toAbsolutePath(), Path.of(System.getProperty("user.home", ".")));
        int code = Bandeja.run(new Assembly(console, origin, InstantSource.system()), arguments);
        System.exit(code);
    }
}
