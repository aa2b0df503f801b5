package app.bandeja.store;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.PartId;
import app.bandeja.store.table.EventEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/** The table of invoices: searched, filtered, sorted and added up in the database, however many there are. */
public final class InvoiceSearch {
    private final Transactions transactions;

    InvoiceSearch(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * A page of what is asked for.
     *
     * @param last the row that it follows; empty for the first page
     */
    public List<InvoiceSummary> page(
            InvoiceFilter filter, InvoiceOrder order, Optional<InvoiceSummary> last, int limit) {
        return transactions.call(session -> new InvoiceSummaries(session)
                .of(new InvoicePages(session, filter, order).after(last.map(InvoiceSummary::row), limit)));
    }

    /** The tax at each rate, by the rows' numbers. */
    public Map<Long, List<TaxRow>> taxes(List<InvoiceSummary> rows) {
        return transactions.call(session -> new InvoiceSummaries(session)
                .taxes(rows.stream().map(InvoiceSummary::row).toList()));
    }

    /** How many there are, exactly as far as a few thousand; beyond that, that many and one more. */
    public long countUpTo(InvoiceFilter filter, int most) {
        return transactions.call(session -> {
            InvoiceConditions conditions = new InvoiceConditions(filter);
            Optional<Set<Long>> few = FewInvoices.of(session, filter);
            if (few.isPresent()) {
                return sums(session, few.get(), conditions).stream()
                        .mapToLong(CurrencySum::count)
                        .sum();
            }
            return (long) conditions
                    .fill(session.createNativeQuery(
                            "select i.id from bandeja.invoices i where " + conditions.sql(), Long.class))
                    .setMaxResults(most + 1)
                    .getResultList()
                    .size();
        });
    }

    /** What all of them come to, the most frequent currency first. Of a million it takes a moment: never wait for it. */
    public List<CurrencySum> sums(InvoiceFilter filter) {
        return transactions.call(session -> {
            InvoiceConditions conditions = new InvoiceConditions(filter);
            return FewInvoices.of(session, filter)
                    .map(few -> sums(session, few, conditions))
                    .orElseGet(() -> CurrencySums.merged(conditions
                            .fill(session.createNativeQuery(
                                    CurrencySums.SELECT + conditions.sql() + CurrencySums.GROUP, Object[].class))
                            .getResultList()));
        });
    }

    private static List<CurrencySum> sums(StatelessSession session, Set<Long> rows, InvoiceConditions conditions) {
        List<Long> numbers = List.copyOf(rows);
        List<Object[]> found = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i += InvoicePages.CHUNK) {
            found.addAll(conditions
                    .fill(session.createNativeQuery(
                            CurrencySums.SELECT + "i.id in (:rows) and " + conditions.sql() + CurrencySums.GROUP,
                            Object[].class))
                    .setParameterList("rows", numbers.subList(i, Math.min(numbers.size(), i + InvoicePages.CHUNK)))
                    .getResultList());
        }
        return CurrencySums.merged(found);
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
