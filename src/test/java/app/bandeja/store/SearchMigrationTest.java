package app.bandeja.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books that the version before wrote are found in by their words as before. */
class SearchMigrationTest {
    private static final String AT = "timestamp with time zone '2026-01-01 00:00:00+00'";

    @TempDir
    private Path folder;

    @Test
    void anEmbeddedDatabase() {
        String url = "jdbc:h2:file:" + folder.resolve("books");
        migrate(url + ";DATABASE_TO_LOWER=TRUE", "sa", "", "");
        assertFound(new DatabaseOptions(url, Optional.empty(), Optional.empty()));
    }

    @Test
    void aServer() {
        DatabaseOptions options = Postgres.fresh("former");
        migrate(
                options.jdbcUrl(),
                options.user().orElseThrow(),
                options.password().orElseThrow(),
                "collate \"C\"");
        assertFound(options);
    }

    private static void migrate(String url, String user, String password, String binary) {
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration")
                .placeholders(Map.of("binary", binary))
                .schemas("bandeja")
                .defaultSchema("bandeja")
                .target("12")
                .load()
                .migrate();
    }

    private static void assertFound(DatabaseOptions options) {
        Rows rows = new Rows(options);
        write(rows);
        try (Database database = Database.open(options)) {
            assertEquals(List.of("F-2025/7"), found(database, "ferreteria 7"));
            assertEquals(List.of("F-2025/7"), found(database, "b29 121"));
            assertEquals(List.of(), found(database, "old"), "it was superseded");
        }
        assertEquals(
                List.of("1 ferreteria sur"),
                rows.select("select invoice_id, supplier_key from bandeja.invoice_search s"
                        + " join bandeja.search_names n on n.id = s.name_id"));
    }

    private static void write(Rows rows) {
        rows.change("insert into bandeja.companies values (1, '', " + AT + ", 0)");
        rows.change("insert into bandeja.sources (id, kind, place, company_id, added_at, version, watched)"
                + " values (1, 'folder', '/former', 1, " + AT + ", 0, true)");
        rows.change(
                "insert into bandeja.documents (id, source_id, external_id, external_key, name, path, mime_type, size,"
                        + " modified_at, fingerprint, state, reread, attempts, found_at, version) values (1, 1, 'a', 'a', 'a.pdf',"
                        + " 'a.pdf', 'application/pdf', 1, " + AT + ", '1', 'accepted', false, 1, " + AT + ", 0)");
        rows.change("insert into bandeja.revisions values (1, 1, 1, '0', 1, 1, " + AT + ")");
        invoice(rows, 1, "F-2025/7", "null");
        invoice(rows, 2, "OLD-1", AT);
        rows.change("insert into bandeja.invoice_tokens values (1, 'ferreteria')");
    }

    private static void invoice(Rows rows, int id, String number, String superseded) {
        rows.change("insert into bandeja.invoices (id, revision_id, document_id, part, company_id, state, kind,"
                + " supplier_tax_id, supplier_name, number, issue_date, total, settled_at, superseded_at, version) values ("
                + id + ", 1, 1, 1, 1, 'accepted', 'invoice', 'B29001554', 'Ferretería Sur', '" + number
                + "', date '2025-01-01', 121, " + AT + ", " + superseded + ", 0)");
    }

    private static List<String> found(Database database, String typed) {
        InvoiceFilter filter = InvoiceFilter.ALL.searching(SearchText.of(typed, Locale.of("es", "ES")));
        return database.search().page(filter, InvoiceOrder.LATEST_READ, Optional.empty(), 10).stream()
                .map(row -> row.number().orElseThrow())
                .toList();
    }
}
