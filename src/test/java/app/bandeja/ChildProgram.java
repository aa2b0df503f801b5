package app.bandeja;

import app.bandeja.store.DatabaseOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The whole program as a process of its own, with a data folder of its own. */
final class ChildProgram {
    /** What the program tells of each document that is done: {@code [3/15] name: accepted}. */
    private static final Pattern STEP = Pattern.compile("\\[\\d+/\\d+] .*");

    /** What it tells when a page of the source is in the ledger. */
    private static final Pattern LISTED = Pattern.compile("folder:.*: \\d+ listed, \\d+ to do");

    private final Path home;
    private final ProcessBuilder builder;

    ChildProgram(Path home, Path documents) throws IOException {
        this(home, "folder:" + documents);
    }

    private ChildProgram(Path home, String source) throws IOException {
        this.home = Files.createDirectories(home);
        this.builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=Europe/Madrid",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.bandeja.Main",
                        "sync",
                        "--source",
                        source)
                .directory(home.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectErrorStream(false);
        Map<String, String> environment = builder.environment();
        String path = environment.getOrDefault("PATH", "");
        environment.clear();
        environment.putAll(Map.of(
                "PATH",
                path,
                "BANDEJA_HOME",
                home.toString(),
                "OWN_TAX_IDS",
                "B86561412",
                "UI_LANGUAGE",
                "en",
                "LC_ALL",
                "C.UTF-8"));
    }

    /** One that asks this source, as {@code sync --source} takes it. */
    static ChildProgram of(Path home, String source) throws IOException {
        return new ChildProgram(home, source);
    }

    ChildProgram withoutLocale() {
        builder.environment().put("LC_ALL", "C");
        return this;
    }

    Path home() {
        return home;
    }

    DatabaseOptions books() {
        return new DatabaseOptions("jdbc:h2:file:" + home.resolve("data/bandeja"), Optional.empty(), Optional.empty());
    }

    /** To its end; gives the exit code, unless it could not run at all. */
    int run() throws IOException, InterruptedException {
        Process program = builder.start();
        try (BufferedReader told = program.errorReader()) {
            String words = told.readAllAsString();
            int code = program.waitFor();
            if (code == 1) {
                throw new IllegalStateException(words);
            }
            return code;
        } finally {
            program.destroyForcibly();
        }
    }

    /** On its way; who starts it ends it. What it says goes to a file beside its data. */
    Process start() throws IOException {
        return builder.redirectError(home.resolve("said.txt").toFile()).start();
    }

    /** Until it has told of so many documents that they are done; then it is killed. */
    void runUntilSettled(int documents) throws IOException, InterruptedException {
        Process program = builder.start();
        try (BufferedReader told = program.errorReader()) {
            int settled = -1;
            while (settled < documents) {
                String line = told.readLine();
                if (line == null) {
                    return;
                }
                if (STEP.matcher(line).matches()
                        || (settled < 0 && LISTED.matcher(line).matches())) {
                    settled++;
                }
            }
        } finally {
            program.destroyForcibly();
            program.waitFor();
        }
    }
}
