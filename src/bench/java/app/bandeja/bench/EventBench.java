package app.bandeja.bench;

import app.bandeja.store.Database;
import app.bandeja.store.DatabaseOptions;
import app.bandeja.store.EventFilter;
import app.bandeja.store.EventRow;
import app.bandeja.store.EventSearch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * How long the list of events takes to open, to be filtered, searched and scrolled. Arguments: the events that the books
 * are filled with if they are new, and the address of the books: a file for H2, or jdbc:postgresql: with user and password.
 */
public final class EventBench {
    private static final int PAGE = 200;
    private static final int BATCH = 2000;
    private static final int RUN = 100;
    private static final OffsetDateTime START = OffsetDateTime.of(2016, 1, 1, 8, 0, 0, 0, ZoneOffset.UTC);

    private final EventSearch search;

    private EventBench(EventSearch search) {
        this.search = search;
    }

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 && !arguments[0].isBlank() ? Integer.parseInt(arguments[0]) : 1_000_000;
        String place = arguments.length > 1
                ? arguments[1]
                : Path.of("target/bench-events/books").toAbsolutePath().toString();
        boolean server = place.startsWith("jdbc:postgresql:");
        DatabaseOptions options = server
                ? new DatabaseOptions(place, Optional.of(arguments[2]), Optional.of(arguments[3]))
                : new DatabaseOptions(
                        "jdbc:h2:file:" + place + ";OPTIMIZE_REUSE_RESULTS=0", Optional.empty(), Optional.empty());
        if (server || !Files.exists(Path.of(place + ".mv.db"))) {
            fill(options, count);
        }
        try (Database database = Database.open(options)) {
            new EventBench(database.events()).run();
        }
    }

    private static void fill(DatabaseOptions options, int count) throws SQLException {
        Database.open(options).close();
        String more = options.jdbcUrl().startsWith("jdbc:h2:") ? ";DATABASE_TO_LOWER=TRUE;CACHE_SIZE=400000" : "";
        long before = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(
                options.jdbcUrl() + more,
                options.user().orElse("sa"),
                options.password().orElse(""))) {
            connection.setAutoCommit(false);
            connection
                    .createStatement()
                    .execute("insert into bandeja.companies values (1, 'Bench', timestamp with time zone"
                            + " '2016-01-01 00:00:00+00', 0)");
            connection
                    .createStatement()
                    .execute("insert into bandeja.sources (id, kind, place, company_id, added_at, version, watched)"
                            + " values (1, 'folder', '/bench', 1, timestamp with time zone '2016-01-01 00:00:00+00', 0,"
                            + " true)");
            documents(connection, count / 3);
            connection.createStatement().execute("analyze");
            connection.commit();
        }
        System.out.printf("%,d events written in %d s%n", count, (System.nanoTime() - before) / 1_000_000_000);
    }

    private static void documents(Connection connection, int count) throws SQLException {
        try (PreparedStatement runs = connection.prepareStatement(
                        "insert into bandeja.sync_runs (id, started_at, ended_at) values (?, ?, ?)");
                PreparedStatement documents = connection.prepareStatement(
                        "insert into bandeja.documents (id, source_id, external_id, external_key, name, path, mime_type,"
                                + " size, modified_at, fingerprint, state, reread, attempts, found_at, settled_at, version)"
                                + " values (?, 1, ?, ?, ?, ?, 'application/pdf', 1000, ?, 'f', ?, false, 1, ?, ?, 0)");
                PreparedStatement events = connection.prepareStatement(
                        "insert into bandeja.ingest_events (id, document_id, run_id, stage, level, decision, detail, ts)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 1; i <= count; i++) {
                OffsetDateTime at = START.plusMinutes((long) (5_200_000.0 * i / count));
                long run = 1 + i / RUN;
                if (i % RUN == 0 || i == 1) {
                    set(runs, run, at, at.plusMinutes(10));
                }
                boolean broken = i % 100 == 0;
                String file = "Factura " + at.getYear() + "-" + String.format("%06d", i) + ".pdf";
                set(documents, i, file, file, file, "2026/" + file, at, broken ? "quarantined" : "accepted", at, at);
                set(events, 3L * i, i, run, "discover", "info", "found", null, at);
                set(events, 3L * i + 1, i, run, "settle", broken ? "warning" : "info", decision(i), detail(i), at);
                set(events, 3L * i + 2, i, null, "review", "info", "approve", "ana", at.plusMinutes(5));
                if (i % BATCH == 0 || i == count) {
                    for (PreparedStatement each : List.of(runs, documents, events)) {
                        each.executeBatch();
                    }
                    connection.commit();
                }
            }
        }
    }

    private static String decision(int i) {
        return i % 100 == 0 ? "quarantined" : "accepted";
    }

    private static String detail(int i) {
        return i % 100 == 0 ? "corrupt: no cross-reference table" : "totals_agree tax_id_digits";
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private void run() {
        time("first page, cold", EventFilter.ALL);
        time("first page", EventFilter.ALL);
        for (EventFilter.Level level : EventFilter.Level.values()) {
            time("level " + level, EventFilter.ALL.of(Optional.of(level)));
        }
        for (EventFilter.Stage stage : EventFilter.Stage.values()) {
            time("stage " + stage, EventFilter.ALL.at(Optional.of(stage)));
            time(
                    "stage " + stage + ", warnings",
                    EventFilter.ALL.at(Optional.of(stage)).of(Optional.of(EventFilter.Level.WARNING)));
        }
        EventFilter.Span month = new EventFilter.Span(
                Optional.of(Instant.parse("2019-03-01T00:00:00Z")), Optional.of(Instant.parse("2019-04-01T00:00:00Z")));
        time("a month", EventFilter.ALL.within(month));
        time("a month, warnings", EventFilter.ALL.within(month).of(Optional.of(EventFilter.Level.WARNING)));
        time("one document", EventFilter.ALL.ofDocument(Optional.of(new app.bandeja.invoice.DocumentId(77_777))));
        for (String typed : List.of("Factura", "2019-1", "100123", "corrupt", "ana", "zzz")) {
            time("text " + typed, EventFilter.ALL.saying(new EventFilter.Said(typed, java.util.Set.of())));
            time(
                    "text " + typed + " in a month",
                    EventFilter.ALL
                            .saying(new EventFilter.Said(typed, java.util.Set.of()))
                            .within(month));
        }
        scroll(EventFilter.ALL);
        scroll(EventFilter.ALL.of(Optional.of(EventFilter.Level.WARNING)));
    }

    private void time(String what, EventFilter filter) {
        long before = System.nanoTime();
        int found = search.page(filter, Optional.empty(), PAGE).size();
        System.out.printf("%-44s %6d ms %6d rows%n", what, (System.nanoTime() - before) / 1_000_000, found);
    }

    private void scroll(EventFilter filter) {
        Optional<EventRow> last = Optional.empty();
        long worst = 0;
        int rows = 0;
        for (int page = 0; page < 50; page++) {
            long before = System.nanoTime();
            List<EventRow> found = search.page(filter, last, PAGE);
            worst = Math.max(worst, System.nanoTime() - before);
            rows += found.size();
            last = found.isEmpty() ? last : Optional.of(found.getLast());
        }
        System.out.printf("%-44s %6d ms %6d rows%n", "the slowest of 50 pages", worst / 1_000_000, rows);
    }
}
