package app.bandeja;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.State;
import app.bandeja.store.Database;
import app.bandeja.store.DocumentRow;
import app.bandeja.store.Equation;
import app.bandeja.store.InvoiceRow;
import app.bandeja.window.outside.Happenings;
import app.bandeja.window.outside.Holdings;
import app.bandeja.window.outside.HomeDesk;
import app.bandeja.window.outside.InvoiceDesk;
import app.bandeja.window.outside.SupplierDesk;
import java.util.List;
import java.util.Optional;

/** The database in the window's words. */
final class WindowHoldings implements Holdings {
    private final Database database;
    private final HomeDesk homeDesk;
    private final InvoiceDesk invoiceDesk;
    private final Happenings happenings;

    WindowHoldings(Database database, HomeDesk homeDesk, InvoiceDesk invoiceDesk, Happenings happenings) {
        this.database = database;
        this.homeDesk = homeDesk;
        this.invoiceDesk = invoiceDesk;
        this.happenings = happenings;
    }

    @Override
    public Happenings happenings() {
        return happenings;
    }

    @Override
    public Optional<DocumentRow> document(DocumentId id) {
        return database.queries().document(id);
    }

    @Override
    public InvoiceDesk invoiceDesk() {
        return invoiceDesk;
    }

    @Override
    public Equation equation() {
        return database.queries().equation();
    }

    @Override
    public List<InvoiceRow> invoices(Optional<State> state, int offset, int limit) {
        return database.queries().invoices(state, offset, limit);
    }

    @Override
    public long countInvoices(Optional<State> state) {
        return database.queries().countInvoices(state);
    }

    @Override
    public List<DocumentRow> documents(Optional<State> state, int offset, int limit) {
        return database.queries().documents(state, offset, limit);
    }

    @Override
    public HomeDesk homeDesk() {
        return homeDesk;
    }

    @Override
    public SupplierDesk suppliers() {
        return new WindowSuppliers(database.suppliers());
    }
}
