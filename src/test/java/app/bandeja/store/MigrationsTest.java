package app.bandeja.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.bandeja.store.DatabaseUnavailableException.Why;
import app.bandeja.store.Examined.Allowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database is looked into without a change, and brought up to date on purpose; the built-in one and a real server. */
class MigrationsTest {
    private static final String OLD = "5";
    private static final String LATER = "insert into bandeja.\"flyway_schema_history\" select \"installed_rank\" + 100,"
            + " '999', 'later', \"type\", 'V999__later.sql', \"checksum\", \"installed_by\", \"installed_on\","
            + " \"execution_time\", \"success\" from bandeja.\"flyway_schema_history\" where \"version\" = '1'";
    private static final String OTHERWISE =
            "update bandeja.\"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '2'";
    private static final String HALF_WAY =
            "update bandeja.\"flyway_schema_history\" set \"success\" = false where \"version\" = '2'";

    @TempDir
    private Path folder;

    private List<DatabaseOptions> both(String name) {
        return List.of(
                new DatabaseOptions("jdbc:h2:file:" + folder.resolve("data/books"), Optional.empty(), Optional.empty()),
                Postgres.fresh(name));
    }

    private Path file() {
        return folder.resolve("data/books.mv.db");
    }

    /** As a program of that version left it. */
    private static void leftByVersion(String version, DatabaseOptions options) {
        boolean embedded = options.jdbcUrl().startsWith("jdbc:h2:");
        Flyway.configure()
                .dataSource(
                        options.jdbcUrl() + (embedded ? ";DATABASE_TO_LOWER=TRUE" : ""),
                        options.user().orElse("sa"),
                        options.password().orElse(""))
                .locations("classpath:db/migration")
                .placeholders(Map.of("binary", embedded ? "" : "collate \"C\""))
                .schemas("bandeja")
                .defaultSchema("bandeja")
                .target(MigrationVersion.fromVersion(version))
                .load()
                .migrate();
    }

    private static Rows rows(DatabaseOptions options) {
        return options.user().isPresent()
                ? new Rows(options)
                : new Rows(new DatabaseOptions(
                        options.jdbcUrl() + ";DATABASE_TO_LOWER=TRUE", Optional.of("sa"), Optional.of("")));
    }

    private static Examined<String> examined(DatabaseOptions options) {
        return Database.examine(
                options, database -> database.state().get("looked").orElse("nothing"));
    }

    private static Why refusal(DatabaseOptions options) {
        return assertThrows(DatabaseUnavailableException.class, () -> Database.migrate(options))
                .why();
    }

    private static String newest() {
        DatabaseOptions memory = new DatabaseOptions("jdbc:h2:mem:newest", Optional.empty(), Optional.empty());
        return Database.migrate(memory).to();
    }

    @Test
    void whereThereIsNoneALookMakesNone() {
        for (DatabaseOptions options : both("looked_none")) {
            for (int look = 0; look < 2; look++) {
                assertEquals(new Examined.None<>(Allowed.YES), examined(options));
            }
        }
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void whoMayNotMakeTheTablesIsTold() {
        DatabaseOptions owner = Postgres.fresh("looked_closed");
        Postgres.fresh("looked_stranger");
        assertEquals(
                new Examined.None<>(Allowed.NO),
                examined(new DatabaseOptions(owner.jdbcUrl(), Optional.of("looked_stranger"), Optional.of("secret"))));
    }

    @Test
    void booksOfThisVersionAreAskedAndNoByteChanges() throws IOException {
        for (DatabaseOptions options : both("looked_current")) {
            try (Database database = Database.open(options)) {
                database.state().put("looked", "something", TestBooks.NOW);
            }
            byte[] before = Files.readAllBytes(file());
            assertEquals(new Examined.Current<>(newest(), "something", Allowed.YES), examined(options));
            assertArrayEquals(before, Files.readAllBytes(file()));
        }
    }

    @Test
    void aLookCannotWrite() {
        for (DatabaseOptions options : both("looked_written")) {
            Database.open(options).close();
            assertThrows(
                    RuntimeException.class,
                    () -> Database.examine(options, database -> {
                        database.state().put("looked", "written", TestBooks.NOW);
                        return "";
                    }));
            assertEquals(new Examined.Current<>(newest(), "nothing", Allowed.YES), examined(options));
        }
    }

    @Test
    void olderBooksAreLeftAsTheyAreByALookAndBroughtUpToDateWhenTold() {
        for (DatabaseOptions options : both("older_books")) {
            leftByVersion(OLD, options);
            for (int look = 0; look < 2; look++) {
                assertEquals(new Examined.Older<>(OLD, newest(), Allowed.YES), examined(options));
            }
            assertEquals(new Migrated(Optional.of(OLD), newest()), Database.migrate(options));
            assertEquals(new Migrated(Optional.of(newest()), newest()), Database.migrate(options));
            assertInstanceOf(Examined.Current.class, examined(options));
        }
    }

    @Test
    void tablesAreMadeWhereThereAreNone() {
        for (DatabaseOptions options : both("made_books")) {
            assertEquals(new Migrated(Optional.empty(), newest()), Database.migrate(options));
        }
    }

    @Test
    void booksOfALaterVersionAreNotTouched() {
        for (DatabaseOptions options : both("later_books")) {
            Database.open(options).close();
            rows(options).change(LATER);
            assertEquals(new Examined.Newer<>("999", newest()), examined(options));
            assertEquals(Why.NEWER, refusal(options));
        }
    }

    @Test
    void tablesThatWereMadeOtherwiseOrHalfAreTold() throws IOException {
        for (String harm : List.of(OTHERWISE, HALF_WAY)) {
            for (DatabaseOptions options : both("unlike_books")) {
                Database.migrate(options);
                rows(options).change(harm);
                assertEquals(new Examined.Unlike<>(newest()), examined(options));
                assertEquals(Why.UNLIKE, refusal(options));
            }
            Files.delete(file());
        }
    }

    @Test
    void afterAKillWhatWasCommittedIsSeen() throws IOException {
        DatabaseOptions books = both("killed_books").getFirst();
        Path copy = folder.resolve("copy.mv.db");
        try (Database database = Database.open(books)) {
            database.state().put("looked", "before the kill", TestBooks.NOW);
            Files.copy(file(), copy);
        }
        byte[] before = Files.readAllBytes(copy);
        DatabaseOptions killed =
                new DatabaseOptions("jdbc:h2:file:" + folder.resolve("copy"), Optional.empty(), Optional.empty());
        assertEquals(new Examined.Current<>(newest(), "before the kill", Allowed.YES), examined(killed));
        assertArrayEquals(before, Files.readAllBytes(copy));
    }
}
