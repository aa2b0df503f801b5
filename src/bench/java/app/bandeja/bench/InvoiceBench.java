package app.bandeja.bench;

import app.bandeja.invoice.State;
import app.bandeja.store.CurrencySum;
import app.bandeja.store.Database;
import app.bandeja.store.DatabaseOptions;
import app.bandeja.store.InvoiceFilter;
import app.bandeja.store.InvoiceOrder;
import app.bandeja.store.InvoiceSearch;
import app.bandeja.store.InvoiceSummary;
import app.bandeja.store.SearchText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How long the table of invoices takes to open, to be searched, sorted and scrolled. Arguments: the invoices that the
 * books are filled with if they are new, and the address of the books: a file for H2, or jdbc:postgresql: with user and
 * password. H2 would answer a question that is asked again from memory; that is turned off.
 */
public final class InvoiceBench {
    private static final Locale SPAIN = Locale.of("es", "ES");
    private static final int PAGE = 200;

    private final InvoiceSearch search;

    private InvoiceBench(InvoiceSearch search) {
        this.search = search;
    }

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 && !arguments[0].isBlank() ? Integer.parseInt(arguments[0]) : 1_000_000;
        String place = arguments.length > 1
                ? arguments[1]
                : Path.of("target/bench-invoices/books").toAbsolutePath().toString();
        boolean server = place.startsWith("jdbc:postgresql:");
        DatabaseOptions options = server
                ? new DatabaseOptions(place, Optional.of(arguments[2]), Optional.of(arguments[3]))
                : new DatabaseOptions(
                        "jdbc:h2:file:" + place + ";OPTIMIZE_REUSE_RESULTS=0", Optional.empty(), Optional.empty());
        fill(options, count, server || !Files.exists(Path.of(place + ".mv.db")));
        long before = System.nanoTime();
        try (Database database = Database.open(options)) {
            System.out.printf("%-44s %6d ms%n", "opening the database", (System.nanoTime() - before) / 1_000_000);
            new InvoiceBench(database.search()).run();
        }
    }

    private static void fill(DatabaseOptions options, int count, boolean wanted) throws Exception {
        if (!wanted) {
            return;
        }
        Database.open(options).close();
        String more = options.jdbcUrl().startsWith("jdbc:h2:") ? ";DATABASE_TO_LOWER=TRUE;CACHE_SIZE=400000" : "";
        long before = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(
                options.jdbcUrl() + more,
                options.user().orElse("sa"),
                options.password().orElse(""))) {
            // Made at the end, an index costs a tenth of what it costs row by row.
            List<String> indexes = indexes();
            for (String index : indexes) {
                connection.createStatement().execute("drop index bandeja." + index.split(" ")[2]);
            }
            new ManyInvoices(connection).fill(count);
            for (String index : indexes) {
                connection.createStatement().execute(index.replace(" on ", " on bandeja."));
            }
            connection.createStatement().execute("analyze");
            connection.commit();
        }
        System.out.printf("%,d invoices written in %d s%n", count, (System.nanoTime() - before) / 1_000_000_000);
    }

    private static List<String> indexes() throws IOException {
        try (InputStream script = Objects.requireNonNull(
                InvoiceBench.class.getResourceAsStream("/db/migration/V5__invoice_search.sql"))) {
            return Stream.of(new String(script.readAllBytes(), StandardCharsets.UTF_8).split(";"))
                    .map(String::strip)
                    .map(statement -> statement.replaceAll("(?m)^--.*$", "").strip())
                    .filter(statement -> statement.startsWith("create index"))
                    .toList();
        }
    }

    private void run() {
        InvoiceOrder latest = InvoiceOrder.LATEST_READ;
        time("first page, cold", () -> page(InvoiceFilter.ALL, latest));
        for (InvoiceOrder.Column column : InvoiceOrder.Column.values()) {
            for (InvoiceOrder.Direction direction : InvoiceOrder.Direction.values()) {
                time(
                        "by " + column + " " + direction,
                        () -> page(InvoiceFilter.ALL, new InvoiceOrder(column, direction)));
            }
        }
        scroll(latest);
        scroll(new InvoiceOrder(InvoiceOrder.Column.TOTAL, InvoiceOrder.Direction.DOWN));
        for (String typed : List.of(
                "s",
                "suministros",
                "guadalhorce",
                "ronda 42",
                "papeleria ñandu",
                "distribuciones garcia sl",
                "b29",
                "B29001554",
                "F-2021/00123",
                "2021/00123",
                "12345",
                "1.234,5",
                "1.234,56",
                "605",
                "suministros 1.234",
                "zzz",
                "f 2024")) {
            InvoiceFilter filter = InvoiceFilter.ALL.searching(SearchText.of(typed, SPAIN));
            time("search " + typed, () -> page(filter, latest));
            time(
                    "search " + typed + " by total",
                    () -> page(filter, new InvoiceOrder(InvoiceOrder.Column.TOTAL, InvoiceOrder.Direction.DOWN)));
        }
        for (State state : List.of(State.PENDING, State.DUPLICATE, State.ACCEPTED)) {
            InvoiceFilter filter = InvoiceFilter.ALL.of(Optional.of(state));
            time("state " + state, () -> page(filter, latest));
            time(
                    "state " + state + " by total",
                    () -> page(filter, new InvoiceOrder(InvoiceOrder.Column.TOTAL, InvoiceOrder.Direction.UP)));
        }
        InvoiceFilter month =
                InvoiceFilter.ALL.issued(Optional.of(LocalDate.of(2021, 3, 1)), Optional.of(LocalDate.of(2021, 3, 31)));
        InvoiceFilter year = InvoiceFilter.ALL.issued(
                Optional.of(LocalDate.of(2021, 1, 1)), Optional.of(LocalDate.of(2021, 12, 31)));
        InvoiceOrder bySupplier = new InvoiceOrder(InvoiceOrder.Column.SUPPLIER, InvoiceOrder.Direction.UP);
        time("a month by supplier", () -> page(month, bySupplier));
        time("a year by supplier", () -> page(year, bySupplier));
        time("a year, latest read first", () -> page(year, latest));
        time("one supplier", () -> page(InvoiceFilter.ALL.ofSupplier(Optional.of(42L)), latest));
        sum("sums of all", InvoiceFilter.ALL);
        sum("sums of a year", year);
        sum("sums of a month", month);
        time("count up to 10,000", () -> (int) search.countUpTo(InvoiceFilter.ALL, 10_000));
    }

    private int page(InvoiceFilter filter, InvoiceOrder order) {
        return search.page(filter, order, Optional.empty(), PAGE).size();
    }

    private void scroll(InvoiceOrder order) {
        long longest = 0;
        long all = 0;
        int pages = 0;
        Optional<InvoiceSummary> last = Optional.empty();
        while (pages < 200) {
            Optional<InvoiceSummary> from = last;
            long before = System.nanoTime();
            List<InvoiceSummary> rows = search.page(InvoiceFilter.ALL, order, from, PAGE);
            long took = System.nanoTime() - before;
            if (rows.isEmpty()) {
                break;
            }
            longest = Math.max(longest, took);
            all += took;
            pages++;
            last = Optional.of(rows.getLast());
        }
        System.out.printf(
                "%-44s %6d ms a page, %d ms the longest of %d%n",
                "scrolling by " + order.column(), all / pages / 1_000_000, longest / 1_000_000, pages);
    }

    private void sum(String what, InvoiceFilter filter) {
        time(what, () ->
                (int) search.sums(filter).stream().mapToLong(CurrencySum::count).sum());
    }

    private static void time(String what, Supplier<Integer> question) {
        long before = System.nanoTime();
        int rows = question.get();
        long first = (System.nanoTime() - before) / 1_000_000;
        before = System.nanoTime();
        question.get();
        System.out.printf(
                "%-44s %6d ms, again %5d ms, %d rows%n", what, first, (System.nanoTime() - before) / 1_000_000, rows);
    }
}
