package app.bandeja.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies all tables from one migrated database into another, in one transaction that is kept only if every count agrees. */
final class Copying {
    private static final Logger LOG = LoggerFactory.getLogger(Copying.class);
    private static final int BATCH = 500;

    /** Where any of these has a row, somebody works with it. */
    private static final List<String> BOOKS = List.of("documents", "sources", "companies", "suppliers", "sync_runs");

    private final DataSource from;
    private final DataSource into;

    Copying(DataSource from, DataSource into) {
        this.from = from;
        this.into = into;
    }

    CopyResult copy() {
        try (Connection source = from.getConnection();
                Connection target = into.getConnection()) {
            // What is read is one state of the books, whatever else goes on.
            source.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            source.setAutoCommit(false);
            target.setAutoCommit(false);
            try {
                return copy(source, target);
            } finally {
                target.rollback();
                source.rollback();
            }
        } catch (SQLException e) {
            LOG.warn("The copy of the database broke off", e);
            return new CopyResult.BrokenOff(Optional.ofNullable(e.getSQLState()).orElse(""));
        }
    }

    private static CopyResult copy(Connection source, Connection target) throws SQLException {
        if (isOccupied(target)) {
            return new CopyResult.Occupied();
        }
        List<TableShape> tables = TableShape.parentsFirst(source);
        // What migrations put there is among what is copied.
        for (TableShape table : tables.reversed()) {
            execute(target, "delete from " + table.quoted());
        }
        long rows = 0;
        for (TableShape table : tables) {
            copy(table, source, target);
            rows += count(source, table.name());
        }
        for (TableShape table : tables) {
            long sent = count(source, table.name());
            long arrived = count(target, table.name());
            if (sent != arrived) {
                return new CopyResult.Unequal(table.name(), sent, arrived);
            }
        }
        sequences(source, target);
        target.commit();
        return new CopyResult.Copied(tables.size(), rows);
    }

    /** Whether somebody's books are there: tables alone, or a schema that waits for them, are none. */
    static boolean isOccupied(Connection connection) throws SQLException {
        Set<String> tables = TableShape.names(connection);
        for (String table : BOOKS) {
            if (tables.contains(table) && count(connection, table) > 0) {
                return true;
            }
        }
        return false;
    }

    private static void copy(TableShape table, Connection source, Connection target) throws SQLException {
        try (Statement query = source.createStatement();
                PreparedStatement insert = target.prepareStatement(table.insert())) {
            query.setFetchSize(BATCH);
            try (ResultSet rows = query.executeQuery(table.select())) {
                int waiting = 0;
                while (rows.next()) {
                    table.fill(insert, rows);
                    insert.addBatch();
                    if (++waiting % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
        }
        tieToItself(table, source, target);
    }

    /** A row may name another of its own table that comes after it, so these names are put in once all are there. */
    private static void tieToItself(TableShape table, Connection source, Connection target) throws SQLException {
        for (String column : table.toItself()) {
            try (Statement query = source.createStatement();
                    PreparedStatement update = target.prepareStatement(table.tie(column));
                    ResultSet rows = query.executeQuery(table.ties(column))) {
                while (rows.next()) {
                    update.setObject(1, rows.getObject(1));
                    update.setObject(2, rows.getObject(2));
                    update.addBatch();
                }
                update.executeBatch();
            }
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from " + TableShape.quoted(table))) {
            found.next();
            return found.getLong(1);
        }
    }

    /** New rows go on counting where the old ones ended. */
    private static void sequences(Connection source, Connection target) throws SQLException {
        List<String> orders = new ArrayList<>();
        try (Statement statement = source.createStatement();
                ResultSet found = statement.executeQuery("select sequence_name, base_value from"
                        + " information_schema.sequences where sequence_schema = '" + Opening.SCHEMA + "'")) {
            while (found.next()) {
                orders.add("alter sequence " + TableShape.quoted(found.getString(1)) + " restart with "
                        + found.getLong(2));
            }
        }
        for (String order : orders) {
            execute(target, order);
        }
    }

    private static void execute(Connection connection, String order) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(order);
        }
    }
}
