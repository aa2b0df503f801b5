package app.bandeja.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks straight at the tables, past the code that is tested. */
final class Rows {
    private static final List<String> TABLES = List.of(
            "corrections",
            "decisions",
            "releases",
            "ingest_events",
            "invoice_words",
            "invoice_search",
            "name_words",
            "search_names",
            "findings",
            "field_values",
            "invoice_lines",
            "tax_lines",
            "invoices",
            "suppliers",
            "reading_pages",
            "readings",
            "revisions",
            "documents",
            "sync_runs",
            "drive_nodes",
            "sources",
            "company_tax_ids",
            "companies",
            "sync_state");

    private final DatabaseOptions options;

    Rows(DatabaseOptions options) {
        this.options = options;
    }

    void clear() {
        query(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("update bandeja.invoices set original_invoice = null");
                for (String table : TABLES) {
                    statement.execute("delete from bandeja." + table);
                }
            }
            return List.of();
        });
    }

    void change(String sql) {
        query(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
                return List.of();
            }
        });
    }

    /** Each event as document, stage, level, decision, detail. */
    List<String> events() {
        return select("select d.external_id, e.stage, e.level, e.decision, e.detail from bandeja.ingest_events e"
                + " join bandeja.documents d on d.id = e.document_id order by d.id, e.id");
    }

    /** What stands now, and what each holds as its own. */
    List<String> invoices() {
        return select("select document_id, part, state, identity, number, total from bandeja.invoices"
                + " where superseded_at is null order by document_id, part");
    }

    /** Every row of every table. */
    List<String> everything() {
        return TABLES.stream()
                .filter(table -> !table.equals("reading_pages") && !table.equals("readings"))
                .flatMap(table ->
                        select("select '" + table + "', t.* from bandeja." + table + " t order by 2, 3").stream())
                .toList();
    }

    long count(String table) {
        return Long.parseLong(select("select count(*) from bandeja." + table).getFirst());
    }

    /** Each row as its cells with a space between. */
    List<String> select(String sql) {
        return query(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(sql)) {
                return lines(result);
            }
        });
    }

    private static List<String> lines(ResultSet result) throws SQLException {
        List<String> lines = new ArrayList<>();
        while (result.next()) {
            List<String> cells = new ArrayList<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                cells.add(String.valueOf(result.getString(i)));
            }
            lines.add(String.join(" ", cells));
        }
        return lines;
    }

    private List<String> query(Query query) {
        try (Connection connection = DriverManager.getConnection(
                options.jdbcUrl() + suffix(),
                options.user().orElse("sa"),
                options.password().orElse(""))) {
            return query.ask(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String suffix() {
        return options.jdbcUrl().startsWith("jdbc:h2:") ? ";DATABASE_TO_LOWER=TRUE" : "";
    }

    private interface Query {
        List<String> ask(Connection connection) throws SQLException;
    }
}
