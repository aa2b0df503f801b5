package app.bandeja.window;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.State;
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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A ledger in memory; the equation is counted from its documents. */
final class FakeHoldings implements Holdings {

    final List<InvoiceRow> invoices = new CopyOnWriteArrayList<>();
    final FakeInvoices table = new FakeInvoices(invoices);
    final FakeHappenings happenings = new FakeHappenings();
    final FakeSources sources = new FakeSources();
    final List<DocumentRow> documents = new CopyOnWriteArrayList<>();
    final FakeHome home = new FakeHome(documents);
    final FakeSuppliers suppliers = new FakeSuppliers();

    /** Whether every question fails, as with a database that is gone. */
    volatile boolean broken;

    @Override
    public Equation equation() {
        if (broken) {
            throw new IllegalStateException("The database is gone");
        }
        return new Equation(
                documents.size(),
                count(State.ACCEPTED),
                count(State.PENDING),
                count(State.DUPLICATE),
                count(State.IGNORED),
                count(State.QUARANTINED),
                count(State.OWED));
    }

    private long count(State state) {
        return documents.stream().filter(row -> row.state() == state).count();
    }

    @Override
    public List<InvoiceRow> invoices(Optional<State> state, int offset, int limit) {
        return ofState(state).skip(offset).limit(limit).toList();
    }

    @Override
    public long countInvoices(Optional<State> state) {
        return ofState(state).count();
    }

    private Stream<InvoiceRow> ofState(Optional<State> state) {
        return invoices.stream().filter(row -> state.isEmpty() || row.outcome().state() == state.get());
    }

    @Override
    public List<DocumentRow> documents(Optional<State> state, int offset, int limit) {
        return documents.stream()
                .filter(row -> state.isEmpty() || row.state() == state.get())
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<DocumentRow> document(DocumentId id) {
        return documents.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    @Override
    public Happenings happenings() {
        return happenings;
    }

    @Override
    public InvoiceDesk invoiceDesk() {
        return table.desk();
    }

    @Override
    public HomeDesk homeDesk() {
        return home.desk();
    }

    @Override
    public SupplierDesk suppliers() {
        return suppliers;
    }
}
