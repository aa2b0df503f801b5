package app.bandeja.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The built-in database, when its program is killed, and while another program has it open. */
@Timeout(60)
class KillTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasCommittedOutlivesTheProgramThatWasKilled() throws Exception {
        DatabaseOptions options =
                new DatabaseOptions("jdbc:h2:file:" + folder.resolve("books"), Optional.empty(), Optional.empty());
        Process station = start(options.jdbcUrl());
        try (BufferedReader lines = station.inputReader()) {
            assertEquals("committed", lines.readLine());

            DatabaseUnavailableException locked =
                    assertThrows(DatabaseUnavailableException.class, () -> Database.open(options));
            assertEquals(
                    folder.resolve("books")
                            + ": another Bandeja has this database open; close it, or use PostgreSQL for several at once",
                    locked.getMessage());
        } finally {
            station.destroyForcibly().waitFor();
        }

        try (Database database = Database.open(options)) {
            assertEquals(new Equation(1, 1, 0, 0, 0, 0, 0), database.queries().equation());
            assertEquals(
                    List.of(Drafts.invoice("A-1", "2026-01-02", "121.00")),
                    database.queries().invoices(Optional.empty(), 0, 10).stream()
                            .map(InvoiceRow::draft)
                            .toList());
        }
    }

    private static Process start(String url) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledStation.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
