package app.bandeja.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Judge;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.State;
import app.bandeja.store.InvoiceOrder.Column;
import app.bandeja.store.InvoiceOrder.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of invoices, searched and sorted. */
interface SearchContract {
    Locale SPAIN = Locale.of("es", "ES");

    TestBooks books();

    Rows rows();

    private void three() {
        books().settle(books().found("a.pdf"), Drafts.invoice("F-2026/00123", "2026-01-02", "1234.50"));
        books().settle(books().found("b.pdf"), Drafts.invoice("B58378431", "G-7", "2026-02-03", "99"));
        books().settle(books().found("c.pdf"), Drafts.invoice("A08001851", "FR-99", "2026-03-04", "-1234.56"));
    }

    private List<String> numbers(InvoiceFilter filter, InvoiceOrder order) {
        return books().database.search().page(filter, order, Optional.empty(), 100).stream()
                .map(row -> row.number().orElse("none"))
                .toList();
    }

    private List<String> found(String typed) {
        return numbers(
                InvoiceFilter.ALL.searching(SearchText.of(typed, SPAIN)),
                new InvoiceOrder(Column.ISSUE_DATE, Direction.UP));
    }

    @Test
    default void invoicesAreFoundByTheBeginningsOfTheirWords() {
        three();
        assertEquals(List.of("F-2026/00123", "G-7", "FR-99"), found("papel ñan"));
        assertEquals(List.of("F-2026/00123", "G-7", "FR-99"), found("PAPELERIA nandu s.l."));
        assertEquals(List.of("F-2026/00123"), found("f-2026/00123"));
        assertEquals(List.of("F-2026/00123"), found("2026/123"));
        assertEquals(List.of("F-2026/00123", "FR-99"), found("f"));
        assertEquals(List.of("FR-99"), found("papel a08"));
        assertEquals(List.of(), found("apeleria"));
    }

    @Test
    default void invoicesAreFoundByAnAmountAsTheCountryWritesIt() {
        three();
        assertEquals(List.of("F-2026/00123", "FR-99"), found("1.234,5"));
        assertEquals(List.of("F-2026/00123"), found("1234,50"));
        assertEquals(List.of("FR-99"), found("-1.234,56 "));
        assertEquals(List.of("F-2026/00123", "FR-99"), found("1.234"));
        assertEquals(
                List.of("F-2026/00123"),
                numbers(InvoiceFilter.ALL.searching(SearchText.of("1,234.50", Locale.UK)), InvoiceOrder.LATEST_READ));
    }

    @Test
    default void wordsOfTheNameAndOfTheInvoiceAreFoundTogether() {
        three();
        assertEquals(List.of("F-2026/00123"), found("papel 00123"));
        assertEquals(List.of("FR-99"), found("a080 nandu 1.234,56"));
        assertEquals(List.of("F-2026/00123", "FR-99"), found("f papel"));
        assertEquals(List.of(), found("papel 124"));
    }

