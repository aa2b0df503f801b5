package app.bandeja.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A table of a PostgreSQL that can be read and not written while this is open: whoever must write it to commit stands
 * just before the commit.
 */
public final class HeldTable implements AutoCloseable {
    private final Connection connection;
    private final String waiting;

    /** Makes the database's tables first, where there are none. */
    public HeldTable(DatabaseOptions options, String table) throws SQLException {
        Database.open(options).close();
        connection = DriverManager.getConnection(
                options.jdbcUrl(),
                options.user().orElseThrow(),
                options.password().orElseThrow());
        // what else could tell, the view of activity, stands still within a transaction
        waiting = "select count(*) from pg_locks where not granted and relation = 'bandeja." + table + "'::regclass";
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table bandeja." + table + " in exclusive mode");
        }
    }

    /** Whether somebody stands there now. */
    public boolean isWaitedFor() {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(waiting)) {
            result.next();
            return result.getInt(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
