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
import app.bandeja.store.SumsProgress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Invoices as the window searches them. Called off the FX thread only. */
public interface InvoiceTable {

    /**
     * A page, after that row; the first one if there is none.
     *
     * @param wanted whether the answer is still waited for; if not, it breaks off with what was found so far
     */
    List<InvoiceSummary> page(
            InvoiceFilter filter, InvoiceOrder order, Optional<InvoiceSummary> last, int limit, BooleanSupplier wanted);

    /** How many there are, exactly up to a bound; beyond it, one more than the bound. */
    long countUpTo(InvoiceFilter filter, int most);

    /** What all of them come to; of a million it takes a moment. Empty if it was stopped. */
    Optional<List<CurrencySum>> sums(InvoiceFilter filter, SumsProgress progress);

    /** The whole of one; empty if it is gone. */
    Optional<InvoiceRow> invoice(PartId id);

    /** What happened to its document, the latest first. */
    List<DocumentEvent> history(DocumentId document);

    List<SourceRow> sources();

    List<Company> companies();

    LocalDate today();
}