    @Test
    default void whatIsFoundDoesNotDependOnTheWayThere() {
        ways();
        List<InvoiceFilter> filters = List.of(
                InvoiceFilter.ALL,
                InvoiceFilter.ALL.searching(SearchText.of("garcia", SPAIN)),
                InvoiceFilter.ALL.searching(SearchText.of("garcia sl", SPAIN)),
                InvoiceFilter.ALL.searching(SearchText.of("2026", SPAIN)),
                InvoiceFilter.ALL.searching(SearchText.of("2025 talleres", SPAIN)),
                InvoiceFilter.ALL.of(Optional.of(State.PENDING)),
                InvoiceFilter.ALL
                        .searching(SearchText.of("s", SPAIN))
                        .issued(Optional.of(LocalDate.of(2026, 1, 3)), Optional.of(LocalDate.of(2026, 2, 2))),
                InvoiceFilter.ALL.issued(Optional.empty(), Optional.of(LocalDate.of(2026, 1, 20))),
                InvoiceFilter.ALL.searching(SearchText.of("2026 0 garcia", SPAIN)),
                due(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 3, 1)),
                ofTheSupplier(),
                ofTheSupplier().issued(Optional.of(LocalDate.of(2026, 1, 3)), Optional.empty()),
                ofTheSupplier().issued(Optional.empty(), Optional.of(LocalDate.of(2026, 1, 30))));
        List<InvoiceOrder> orders = List.of(
                new InvoiceOrder(Column.SETTLED, Direction.DOWN),
                new InvoiceOrder(Column.SETTLED, Direction.UP),
                new InvoiceOrder(Column.SUPPLIER, Direction.UP),
                new InvoiceOrder(Column.SUPPLIER, Direction.DOWN),
                new InvoiceOrder(Column.ISSUE_DATE, Direction.UP),
                new InvoiceOrder(Column.NUMBER, Direction.UP),
                new InvoiceOrder(Column.DUE_DATE, Direction.DOWN),
                new InvoiceOrder(Column.TOTAL, Direction.DOWN));
        for (InvoiceFilter filter : filters) {
            for (InvoiceOrder order : orders) {
                sameByEveryWay(filter, order);
            }
            sameSums(filter);
        }
    }

    private InvoiceFilter ofTheSupplier() {
        return InvoiceFilter.ALL.ofSupplier(Optional.of(
                books().database.suppliers().page("", 0, 1).getFirst().id()));
    }

    /** Names that share words, numbers that share a year, amounts and days that are equal, and what has none of them. */
    private void ways() {
        List<String> names = List.of("Talleres García, S.L.", "Suministros García, S.A.", "Talleres del Sur, S.L.");
        for (int i = 0; i < 24; i++) {
            String number = (i % 2 == 0 ? "F-2026/" : "F-2025/") + i / 2;
            String day = LocalDate.of(2026, 1, 1).plusDays(i * 3L % 40).toString();
            Judge judge = i % 5 == 0 ? (draft, known) -> TestBooks.PENDING : TestBooks.FAIR;
            DocumentId id = books().found("w" + i);
            books().ledger
                    .settle(
                            books().read(id, "w" + i, Drafts.named(names.get(i % 3), number, day, 100 + i % 4 + ".50")),
                            judge);
        }
        books().settle(books().found("nameless"), Drafts.nameless());
        books().settle(books().found("taxid"), Drafts.named("", "F-2026/99 GARCIA", "2026-01-09", "60"));
    }

    private void sameByEveryWay(InvoiceFilter filter, InvoiceOrder order) {
        List<InvoiceSummary> usual = all(filter, order, Effort.USUAL, 100);
        for (Effort effort : List.of(
                new Effort(0, 0, 0, 2, 2),
                new Effort(1, 100, 0, 3, 3),
                new Effort(1, 1, 50, 3, 3),
                new Effort(1, 9, 1, 2, 3))) {
            String way = filter + " " + order + " " + effort;
            assertEquals(usual, all(filter, order, effort, 100), way);
            assertEquals(usual, all(filter, order, effort, 7), way);
        }
    }

    private void sameSums(InvoiceFilter filter) {
        InvoiceSearch usual = books().database.search();
        for (Effort effort : List.of(new Effort(0, 0, 0, 2, 2), new Effort(1, 100, 0, 3, 3))) {
            InvoiceSearch other = books().database.search(effort);
            assertEquals(usual.sums(filter), other.sums(filter), filter + " " + effort);
            assertEquals(usual.countUpTo(filter, 100), other.countUpTo(filter, 100), filter + " " + effort);
        }
    }

    private List<InvoiceSummary> all(InvoiceFilter filter, InvoiceOrder order, Effort effort, int limit) {
        List<InvoiceSummary> rows = new ArrayList<>();
        while (true) {
            Optional<InvoiceSummary> last = rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast());
            List<InvoiceSummary> page = books().database.search(effort).page(filter, order, last, limit);
            if (page.isEmpty()) {
                return rows;
            }
            rows.addAll(page);
        }
    }

    @Test
    default void aSearchThatIsNotWaitedForBreaksOff() {
        three();
        assertEquals(
                List.of(),
                books().database
                        .search()
                        .page(InvoiceFilter.ALL, InvoiceOrder.LATEST_READ, Optional.empty(), 100, () -> false));
        assertEquals(Optional.empty(), books().database.search().sums(InvoiceFilter.ALL, _ -> SumsProgress.Wish.STOP));
    }

    @Test
    default void whatIsNotCurrentIsNotFound() {
        DocumentId id = books().found("a.pdf");
        books().settle(id, Drafts.invoice("F-1", "2026-01-02", "10"));
        books().ledger.settle(books().read(id, "other", Drafts.invoice("X-2", "2026-01-02", "10")), TestBooks.FAIR);
        assertEquals(List.of(), found("f-1"));
        assertEquals(List.of("X-2"), found("x-2"));
        assertEquals(List.of("X-2"), found(""));
    }

    @Test
    default void filtersNarrow() {
        three();
        books().ledger
                .settle(
                        books().read(books().found("p"), "p", Drafts.invoice("P-1", "2026-02-28", "5")),
                        (draft, known) -> TestBooks.PENDING);
        InvoiceOrder order = new InvoiceOrder(Column.NUMBER, Direction.UP);
        InvoiceFilter all = InvoiceFilter.ALL;
        assertEquals(List.of("P-1"), numbers(all.of(Optional.of(State.PENDING)), order));
        assertEquals(
                List.of("G-7", "P-1"),
                numbers(
                        all.issued(Optional.of(LocalDate.of(2026, 2, 3)), Optional.of(LocalDate.of(2026, 2, 28))),
                        order));
        assertEquals(
                List.of("FR-99"), numbers(all.issued(Optional.of(LocalDate.of(2026, 3, 1)), Optional.empty()), order));
        assertEquals(
                4,
                numbers(all.ofCompany(Optional.of(books().source.company())), order)
                        .size());
        assertEquals(
                4,
                numbers(all.fromSource(Optional.of(books().source.id())), order).size());
        assertEquals(
                0,
                numbers(all.fromSource(Optional.of(new SourceId(999))), order).size());
        SupplierRow supplier =
                books().database.suppliers().page("A08001851", 0, 1).getFirst();
        assertEquals(List.of("FR-99"), numbers(all.ofSupplier(Optional.of(supplier.id())), order));
        assertEquals(4, books().database.search().countUpTo(all, 10));
        assertEquals(3, books().database.search().countUpTo(all, 2));
    }

    @Test
    default void everyColumnSortsBothWaysAndPagesJoinWithoutGap() {
        three();
        books().settle(books().found("n.pdf"), Drafts.nameless());
        for (int i = 0; i < 7; i++) {
            books().settle(books().found("s" + i), Drafts.invoice("S-" + i, "2026-01-02", "50"));
        }
        for (Column column : Column.values()) {
            for (Direction direction : Direction.values()) {
                InvoiceOrder order = new InvoiceOrder(column, direction);
                List<InvoiceSummary> whole =
                        books().database.search().page(InvoiceFilter.ALL, order, Optional.empty(), 100);
                assertEquals(11, whole.size(), order.toString());
                assertEquals(whole, paged(InvoiceFilter.ALL, order), order.toString());
                InvoiceFilter few = InvoiceFilter.ALL.of(Optional.of(State.ACCEPTED));
                assertEquals(whole, paged(few, order), order.toString());
            }
        }
    }

    private List<InvoiceSummary> paged(InvoiceFilter filter, InvoiceOrder order) {
        return all(filter, order, Effort.USUAL, 3);
    }

    @Test
    default void whatHasNoValueIsFoundOnAPageOfItsOwn() {
        three();
        books().settle(books().found("n.pdf"), Drafts.unnumbered("2026-01-05", "7"));
        books().settle(books().found("o.pdf"), Drafts.unnumbered("2026-01-06", "8"));
        // What is narrowed by days is gathered and sorted.
        InvoiceFilter dated = InvoiceFilter.ALL.issued(Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty());
        for (Direction direction : Direction.values()) {
            InvoiceOrder order = new InvoiceOrder(Column.NUMBER, direction);
            List<InvoiceSummary> whole = all(dated, order, Effort.USUAL, 100);
            assertEquals(5, whole.size());
            assertEquals(
                    List.of(Optional.empty(), Optional.empty()),
                    whole.subList(3, 5).stream().map(InvoiceSummary::number).toList());
            assertEquals(whole, all(dated, order, Effort.USUAL, 1));
            assertEquals(whole, all(dated, order, Effort.USUAL, 4));
        }
    }

    @Test
    default void whatHasNoValueComesLastInBothDirections() {
        three();
        books().settle(books().found("n.pdf"), Drafts.nameless());
        for (Direction direction : Direction.values()) {
            assertEquals(
                    "none",
                    numbers(InvoiceFilter.ALL, new InvoiceOrder(Column.NUMBER, direction))
                            .getLast());
        }
        assertEquals(
                List.of("F-2026/00123", "G-7", "none", "FR-99"),
                numbers(InvoiceFilter.ALL, new InvoiceOrder(Column.TOTAL, Direction.DOWN)));
    }

    @Test
    default void whatIsPaidOnceIsAddedUpOnce() {
        three();
        List<CurrencySum> before = books().database.search().sums(InvoiceFilter.ALL);
        books().settle(books().found("a again.pdf"), Drafts.invoice("F-2026/00123", "2026-01-02", "1234.50"));
        CurrencySum all = books().database.search().sums(InvoiceFilter.ALL).getFirst();
        assertEquals(1, all.copies());
        assertEquals(before.getFirst().count(), all.count());
        assertEquals(before.getFirst().total(), all.total());
        CurrencySum copies = books().database
                .search()
                .sums(InvoiceFilter.ALL.of(Optional.of(State.DUPLICATE)))
                .getFirst();
        assertEquals(1, copies.count(), "where they alone are asked for");
        assertEquals(0, copies.copies());
        assertEquals(0, new BigDecimal("1234.50").compareTo(copies.total()));
    }

    @Test
    default void sumsAreAddedUpByCurrency() {
        three();
        assertEquals(
                List.of(new CurrencySum(
                        Optional.of("EUR"),
                        3,
                        0,
                        new BigDecimal("300.00"),
                        new BigDecimal("63.00"),
                        new BigDecimal("98.94"))),
                books().database.search().sums(InvoiceFilter.ALL));
        assertEquals(
                2,
                books().database
                        .search()
                        .sums(InvoiceFilter.ALL.searching(SearchText.of("f", SPAIN)))
                        .getFirst()
                        .count());
    }

    @Test
    default void taxesAndHistoryOfARowAreRead() {
        DocumentId id = books().found("a.pdf");
        books().settle(id, Drafts.invoice("F-1", "2026-01-02", "121.00"));
        InvoiceSearch search = books().database.search();
        InvoiceSummary row = search.page(InvoiceFilter.ALL, InvoiceOrder.LATEST_READ, Optional.empty(), 1)
                .getFirst();
        assertEquals(
                new BigDecimal("21.00"),
                search.taxes(List.of(row))
                        .getOrDefault(row.row(), List.of())
                        .getFirst()
                        .rate()
                        .orElseThrow());
        assertEquals("settle", search.history(id).getFirst().stage());
        assertEquals(
                Drafts.invoice("F-1", "2026-01-02", "121.00"),
                search.invoice(row.id()).orElseThrow().draft());
    }

    @Test
    default void booksOfAnOlderVersionAreMadeSearchableWhenTheyAreOpened() {
        three();
        for (String table : List.of("invoice_words", "invoice_search", "name_words", "search_names")) {
            rows().change("delete from bandeja." + table);
        }
        rows().change("update bandeja.invoices set supplier_key = null");
        rows().change("update bandeja.search_backfill set after_invoice = 0,"
                + " until_invoice = (select max(id) from bandeja.invoices)");
        assertEquals(List.of(), found("g-7"));
        Database.open(options()).close();
        assertEquals(List.of("G-7"), found("g-7"));
        assertTrue(rows().select("select supplier_key from bandeja.invoices where supplier_key is null")
                .isEmpty());
    }

    DatabaseOptions options();

    @Test
    default void invoicesAreFoundByWhenTheyFallDue() {
        three();
        books().settle(books().found("copy.pdf"), Drafts.invoice("F-2026/00123", "2026-01-02", "1234.50"));
        assertEquals(List.of("F-2026/00123", "G-7"), due("2026-02-01", "2026-03-05"));
        assertEquals(List.of("F-2026/00123"), due("2026-02-01", "2026-02-01"), "and its copy is paid with it");
        assertEquals(List.of(), due("2026-02-02", "2026-02-03"));
    }

    private List<String> due(String first, String last) {
        return numbers(
                due(LocalDate.parse(first), LocalDate.parse(last)), new InvoiceOrder(Column.ISSUE_DATE, Direction.UP));
    }

    private static InvoiceFilter due(LocalDate first, LocalDate last) {
        return InvoiceFilter.ALL.fallingDue(Optional.of(new InvoiceFilter.Due(first, last)));
    }
}
