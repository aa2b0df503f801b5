package app.bandeja;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Commands that go on until somebody ends them. */
@Timeout(60)
class LongCommandsTest {
    private static final int OF_SIGTERM = 143;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void shell() {
        shell = new Shell(folder);
    }

    @AfterEach
    void close() {
        shell.close();
    }

    /** Tells when the first line is written. */
    private static final class FirstLine extends StringWriter {
        private final CompletableFuture<String> line = new CompletableFuture<>();

        @Override
        public void flush() {
            toString().lines().findFirst().ifPresent(line::complete);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void theDriveServerAnswersToItsTokenAndLeavesNothingBehind() throws Exception {
        int port = freePort();
        FirstLine out = new FirstLine();
        StringWriter err = new StringWriter();
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Thread serving = Thread.ofPlatform()
                .start(() -> code.complete(shell.run(out, err, "demo", "--serve", "--port", Integer.toString(port))));
        assertEquals(
                "The Drive server listens at http://127.0.0.1:" + port
                        + " (bearer token: valid-token). Ctrl+C ends it.",
                out.line.get(30, TimeUnit.SECONDS));
        assertEquals(200, status(port, "valid-token"));
        assertEquals(401, status(port, "other"));

        Shell.Said second =
                shell.run("demo", "--serve", "--port", Integer.toString(port)).endedWith(1);
        assertEquals(
                "--port = " + port + ": this port is taken, or may not be used",
                second.err().strip());
        assertEquals("", second.out());

        serving.interrupt();
        assertEquals(0, code.get(30, TimeUnit.SECONDS));
        assertEquals("", err.toString());
        assertTrue(Files.notExists(shell.home()));
    }

    private static int status(int port, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/drive/v3/files"))
                .header("Authorization", "Bearer " + token)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    /** A signal ends the run, not the account of it. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSignalEndsARunInOrder() throws Exception {
        int documents = 3;
        putInvoices(documents);
        Path metrics = folder.resolve("m.json");
        // After each document a long pause, in which the signal comes.
        shell.environment.putAll(Map.of("BATCH_SIZE", "1", "SLEEP_BETWEEN_BATCH_SEC", "3000"));
        Process process = start("sync", "--source", "folder:in", "--output-json", metrics.toString());
        try (BufferedReader err = process.errorReader()) {
            String line = err.readLine();
            while (line != null && !line.startsWith("[1/")) {
                line = err.readLine();
            }
            process.toHandle().destroy();
            err.readAllAsString();
            assertEquals(OF_SIGTERM, process.waitFor());
        } finally {
            process.destroyForcibly();
        }
        JsonNode written = Shell.parsed(Files.readString(metrics));
        assertEquals(documents, written.get("drive_items_listed_total").asInt());
        assertEquals(documents - 1, written.get("documents_owed_total").asInt());
        assertTrue(Files.readString(folder.resolve("out")).startsWith(documents + " documents in "));
        List<JsonNode> owed =
                shell.run("documents", "--json", "--state", "owed").endedWith(0).json();
        assertEquals(documents - 1, owed.size());
    }

    /** Each with bytes of its own. */
    private void putInvoices(int count) throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < count; i++) {
            Path copy = in.resolve(i + ".pdf");
            Files.copy(Shell.SAMPLES.resolve("ferrer-2025-27.pdf"), copy);
            Files.writeString(copy, "\n%" + i + "\n", StandardOpenOption.APPEND);
        }
    }

    private Process start(String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "app.bandeja.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(shell.environment);
        return builder.redirectOutput(folder.resolve("out").toFile()).start();
    }
}
