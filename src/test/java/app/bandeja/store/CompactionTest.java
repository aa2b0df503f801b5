package app.bandeja.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database's file that is mostly free is made small when it is closed, and holds what it held. */
class CompactionTest {
    private static final Compaction ALWAYS = new Compaction(0);

    @TempDir
    private Path folder;

    private HikariDataSource connect() {
        return Opening.connect(
                new DatabaseOptions("jdbc:h2:file:" + folder.resolve("books"), Optional.empty(), Optional.empty()));
    }

    private long size() throws IOException {
        return Files.size(folder.resolve("books.mv.db"));
    }

    /** A row that stays, and a few megabytes that were there once. */
    private static void churn(HikariDataSource connections) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set retention_time 0");
            statement.execute("create table kept (number integer)");
            statement.execute("insert into kept values (7)");
            statement.execute("create table gone (text varchar)");
            for (int i = 0; i < 20; i++) {
                statement.execute("insert into gone select random_uuid() from system_range(1, 10000)");
                statement.execute("truncate table gone");
            }
        }
    }

    private static int kept(HikariDataSource connections) throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select number from kept")) {
            assertTrue(found.next());
            return found.getInt(1);
        }
    }

    @Test
    void theFileIsMadeSmallAndHoldsWhatItHeld() throws Exception {
        long before;
        try (HikariDataSource connections = connect()) {
            churn(connections);
            before = size();
            ALWAYS.beforeClosing(connections);
        }
        assertTrue(size() < before / 4, () -> before + " bytes before");
        try (HikariDataSource connections = connect()) {
            assertEquals(7, kept(connections));
        }
    }

    @Test
    void whoElseHasItOpenKeepsIt() throws Exception {
        try (HikariDataSource one = connect();
                HikariDataSource other = connect()) {
            churn(one);
            ALWAYS.beforeClosing(one);
            assertEquals(7, kept(other));
        }
    }

    @Test
    void aSmallFileIsLeftAsItIs() throws Exception {
        try (HikariDataSource connections = connect()) {
            churn(connections);
            Compaction.USUAL.beforeClosing(connections);
            assertEquals(7, kept(connections), "it is still open");
        }
    }
}
