package app.bandeja.store;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What the doors ask. Nothing here changes anything. */
public final class Queries {
    private final Transactions transactions;

    Queries(Transactions transactions) {
        this.transactions = transactions;
    }

    public Equation equation() {
        Map<State, Long> counts = new HashMap<>();
        transactions.run(session -> session.createSelectionQuery(
                        "select state, count(*) from DocumentEntry group by state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put(Stored.state((String) row[0]), (Long) row[1])));
        return new Equation(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(State.ACCEPTED, 0L),
                counts.getOrDefault(State.PENDING, 0L),
                counts.getOrDefault(State.DUPLICATE, 0L),
                counts.getOrDefault(State.IGNORED, 0L),
                counts.getOrDefault(State.QUARANTINED, 0L),
                counts.getOrDefault(State.OWED, 0L));
    }

    /** Documents by number; all of them, or those of one state. Streamed: memory stays flat. */
    public void eachDocument(Optional<State> state, Consumer<DocumentRow> row) {
        DocumentId last = new DocumentId(0);
        while (true) {
            DocumentId after = last;
            List<DocumentRow> page = transactions.call(session -> new DocumentRows(session).after(after, state));
            if (page.isEmpty()) {
                return;
            }
            page.forEach(row);
            last = page.getLast().id();
        }
    }

    public Optional<DocumentRow> document(DocumentId id) {
        return transactions.call(session -> new DocumentRows(session).one(id));
    }

    /** A page of documents, latest settled first. */
    public List<DocumentRow> documents(Optional<State> state, int offset, int limit) {
        return transactions.call(session -> new DocumentRows(session).latest(state, offset, limit));
    }

    /** Parts that are invoices (accepted, pending or duplicate), by document and part; all, or those of one state. Streamed. */
    public void eachInvoice(Optional<State> state, Consumer<InvoiceRow> row) {
        Optional<InvoiceRow> last = Optional.empty();
        while (true) {
            Optional<InvoiceRow> after = last;
            List<InvoiceRow> page =
                    transactions.call(session -> new InvoiceRows(session).after(after.map(InvoiceRow::id), state));
            if (page.isEmpty()) {
                return;
            }
            page.forEach(row);
            last = Optional.of(page.getLast());
        }
    }

    /** A page of the same, latest settled first. */
    public List<InvoiceRow> invoices(Optional<State> state, int offset, int limit) {
        return transactions.call(session -> new InvoiceRows(session).latest(state, offset, limit));
    }

    public long countInvoices(Optional<State> state) {
        return transactions.call(session -> new InvoiceRows(session).count(state));
    }

    /** What was read from a document's latest content that could be read; boxes to a hundredth of a point. */
    public Optional<Reading> reading(DocumentId document) {
        return transactions.call(session -> new Readings(session).of(document));
    }
}
