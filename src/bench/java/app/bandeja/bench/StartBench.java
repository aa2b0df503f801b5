package app.bandeja.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * From the start of the process to the first painted frame: the packaged program beside a bare JavaFX window with one
 * label, in turn, each in a process of its own. Needs {@code mvn package} and a display.
 */
final class StartBench {
    private static final int TURNS = 9;
    private static final String MARK = "bandeja.mark.first.frame";
    private static final Path PROGRAM = Path.of("target", "bandeja");

    private static final String BARE = """
            import javafx.animation.AnimationTimer;
            import javafx.application.Platform;
            import javafx.scene.Scene;
            import javafx.scene.control.Label;
            import javafx.scene.layout.StackPane;
            import javafx.stage.Stage;

            public final class BareWindow {
                public static void main(String[] arguments) {
                    Platform.startup(() -> {
                        Stage stage = new Stage();
                        Scene scene = new Scene(new StackPane(new Label("Bandeja")), 1280, 800);
                        stage.setScene(scene);
                        Runnable[] laidOut = new Runnable[1];
                        laidOut[0] = () -> {
                            scene.removePostLayoutPulseListener(laidOut[0]);
                            new AnimationTimer() {
                                @Override
                                public void handle(long now) {
                                    stop();
                                    System.err.println("bandeja.mark.first.frame");
                                }
                            }.start();
                        };
                        scene.addPostLayoutPulseListener(laidOut[0]);
                        stage.show();
                    });
                }
            }
            """;

    private StartBench() {}

    public static void main(String[] arguments) throws Exception {
        if (System.getenv("DISPLAY") == null || !Files.exists(PROGRAM.resolve("bin/bandeja"))) {
            System.out.println("This needs a display (xvfb-run gives one) and the program of mvn package.");
            System.exit(1);
        }
        Path folder = Files.createTempDirectory("bandeja-start-");
        List<String> bare = bare(folder);
        List<String> program =
                List.of(PROGRAM.resolve("bin/bandeja").toAbsolutePath().toString());
        // Once each for the system's own caches, uncounted.
        time(bare, folder);
        time(program, folder);
        List<Long> bareTimes = new ArrayList<>();
        List<Long> programTimes = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            bareTimes.add(time(bare, folder));
            programTimes.add(time(program, folder));
        }
        System.out.printf("bare window  median %d ms of %s%n", median(bareTimes), bareTimes);
        System.out.printf("bandeja      median %d ms of %s%n", median(programTimes), programTimes);
        System.out.printf("ratio        %.2f%n", (double) median(programTimes) / median(bareTimes));
        delete(folder);
    }

    private static List<String> bare(Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("BareWindow.java"), BARE);
        String path = javafx();
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.toString(), "-cp", path, source.toString());
        if (failed != 0) {
            throw new IllegalStateException("The bare window does not compile");
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                path + File.pathSeparator + folder,
                "BareWindow");
    }

    private static String javafx() throws IOException {
        try (Stream<Path> jars = Files.list(PROGRAM.resolve("lib"))) {
            return String.join(
                    File.pathSeparator,
                    jars.filter(jar -> jar.getFileName().toString().startsWith("javafx-"))
                            .map(jar -> jar.toAbsolutePath().toString())
                            .sorted()
                            .toList());
        }
    }

    /** Milliseconds. */
    private static long time(List<String> command, Path folder) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of(
                        "BANDEJA_HOME", folder.resolve("home").toString(),
                        "BANDEJA_JAVA_HOME", System.getProperty("java.home"),
                        "BANDEJA_JAVA_OPTS", "-D" + MARK + "=true"));
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader err = process.errorReader()) {
            Optional<String> line = Optional.ofNullable(err.readLine());
            while (line.isPresent() && !line.get().equals(MARK)) {
                line = Optional.ofNullable(err.readLine());
            }
            if (line.isEmpty()) {
                throw new IllegalStateException("No frame of " + command);
            }
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
