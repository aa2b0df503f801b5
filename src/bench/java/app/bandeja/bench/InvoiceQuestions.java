package app.bandeja.bench;

import app.bandeja.invoice.State;
import app.bandeja.store.CurrencySum;
import app.bandeja.store.InvoiceFilter;
import app.bandeja.store.InvoiceOrder;
import app.bandeja.store.InvoiceOrder.Column;
import app.bandeja.store.InvoiceOrder.Direction;
import app.bandeja.store.InvoiceSearch;
import app.bandeja.store.InvoiceSummary;
import app.bandeja.store.SearchText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** What is asked of the table of invoices. */
final class InvoiceQuestions {
    /** What one question took, in milliseconds. */
    record Line(String what, long first, long median, int rows) {}

    private static final Locale SPAIN = Locale.of("es", "ES");
    private static final int PAGE = 200;
    private static final int AGAIN = 5;
    /** A question that takes longer than that is asked again only once. */
    private static final long PATIENCE = 2_000;

    private static final InvoiceOrder LATEST = InvoiceOrder.LATEST_READ;
    private static final InvoiceOrder BY_TOTAL = new InvoiceOrder(Column.TOTAL, Direction.DOWN);
    private static final InvoiceOrder BY_SUPPLIER = new InvoiceOrder(Column.SUPPLIER, Direction.UP);
    private static final InvoiceOrder BY_DATE = new InvoiceOrder(Column.ISSUE_DATE, Direction.DOWN);
    private static final InvoiceOrder BY_NUMBER = new InvoiceOrder(Column.NUMBER, Direction.UP);

    private final InvoiceSearch search;
    private final String only;
    private final List<Line> lines = new ArrayList<>();

    /** @param only what a question's name must hold to be asked */
    InvoiceQuestions(InvoiceSearch search, String only) {
        this.search = search;
        this.only = only;
    }

    List<Line> ask() {
        page("page 1", InvoiceFilter.ALL, LATEST);
        words();
        filters();
        orders();
        places(LATEST);
        places(BY_TOTAL);
        scroll();
        sums();
        return List.copyOf(lines);
    }

    private void words() {
        everyOrder("one common word", text("suministros"));
        everyOrder("two common words", text("suministros garcia"));
        everyOrder("three common words", text("suministros garcia sl"));
        everyOrder("two common words that never meet", text("suministros distribuciones"));
        everyOrder("two of the commonest that never meet", text("sl coop"));
        everyOrder("common and rare", text("suministros guadalhorce 1.234,5"));
        everyOrder("beginning of 1 letter", text("s"));
        everyOrder("beginning of 2 letters", text("su"));
        everyOrder("beginning of 3 letters", text("sum"));
        everyOrder("two beginnings of 1 letter", text("d g"));
        everyOrder("three beginnings of 2 letters", text("pa gu sl"));
        everyOrder("beginning and year", text("f 2021"));
        everyOrder("word and year", text("papeleria 2021"));
        everyOrder("number", text("F-2021/00123"));
        everyOrder("number without its letter", text("2021/123"));
        everyOrder("tax id", text("B29001554"));
        everyOrder("beginning of a tax id", text("b290"));
        everyOrder("amount", text("1.234,56"));
        everyOrder("beginning of an amount", text("1.234"));
        everyOrder("figures", text("12345"));
        everyOrder("two figures", text("60"));
        everyOrder("nothing found", text("zzz"));
    }

    private void filters() {
        InvoiceFilter year = issued(InvoiceFilter.ALL, "2021-01-01", "2021-12-31");
        everyOrder("a year", year);
        page("a year, by date", year, BY_DATE);
        page("a year, by number", year, BY_NUMBER);
        page("beginning and year, by date", text("f 2021"), BY_DATE);
        everyOrder("a year and a word", issued(text("suministros"), "2021-01-01", "2021-12-31"));
        everyOrder("a quarter and two words", issued(text("suministros garcia"), "2018-04-01", "2018-06-30"));
        everyOrder("a month", issued(InvoiceFilter.ALL, "2021-03-01", "2021-03-31"));
        everyOrder("until a day", InvoiceFilter.ALL.issued(Optional.empty(), Optional.of(LocalDate.of(2017, 6, 30))));
        for (State state : List.of(State.ACCEPTED, State.PENDING, State.DUPLICATE)) {
            everyOrder("state " + state, InvoiceFilter.ALL.of(Optional.of(state)));
        }
        everyOrder("accepted and a word", text("suministros").of(Optional.of(State.ACCEPTED)));
        everyOrder("pending and a word", text("suministros").of(Optional.of(State.PENDING)));
        everyOrder("accepted of a year", year.of(Optional.of(State.ACCEPTED)));
        everyOrder("a supplier", InvoiceFilter.ALL.ofSupplier(Optional.of(42L)));
        everyOrder("the largest supplier", InvoiceFilter.ALL.ofSupplier(Optional.of(1L)));
        everyOrder("the largest supplier in a year", year.ofSupplier(Optional.of(1L)));
    }

