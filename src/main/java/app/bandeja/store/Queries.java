package app.bandeja.store;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the doors ask. Nothing here changes anything. */
public final class Queries {

    Queries() {}

    public Equation equation() {
        throw new UnsupportedOperationException();
    }

    /** Documents by number; all of them, or those of one state. Streamed: memory stays flat. */
    public void eachDocument(Optional<State> state, Consumer<DocumentRow> row) {
        throw new UnsupportedOperationException(state.toString() + row);
    }

    public Optional<DocumentRow> document(DocumentId id) {
        throw new UnsupportedOperationException(id.toString());
    }

    /** A page of documents, latest settled first. */
    public List<DocumentRow> documents(Optional<State> state, int offset, int limit) {
        throw new UnsupportedOperationException(state.toString() + offset + limit);
    }

    /** Parts that are invoices (accepted, pending or duplicate), by document and part; all, or those of one state. Streamed. */
    public void eachInvoice(Optional<State> state, Consumer<InvoiceRow> row) {
        throw new UnsupportedOperationException(state.toString() + row);
    }

    /** A page of the same, latest settled first. */
    public List<InvoiceRow> invoices(Optional<State> state, int offset, int limit) {
        throw new UnsupportedOperationException(state.toString() + offset + limit);
    }

    public long countInvoices(Optional<State> state) {
        throw new UnsupportedOperationException(state.toString());
    }
}
