package app.bandeja.scale;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code bandeja sync} as a process of its own, started as the launcher does: with 512 MB of heap. */
public final class SyncProcess {
    /** The launcher's own. */
    // Whole: the process works in another folder.
    private static final String AS_LAUNCHED =
            "@" + Path.of("installer", "lib", "java.options").toAbsolutePath();

    private static final Pattern COLLECTED = Pattern.compile("(\\d+)M->(\\d+)M\\(");

    private final Path home;
    private final URI drive;
    private final String folder;

    /**
     * How it came out.
     *
     * @param words what it said on standard error
     * @param heapBefore the most heap that was in use when a collection began, in MB
     * @param heapAfter the most that any collection left in use, in MB: what it needs
     */
    public record Ended(int exitCode, List<String> words, Duration took, int heapBefore, int heapAfter) {}

    public SyncProcess(Path home, URI drive, String folder) {
        this.home = home;
        this.drive = drive;
        this.folder = folder;
    }

    /** A run without a limit to its pages, to its end. */
    public Ended run() throws IOException, InterruptedException {
        Files.createDirectories(home);
        Path collections = home.resolve("gc.log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(AS_LAUNCHED);
        command.addAll(List.of(
                "-Xlog:gc:file=" + collections, "-cp", classPath(), "app.bandeja.Main", "sync", "--max-pages", "0"));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(home.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        String path = builder.environment().getOrDefault("PATH", "");
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        path,
                        "BANDEJA_HOME",
                        home.toString(),
                        "DRIVE_ROOT_URL",
                        drive.toString(),
                        "GOOGLE_DRIVE_FOLDER_ID",
                        folder,
                        "OWN_TAX_IDS",
                        "B86561412",
                        "UI_LANGUAGE",
                        "en",
                        "LC_ALL",
                        "C.UTF-8"));
        long begun = System.nanoTime();
        Process program = builder.start();
        try (BufferedReader told = program.errorReader()) {
            List<String> words = told.lines().toList();
            int code = program.waitFor();
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            List<String> log = Files.readAllLines(collections);
            return new Ended(code, words, took, most(log, 1), most(log, 2));
        } finally {
            program.destroyForcibly();
        }
    }

    /** The process works in another folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int most(List<String> log, int group) {
        return log.stream()
                .map(COLLECTED::matcher)
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(group)))
                .max()
                .orElse(0);
    }
}
