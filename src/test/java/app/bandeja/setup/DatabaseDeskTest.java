package app.bandeja.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.store.Database;
import app.bandeja.store.DatabaseOptions;
import app.bandeja.store.DatabaseUrl;
import app.bandeja.store.Postgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a real PostgreSQL. */
class DatabaseDeskTest {
    @TempDir
    private Path folder;

    private Database database;
    private DatabaseDesk desk;

    @BeforeEach
    void open() {
        DatabaseOptions options =
                new DatabaseOptions("jdbc:h2:file:" + folder.resolve("books"), Optional.empty(), Optional.empty());
        database = Database.open(options);
        var company = database.sources().defaultCompany(Set.of(), Instant.EPOCH);
        database.sources().findOrAdd(new SourcePlace(SourceKind.FOLDER, "/invoices"), company.id(), Instant.EPOCH);
        desk = new DatabaseDesk(database, options, folder, Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static ServerAddress server(String name) {
        return new ServerAddress("localhost", Integer.toString(Postgres.port()), name, name, "secret");
    }

    @Test
    void whereTheBooksAreIsTold() {
        assertEquals(
                new DatabaseCare.Place.BuiltIn(folder.resolve("books.mv.db").toString()), desk.place());
    }

    @Test
    void aServerIsTriedInWords() {
        Postgres.fresh("tried");
        assertEquals(
                new DatabaseCare.Check.Fine("The server answers, and the database is empty: the books can move there."),
                desk.test(server("tried")));
        assertEquals(
                new DatabaseCare.Check.Refused("The server refuses this user or password."),
                desk.test(new ServerAddress("localhost", Integer.toString(Postgres.port()), "tried", "nobody", "x")));
        assertEquals(
                new DatabaseCare.Check.Refused(
                        "The server cannot be reached. Look at its name, the port and the network."),
                desk.test(new ServerAddress("localhost", "1", "tried", "tried", "secret")));
        assertInstanceOf(DatabaseCare.Check.Refused.class, desk.test(new ServerAddress("", "x", "", "", "")));
    }

    @Test
    void theBooksMoveAndTheAddressLeadsToThem() {
        Postgres.fresh("moved");
        DatabaseCare.Moved.Done done = assertInstanceOf(DatabaseCare.Moved.Done.class, desk.move(server("moved")));
        assertTrue(done.words().contains(folder.resolve("books.mv.db").toString()), done::words);
        assertTrue(Files.exists(folder.resolve("books.mv.db")));
        DatabaseUrl.Usable there =
                assertInstanceOf(DatabaseUrl.Usable.class, DatabaseUrl.read(Optional.of(done.url()), folder));
        try (Database moved = Database.open(there.options())) {
            assertEquals(database.sources().all(), moved.sources().all());
        }
        assertEquals(
                new DatabaseCare.Moved.Refused(
                        "This database holds books of Bandeja already. Choose an empty one; nothing was changed."),
                desk.move(server("moved")));
    }
}
