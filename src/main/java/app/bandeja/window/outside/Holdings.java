package app.bandeja.window.outside;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.State;
import app.bandeja.store.DocumentRow;
import app.bandeja.store.Equation;
import app.bandeja.store.InvoiceRow;
import java.util.List;
import java.util.Optional;

/** What the ledger holds, as the window reads it. Called off the FX thread only. */
public interface Holdings {

    Equation equation();

    /** A page of invoices, latest settled first; all, or those of one state. */
    List<InvoiceRow> invoices(Optional<State> state, int offset, int limit);

    long countInvoices(Optional<State> state);

    /** A page of documents, latest settled first; all, or those of one state. */
    List<DocumentRow> documents(Optional<State> state, int offset, int limit);

    /** One document as it stands now. */
    Optional<DocumentRow> document(DocumentId id);

    /** All that Home works with. */
    HomeDesk homeDesk();

    SupplierDesk suppliers();

    /** All that the Activity screen looks at. */
    Happenings happenings();

    /** All that the Invoices screen works with. */
    InvoiceDesk invoiceDesk();
}
