package app.bandeja;

import app.bandeja.invoice.Company;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.PartId;
import app.bandeja.store.CurrencySum;
import app.bandeja.store.Database;
import app.bandeja.store.DocumentEvent;
import app.bandeja.store.InvoiceFilter;
import app.bandeja.store.InvoiceOrder;
import app.bandeja.store.InvoiceRow;
import app.bandeja.store.InvoiceSummary;
import app.bandeja.store.SourceRow;
import app.bandeja.store.SumsProgress;
import app.bandeja.window.outside.InvoiceTable;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The database's invoices in the window's words. */
record WindowInvoices(Database database, InstantSource clock, ZoneId zone) implements InvoiceTable {

    @Override
    public List<InvoiceSummary> page(
            InvoiceFilter filter,
            InvoiceOrder order,
            Optional<InvoiceSummary> last,
            int limit,
            BooleanSupplier wanted) {
        return database.search().page(filter, order, last, limit, wanted);
    }

    @Override
    public long countUpTo(InvoiceFilter filter, int most) {
        return database.search().countUpTo(filter, most);
    }

    @Override
    public Optional<List<CurrencySum>> sums(InvoiceFilter filter, SumsProgress progress) {
        return database.search().sums(filter, progress);
    }

    @Override
    public Optional<InvoiceRow> invoice(PartId id) {
        return database.search().invoice(id);
    }

    @Override
    public List<DocumentEvent> history(DocumentId document) {
        return database.search().history(document);
    }

    @Override
    public List<SourceRow> sources() {
        return database.sources().all();
    }

    @Override
    public List<Company> companies() {
        return database.sources().all().stream()
                .map(SourceRow::company)
                .distinct()
                .map(database.sources()::company)
                .toList();
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