    private void orders() {
        for (Column column : Column.values()) {
            for (Direction direction : Direction.values()) {
                page("all by " + column + " " + direction, InvoiceFilter.ALL, new InvoiceOrder(column, direction));
            }
        }
    }

    private void places(InvoiceOrder order) {
        if (isAsked("page 500")) {
            Optional<InvoiceSummary> last = Optional.empty();
            for (int read = 0; read < 500 * PAGE; read += 10_000) {
                List<InvoiceSummary> some = search.page(InvoiceFilter.ALL, order, last, 10_000);
                last = some.isEmpty() ? last : Optional.of(some.getLast());
            }
            after("page 500", order, last);
            InvoiceOrder turned =
                    new InvoiceOrder(order.column(), order.direction() == Direction.UP ? Direction.DOWN : Direction.UP);
            List<InvoiceSummary> end = search.page(InvoiceFilter.ALL, turned, Optional.empty(), PAGE + 1);
            after("last page", order, Optional.of(end.getLast()));
        }
    }

    private void after(String what, InvoiceOrder order, Optional<InvoiceSummary> last) {
        time(
                what + " by " + order.column(),
                () -> search.page(InvoiceFilter.ALL, order, last, PAGE).size());
    }

    private void scroll() {
        for (InvoiceFilter filter : List.of(text("suministros"), text("suministros garcia"))) {
            for (InvoiceOrder order : List.of(LATEST, BY_TOTAL)) {
                scroll("scrolling " + filter.text().words() + " by " + order.column(), filter, order);
            }
        }
    }

    /** The median of 20 pages, and the longest of them. */
    private void scroll(String what, InvoiceFilter filter, InvoiceOrder order) {
        if (!isAsked(what)) {
            return;
        }
        List<Long> took = new ArrayList<>();
        Optional<InvoiceSummary> last = Optional.empty();
        int read = 0;
        for (int page = 0; page < 20; page++) {
            Optional<InvoiceSummary> from = last;
            long before = System.nanoTime();
            List<InvoiceSummary> rows = search.page(filter, order, from, PAGE);
            took.add((System.nanoTime() - before) / 1_000_000);
            if (rows.isEmpty()) {
                break;
            }
            read += rows.size();
            last = Optional.of(rows.getLast());
        }
        took.sort(null);
        lines.add(new Line(what + " (longest, median)", took.getLast(), took.get(took.size() / 2), read));
    }

    private void sums() {
        sum("all", InvoiceFilter.ALL);
        sum("a year", issued(InvoiceFilter.ALL, "2021-01-01", "2021-12-31"));
        sum("a month", issued(InvoiceFilter.ALL, "2021-03-01", "2021-03-31"));
        sum("one common word", text("suministros"));
        sum("two common words", text("suministros garcia"));
        sum("beginning of 1 letter", text("s"));
        sum("pending", InvoiceFilter.ALL.of(Optional.of(State.PENDING)));
    }

    private void sum(String what, InvoiceFilter filter) {
        time("count up to 10,000: " + what, () -> (int) search.countUpTo(filter, 10_000));
        time("sums: " + what, () ->
                (int) search.sums(filter).stream().mapToLong(CurrencySum::count).sum());
    }

    private static InvoiceFilter text(String typed) {
        return InvoiceFilter.ALL.searching(SearchText.of(typed, SPAIN));
    }

    private static InvoiceFilter issued(InvoiceFilter filter, String first, String last) {
        return filter.issued(Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)));
    }

    private void everyOrder(String what, InvoiceFilter filter) {
        page(what, filter, LATEST);
        page(what + ", by total", filter, BY_TOTAL);
        page(what + ", by supplier", filter, BY_SUPPLIER);
    }

    private void page(String what, InvoiceFilter filter, InvoiceOrder order) {
        time(what, () -> search.page(filter, order, Optional.empty(), PAGE).size());
    }

    private boolean isAsked(String what) {
        return what.contains(only);
    }

    private void time(String what, Supplier<Integer> question) {
        if (!isAsked(what)) {
            return;
        }
        long before = System.nanoTime();
        int rows = question.get();
        long first = (System.nanoTime() - before) / 1_000_000;
        List<Long> again = new ArrayList<>();
        for (int i = 0; i < (first > PATIENCE ? 1 : AGAIN); i++) {
            before = System.nanoTime();
            question.get();
            again.add((System.nanoTime() - before) / 1_000_000);
        }
        again.sort(null);
        lines.add(new Line(what, first, again.get(again.size() / 2), rows));
    }
}
