package app.bandeja.window.outside;

import app.bandeja.invoice.Company;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.PartId;
import app.bandeja.store.CurrencySum;
import app.bandeja.store.DocumentEvent;
import app.bandeja.store.InvoiceFilter;
import app.bandeja.store.InvoiceOrder;
import app.bandeja.store.InvoiceRow;
import app.bandeja.store.InvoiceSummary;
import app.bandeja.store.SourceRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invoices as the window searches them. Called off the FX thread only. */
public interface InvoiceTable {

    /** A page, after that row; the first one if there is none. */
    List<InvoiceSummary> page(InvoiceFilter filter, InvoiceOrder order, Optional<InvoiceSummary> last, int limit);

    /** How many there are, exactly up to a bound; beyond it, one more than the bound. */
    long countUpTo(InvoiceFilter filter, int most);

    /** What all of them come to; of a million it takes a moment. */
    List<CurrencySum> sums(InvoiceFilter filter);

    /** The whole of one; empty if it is gone. */
    Optional<InvoiceRow> invoice(PartId id);

    /** What happened to its document, the latest first. */
    List<DocumentEvent> history(DocumentId document);

    List<SourceRow> sources();

    List<Company> companies();

    LocalDate today();
}
