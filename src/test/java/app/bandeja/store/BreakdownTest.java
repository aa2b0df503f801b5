package app.bandeja.store;

import static app.bandeja.store.TestBooks.ACCEPTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.bandeja.invoice.Breakdown;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.State;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases that break down while they are open. */
class BreakdownTest {
    @TempDir
    private Path folder;

    @Test
    void aServerThatEndsItsConnectionsIsTold() {
        DatabaseOptions options = Postgres.fresh("cut");
        Rows rows = new Rows(options);
        try (Database database = Database.open(options)) {
            TestBooks books = new TestBooks(database);
            DocumentId document = books.found("a.pdf");
            ReadDocument read = books.read(document, "a", Drafts.invoice("1", "2026-01-02", "121.00"));

            assertEquals(
                    Breakdown.SERVER_LOST,
                    assertThrows(
                                    DatabaseBrokenException.class,
                                    () -> books.ledger.settle(read, (_, _) -> {
                                        books.state(document); // over a second connection, which is cut as well
                                        rows.select("select pg_terminate_backend(pid) from pg_stat_activity"
                                                + " where datname = 'cut' and pid <> pg_backend_pid()");
                                        return ACCEPTED;
                                    }))
                            .what());

            assertEquals(State.OWED, books.state(document), "and the next question is answered");
        }
    }

    @Test
    void aFileThatWasClosedUnderTheProgramIsTold() {
        DatabaseOptions options =
                new DatabaseOptions("jdbc:h2:file:" + folder.resolve("books"), Optional.empty(), Optional.empty());
        try (Database database = Database.open(options)) {
            database.state().put("last_sync_time", "then", TestBooks.NOW);
            new Rows(options).change("shutdown immediately");
            assertThrows(
                    DatabaseBrokenException.class, () -> database.state().put("last_sync_time", "now", TestBooks.NOW));
        }
        try (Database database = Database.open(options)) {
            assertEquals(Optional.of("then"), database.state().get("last_sync_time"));
        }
    }

    @Test
    void aFileThatMayOnlyBeReadIsLookedAtAndNotWritten() {
        String url = "jdbc:h2:file:" + folder.resolve("books");
        DatabaseOptions options = new DatabaseOptions(url, Optional.empty(), Optional.empty());
        try (Database database = Database.open(options)) {
            database.state().put("last_sync_time", "then", TestBooks.NOW);
        }
        DatabaseOptions closed = new DatabaseOptions(url + ";ACCESS_MODE_DATA=r", Optional.empty(), Optional.empty());
        try (Database database = Database.open(closed)) {
            assertEquals(Optional.of("then"), database.state().get("last_sync_time"));
            assertEquals(
                    Breakdown.FILE_READ_ONLY,
                    assertThrows(
                                    DatabaseBrokenException.class,
                                    () -> database.state().put("last_sync_time", "now", TestBooks.NOW))
                            .what());
        }
    }
}
