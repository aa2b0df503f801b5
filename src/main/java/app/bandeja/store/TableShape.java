package app.bandeja.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table as the database itself tells it, so that whatever a later migration adds is copied too.
 *
 * @param toItself columns that name another row of the same table
 * @param parents other tables whose rows must be there first
 */
record TableShape(String name, List<String> columns, Set<String> toItself, Set<String> parents) {

    static String quoted(String name) {
        return Opening.SCHEMA + ".\"" + name + "\"";
    }

    String quoted() {
        return quoted(name);
    }

    /** All tables but the list of migrations, those that others refer to first. */
    static List<TableShape> parentsFirst(Connection connection) throws SQLException {
        List<TableShape> left = new ArrayList<>(all(connection));
        List<TableShape> ordered = new ArrayList<>();
        Set<String> there = new HashSet<>();
        while (!left.isEmpty()) {
            List<TableShape> next = left.stream()
                    .filter(table -> there.containsAll(table.parents()))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle: " + left);
            }
            ordered.addAll(next);
            next.forEach(table -> there.add(table.name()));
            left.removeAll(next);
        }
        return ordered;
    }

    private static List<TableShape> all(Connection connection) throws SQLException {
        List<TableShape> tables = new ArrayList<>();
        for (String name : names(connection)) {
            tables.add(of(connection, name));
        }
        return tables;
    }

    static Set<String> names(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, Opening.SCHEMA, null, new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        names.remove("flyway_schema_history");
        return names;
    }

    private static TableShape of(Connection connection, String name) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, Opening.SCHEMA, name, null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        Set<String> toItself = new LinkedHashSet<>();
        Set<String> parents = new LinkedHashSet<>();
        try (ResultSet found = connection.getMetaData().getImportedKeys(null, Opening.SCHEMA, name)) {
            while (found.next()) {
                String parent = found.getString("PKTABLE_NAME");
                if (parent.equals(name)) {
                    toItself.add(found.getString("FKCOLUMN_NAME"));
                } else {
                    parents.add(parent);
                }
            }
        }
        return new TableShape(name, columns, toItself, parents);
    }

    private List<String> plain() {
        return columns.stream().filter(column -> !toItself.contains(column)).toList();
    }

    private static String list(List<String> columns) {
        return columns.stream().map(column -> "\"" + column + "\"").collect(Collectors.joining(", "));
    }

    String select() {
        return "select " + list(plain()) + " from " + quoted();
    }

    String insert() {
        String places = IntStream.range(0, plain().size()).mapToObj(_ -> "?").collect(Collectors.joining(", "));
        return "insert into " + quoted() + " (" + list(plain()) + ") values (" + places + ")";
    }

    /** Such a column's values, with the id of each row. */
    String ties(String column) {
        return "select \"" + column + "\", id from " + quoted() + " where \"" + column + "\" is not null";
    }

    String tie(String column) {
        return "update " + quoted() + " set \"" + column + "\" = ? where id = ?";
    }

    /** Fills in the row that stands there. */
    void fill(PreparedStatement insert, ResultSet row) throws SQLException {
        for (int column = 1; column <= plain().size(); column++) {
            Object value = row.getObject(column);
            // A java.sql.Date has a time zone, and a date of an invoice has none.
            insert.setObject(column, value instanceof Date ? row.getObject(column, LocalDate.class) : value);
        }
    }
}
