package app.bandeja.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.store.Database;
import app.bandeja.store.DatabaseOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(90)
class WatchTest {
    @TempDir
    private Path folder;

    private DatabaseOptions books() {
        return new DatabaseOptions(
                "jdbc:h2:file:" + folder.resolve("home/data/bandeja"), Optional.empty(), Optional.empty());
    }

    private void watchAFolderWithANote() throws IOException {
        Path invoices = Files.createDirectory(folder.resolve("invoices"));
        Files.writeString(invoices.resolve("note.txt"), "not an invoice");
        try (Database database = Database.open(books())) {
            SourcePlace place =
                    new SourcePlace(SourceKind.FOLDER, invoices.toRealPath().toString());
            var company = database.sources().defaultCompany(Set.of(), Instant.EPOCH);
            database.sources().findOrAdd(place, company.id(), Instant.EPOCH);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // there is no signal that asks for an end
    void itRunsByItselfAndASignalEndsItInOrder() throws Exception {
        watchAFolderWithANote();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "app.bandeja.Main",
                        "watch",
                        "--interval",
                        "600")
                .directory(folder.toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().put("BANDEJA_HOME", folder.resolve("home").toString());
        builder.environment().put("UI_LANGUAGE", "en");
        Process watching = builder.start();
        try (BufferedReader out = watching.inputReader(StandardCharsets.UTF_8)) {
            assertTrue(String.valueOf(out.readLine()).startsWith("1 documents in"), () -> err());
            watching.destroy();
            assertTrue(watching.waitFor(30, TimeUnit.SECONDS), "a signal ends it");
        } finally {
            watching.destroyForcibly();
        }
        assertTrue(err().contains("Watching: a run every 600 minutes."), this::err);
        assertTrue(err().contains("Ending: what is in hand is put away."), this::err);
        try (Database database = Database.open(books())) {
            assertEquals(1, database.queries().equation().ignored());
        }
    }

    private String err() {
        try {
            return Files.readString(folder.resolve("err.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
