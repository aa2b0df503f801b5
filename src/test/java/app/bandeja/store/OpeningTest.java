package app.bandeja.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told when a database cannot be opened. */
class OpeningTest {
    @TempDir
    private Path folder;

    @Test
    void aServerThatIsNotThere() {
        assertEquals(
                "postgresql://localhost:1/books: the server cannot be reached; look at host, port and network",
                trouble(server("jdbc:postgresql://localhost:1/books?sslmode=disable")));
    }

    @Test
    void aUserThatTheServerDoesNotKnow() {
        String place = "postgresql://localhost:" + Postgres.port() + "/postgres";
        assertEquals(place + ": the server refuses this user or password", trouble(server("jdbc:" + place)));
    }

    @Test
    void aDatabaseThatIsNotThere() {
        String place = "postgresql://localhost:" + Postgres.port() + "/nowhere";
        DatabaseOptions options = new DatabaseOptions("jdbc:" + place, Optional.of("postgres"), Optional.of("hidden"));
        assertEquals(place + ": the server has no database of that name", trouble(options));
    }

    @Test
    void aUserWhoMayNotMakeASchema() throws Exception {
        DatabaseOptions owner = Postgres.fresh("closed");
        Postgres.fresh("stranger");
        DatabaseOptions stranger = new DatabaseOptions(owner.jdbcUrl(), Optional.of("stranger"), Optional.of("secret"));
        assertEquals(
                owner.jdbcUrl().substring(5)
                        + ": this user may not make the schema bandeja there;"
                        + " let the administrator make it and give it to the user",
                trouble(stranger));
    }

    @Test
    void aFolderThatCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertEquals(
                file.resolve("books") + ": the file cannot be written; look at the folder, its permissions and the"
                        + " room on its disk",
                trouble(embedded(file.resolve("books"))));
    }

    @Test
    void aDamagedFile() throws Exception {
        Files.writeString(folder.resolve("books.mv.db"), "no database at all".repeat(1000));
        assertEquals(folder.resolve("books") + ": the file is damaged", trouble(embedded(folder.resolve("books"))));
    }

    @Test
    void aDatabaseOfALaterVersion() throws Exception {
        DatabaseOptions options = embedded(folder.resolve("books"));
        Database.open(options).close();
        try (Connection connection =
                        DriverManager.getConnection(options.jdbcUrl() + ";DATABASE_TO_LOWER=TRUE", "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into bandeja.\"flyway_schema_history\" select \"installed_rank\" + 100, '999',"
                    + " 'later', \"type\", 'V999__later.sql', \"checksum\", \"installed_by\", \"installed_on\","
                    + " \"execution_time\", \"success\" from bandeja.\"flyway_schema_history\""
                    + " where \"version\" = '1'");
        }
        assertEquals(
                folder.resolve("books")
                        + ": this database was brought up to date by a later version of Bandeja; install that version",
                trouble(options));
    }

    @Test
    void openingTwiceFindsWhatWasThere() {
        DatabaseOptions options = embedded(folder.resolve("with a space").resolve("books"));
        try (Database database = Database.open(options)) {
            database.state().put("last_sync_time", "then", TestBooks.NOW);
        }
        try (Database database = Database.open(options)) {
            assertEquals(Optional.of("then"), database.state().get("last_sync_time"));
        }
    }

    @Test
    void tablesOfAnOlderInstallationAreLeftAlone() {
        DatabaseOptions options = Postgres.fresh("older");
        Rows rows = new Rows(options);
        rows.change("create table sync_state (\"key\" text primary key, \"value\" text)");
        rows.change("insert into sync_state values ('last_sync_time', 'then')");
        try (Database database = Database.open(options)) {
            assertEquals(Optional.empty(), database.state().get("last_sync_time"));
        }
        assertEquals(List.of("last_sync_time then"), rows.select("select * from public.sync_state"));
    }

    private static DatabaseOptions embedded(Path file) {
        return new DatabaseOptions("jdbc:h2:file:" + file, Optional.empty(), Optional.empty());
    }

    private static DatabaseOptions server(String url) {
        return new DatabaseOptions(url, Optional.of("nobody"), Optional.of("hidden"));
    }

    private static String trouble(DatabaseOptions options) {
        return String.valueOf(assertThrows(DatabaseUnavailableException.class, () -> Database.open(options))
                .getMessage());
    }
}
