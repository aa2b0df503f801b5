package app.bandeja.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    private Path folder;

    private DatabaseOptions file() {
        return new DatabaseOptions(
                "jdbc:h2:file:" + folder.resolve("data/books") + ";CACHE_SIZE=8192",
                Optional.empty(),
                Optional.empty());
    }

    private static void assertEmptyAndForgetful(DatabaseOptions books) {
        for (int look = 0; look < 2; look++) {
            try (Database database = Database.look(books)) {
                assertEquals(Optional.empty(), database.state().get("looked"));
                database.state().put("looked", "yes", NOW);
                assertEquals(Optional.of("yes"), database.state().get("looked"));
            }
        }
    }

    private static void assertFindsWhatIsThere(DatabaseOptions books) {
        try (Database database = Database.open(books)) {
            database.state().put("kept", "yes", NOW);
        }
        try (Database database = Database.look(books)) {
            assertEquals(Optional.of("yes"), database.state().get("kept"));
        }
    }

    @Test
    void booksInAFile() {
        assertEmptyAndForgetful(file());
        assertFalse(Files.exists(folder.resolve("data")));
        assertFindsWhatIsThere(file());
    }

    @Test
    void booksOnAServer() {
        DatabaseOptions server = Postgres.fresh("looking");
        assertEmptyAndForgetful(server);
        assertFindsWhatIsThere(server);
    }
}
