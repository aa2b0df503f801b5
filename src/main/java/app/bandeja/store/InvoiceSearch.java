package app.bandeja.store;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.PartId;
import app.bandeja.store.table.EventEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The table of invoices: searched, filtered, sorted and added up in the database, however many there are. */
public final class InvoiceSearch {
    private final Transactions transactions;
    private final Effort effort;

    InvoiceSearch(Transactions transactions, Effort effort) {
        this.transactions = transactions;
        this.effort = effort;
    }

    /**
     * A page of what is asked for.
     *
     * @param last the row that it follows; empty for the first page
     */
    public List<InvoiceSummary> page(
            InvoiceFilter filter, InvoiceOrder order, Optional<InvoiceSummary> last, int limit) {
        return page(filter, order, last, limit, () -> true);
    }

    /**
     * The same.
     *
     * @param wanted whether the answer is still waited for; if not, it breaks off with what was found so far
     */
    public List<InvoiceSummary> page(
            InvoiceFilter filter,
            InvoiceOrder order,
            Optional<InvoiceSummary> last,
            int limit,
            BooleanSupplier wanted) {
        return transactions.call(session -> new InvoiceSummaries(session)
                .of(new InvoicePages(session, filter, order, wanted, effort)
                        .after(last.map(InvoiceSummary::row), limit)));
    }

    /** The tax at each rate, by the rows' numbers. */
    public Map<Long, List<TaxRow>> taxes(List<InvoiceSummary> rows) {
        return transactions.call(session -> new InvoiceSummaries(session)
                .taxes(rows.stream().map(InvoiceSummary::row).toList()));
    }

    /** How many there are; beyond that many, that many and one more. */
    public long countUpTo(InvoiceFilter filter, int most) {
        return transactions.call(
                session -> new InvoicePages(session, filter, InvoiceOrder.LATEST_READ, () -> true, effort).count(most));
    }

    /** What all of them come to, the most frequent currency first. Of a million it takes a moment: never wait for it. */
    public List<CurrencySum> sums(InvoiceFilter filter) {
        return sums(filter, SumsProgress.NOBODY).orElseThrow();
    }

    /** The same; empty if it was stopped. */
    public Optional<List<CurrencySum>> sums(InvoiceFilter filter, SumsProgress progress) {
        return transactions.call(session -> new InvoiceSums(session, filter, effort).add(progress));
    }

    /** What happened to a document, the latest first. */
    public List<DocumentEvent> history(DocumentId document) {
        return transactions.call(session -> session.createSelectionQuery(
                        "from EventEntry where document = :document order by at desc, id desc", EventEntry.class)
                .setParameter("document", document.value())
                .setMaxResults(200)
                .getResultStream()
                .map(event -> new DocumentEvent(
                        event.at, event.stage, event.level, event.decision, Optional.ofNullable(event.detail)))
                .toList());
    }

    /** The whole of one, with where and how it was read; empty if it is gone. */
    public Optional<InvoiceRow> invoice(PartId id) {
        return transactions.call(session -> new InvoiceRows(session).one(id));
    }
}
