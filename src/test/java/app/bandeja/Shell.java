package app.bandeja;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.cli.Bandeja;
import app.bandeja.cli.Console;
import app.bandeja.settings.Origin;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.DefaultJoranConfigurator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Runs commands of the whole program on a data folder of its own. */
final class Shell implements AutoCloseable {
    static final Path SAMPLES = Path.of("resources", "app", "bandeja", "demo", "samples");

    final Map<String, String> environment = new HashMap<>();
    private final Path folder;

    /** What a command said, and its exit code. */
    record Said(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }

        List<JsonNode> json() {
            return out.lines().map(Shell::parsed).toList();
        }

        Said endedWith(int expected) {
            assertEquals(expected, code, err);
            return this;
        }
    }

    Shell(Path folder) {
        this.folder = folder;
        environment.put("BANDEJA_HOME", home().toString());
        environment.put("UI_LANGUAGE", "en");
        environment.put("OWN_TAX_IDS", "B86561412");
    }

    Path home() {
        return folder.resolve("home");
    }

    Said run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        return new Said(run(out, err, arguments), out.toString(), err.toString());
    }

    int run(StringWriter out, StringWriter err, String... arguments) {
        Console console = new Console(new PrintWriter(out), new PrintWriter(err));
        Origin origin = new Origin(Map.of(), environment, folder, folder);
        return Bandeja.run(new Assembly(console, origin, InstantSource.system()), arguments);
    }

    static JsonNode parsed(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No line of JSON: " + line, e);
        }
    }

    /** Logging goes back to what the tests set. */
    @Override
    public void close() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        DefaultJoranConfigurator tests = new DefaultJoranConfigurator();
        tests.setContext(context);
        tests.configure(context);
    }
}
