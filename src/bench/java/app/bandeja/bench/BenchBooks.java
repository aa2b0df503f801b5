package app.bandeja.bench;

import app.bandeja.store.Database;
import app.bandeja.store.DatabaseOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The books that invoices are looked for in, in a folder that is filled once and kept: a PostgreSQL of its own, and an H2
 * file that is a copy of it. H2 would answer a question that is asked again from memory; that is turned off.
 */
final class BenchBooks implements AutoCloseable {
    /** Which database. */
    enum Kind {
        H2,
        POSTGRESQL
    }

    private final DatabaseOptions options;
    private final Optional<EmbeddedPostgres> server;

    private BenchBooks(DatabaseOptions options, Optional<EmbeddedPostgres> server) {
        this.options = options;
        this.server = server;
    }

    static BenchBooks in(Path folder, Kind kind, int count) throws Exception {
        Path place = folder.resolve(kind == Kind.H2 ? "books" : "server");
        boolean isNew = !Files.exists(kind == Kind.H2 ? folder.resolve("books.mv.db") : place);
        Files.createDirectories(folder);
        BenchBooks books = kind == Kind.H2 ? embedded(place) : server(place);
        if (isNew && kind == Kind.H2) {
            books.copy(folder, count);
        } else if (isNew) {
            books.fill(count);
        }
        return books;
    }

    private static BenchBooks embedded(Path place) {
        String url = "jdbc:h2:file:" + place.toAbsolutePath() + ";OPTIMIZE_REUSE_RESULTS=0";
        return new BenchBooks(new DatabaseOptions(url, Optional.empty(), Optional.empty()), Optional.empty());
    }

    /** As it is delivered, with its own settings; only that it may lose the last second of a crash is not. */
    private static BenchBooks server(Path place) throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(place)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on")
                .start();
        String url = server.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", "");
        return new BenchBooks(
                new DatabaseOptions(url, Optional.of("postgres"), Optional.of("postgres")), Optional.of(server));
    }

    DatabaseOptions options() {
        return options;
    }

    private void fill(int count) throws Exception {
        Database.open(options).close();
        long before = System.nanoTime();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            // Made at the end, an index costs a tenth of what it costs row by row.
            List<String> indexes = indexes();
            for (String index : indexes) {
                statement.execute("drop index bandeja." + index.split(" ")[2]);
            }
            new ManyInvoices(connection).fill(count);
            for (String index : indexes) {
                statement.execute(index.replace(" on ", " on bandeja."));
            }
            statement.execute("update bandeja.search_backfill set until_invoice = " + count);
            connection.commit();
        }
        System.out.printf("%,d invoices written in %d s%n", count, (System.nanoTime() - before) / 1_000_000_000);
        before = System.nanoTime();
        Database.open(options).close();
        System.out.printf("made searchable in %d s%n", (System.nanoTime() - before) / 1_000_000_000);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /** Row by row H2 would write the pages of all these words again and again, into many times the room. */
    private void copy(Path folder, int count) throws Exception {
        try (BenchBooks server = in(folder, Kind.POSTGRESQL, count)) {
            Database.open(options).close();
            long before = System.nanoTime();
            try (Connection from = server.connect();
                    Connection into = connect();
                    Statement statement = into.createStatement()) {
                new SortedCopy(from, into).copy();
                statement.execute("analyze");
            }
            System.out.printf("copied into H2 in %d s%n", (System.nanoTime() - before) / 1_000_000_000);
        }
    }

    private Connection connect() throws SQLException {
        String more = server.isEmpty() ? ";DATABASE_TO_LOWER=TRUE;WRITE_DELAY=5000" : "?reWriteBatchedInserts=true";
        return DriverManager.getConnection(
                options.jdbcUrl() + more,
                options.user().orElse("sa"),
                options.password().orElse(""));
    }

    private static List<String> indexes() throws IOException {
        try (InputStream script =
                Objects.requireNonNull(BenchBooks.class.getResourceAsStream("/db/migration/V5__invoice_search.sql"))) {
            return Stream.of(new String(script.readAllBytes(), StandardCharsets.UTF_8).split(";"))
                    .map(String::strip)
                    .map(statement -> statement.replaceAll("(?m)^--.*$", "").strip())
                    .filter(statement -> statement.startsWith("create index") && statement.contains(" on invoices "))
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }
}
