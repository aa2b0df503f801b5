package app.bandeja.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;

/**
 * Copies a server's books into H2, each table in the order of its key, and its other indexes when all rows are there: an
 * eight-millionth word at its place in a tree costs H2 far more than the next one at its end.
 */
final class SortedCopy {
    private static final int BATCH = 2_000;
    private static final int COMMIT = 100_000;

    private final Connection from;
    private final Connection into;

    SortedCopy(Connection from, Connection into) {
        this.from = from;
        this.into = into;
    }

    void copy() throws SQLException {
        from.setAutoCommit(false);
        into.setAutoCommit(false);
        execute("set referential_integrity false");
        List<String> indexes = dropped();
        for (String table : tables()) {
            execute("delete from bandeja." + table);
            copy(table);
        }
        for (String index : indexes) {
            execute(index);
        }
        execute("set referential_integrity true");
        into.commit();
    }

    private List<String> tables() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = from.getMetaData().getTables(null, "bandeja", "%", new String[] {"TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        names.remove("flyway_schema_history");
        return names;
    }

    /** Those that no constraint stands on. */
    private List<String> dropped() throws SQLException {
        List<String> indexes = new ArrayList<>();
        try (Statement statement = into.createStatement();
                ResultSet script = statement.executeQuery("script nodata schema bandeja")) {
            while (script.next()) {
                indexes.add(script.getString(1));
            }
        }
        indexes.removeIf(order -> !order.startsWith("CREATE INDEX ") || isNeeded(order.split(" ")[2]));
        return indexes;
    }

    private boolean isNeeded(String index) {
        try {
            execute("drop index " + index);
            return false;
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.INDEX_BELONGS_TO_CONSTRAINT_2) {
                return true;
            }
            throw new IllegalStateException(e);
        }
    }

    private String key(String table) throws SQLException {
        TreeMap<Integer, String> columns = new TreeMap<>();
        try (ResultSet key = from.getMetaData().getPrimaryKeys(null, "bandeja", table)) {
            while (key.next()) {
                columns.put(key.getInt("KEY_SEQ"), quoted(key.getString("COLUMN_NAME")));
            }
        }
        return String.join(", ", columns.values());
    }

    private void copy(String table) throws SQLException {
        try (Statement query = from.createStatement()) {
            query.setFetchSize(BATCH);
            try (ResultSet rows = query.executeQuery("select * from bandeja." + table + " order by " + key(table));
                    PreparedStatement insert = into.prepareStatement(insert(table, rows.getMetaData()))) {
                int written = 0;
                while (rows.next()) {
                    fill(insert, rows);
                    insert.addBatch();
                    if (++written % BATCH == 0) {
                        insert.executeBatch();
                    }
                    if (written % COMMIT == 0) {
                        into.commit();
                    }
                }
                insert.executeBatch();
                into.commit();
            }
        }
    }

    private static String insert(String table, ResultSetMetaData shape) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= shape.getColumnCount(); i++) {
            columns.add(quoted(shape.getColumnName(i)));
        }
        return "insert into bandeja." + table + " (" + String.join(", ", columns) + ") values ("
                + Stream.generate(() -> "?").limit(columns.size()).collect(Collectors.joining(", ")) + ")";
    }

    private static void fill(PreparedStatement insert, ResultSet row) throws SQLException {
        ResultSetMetaData shape = row.getMetaData();
        for (int i = 1; i <= shape.getColumnCount(); i++) {
            insert.setObject(
                    i,
                    switch (shape.getColumnType(i)) {
                        case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> row.getObject(i, OffsetDateTime.class);
                        case Types.DATE -> row.getObject(i, LocalDate.class);
                        default -> row.getObject(i);
                    });
        }
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private void execute(String order) throws SQLException {
        try (Statement statement = into.createStatement()) {
            statement.execute(order);
        }
    }
}
