package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.State;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which invoices are asked for: current ones that are accepted, pending or duplicate, and of these those that meet all
 * that is given.
 *
 * @param supplier the number of a {@link SupplierRow}
 * @param from the first day of issue
 * @param to the last day of issue
 */
public record InvoiceFilter(
        SearchText text,
        Optional<State> state,
        Optional<CompanyId> company,
        Optional<SourceId> source,
        Optional<Long> supplier,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public static final InvoiceFilter ALL = new InvoiceFilter(
            SearchText.NOTHING,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public InvoiceFilter searching(SearchText other) {
        return new InvoiceFilter(other, state, company, source, supplier, from, to);
    }

    public InvoiceFilter of(Optional<State> other) {
        return new InvoiceFilter(text, other, company, source, supplier, from, to);
    }

    public InvoiceFilter ofCompany(Optional<CompanyId> other) {
        return new InvoiceFilter(text, state, other, source, supplier, from, to);
    }

    public InvoiceFilter fromSource(Optional<SourceId> other) {
        return new InvoiceFilter(text, state, company, other, supplier, from, to);
    }

    public InvoiceFilter ofSupplier(Optional<Long> other) {
        return new InvoiceFilter(text, state, company, source, other, from, to);
    }

    /** Issued between those days, both of them included; open where there is none. */
    public InvoiceFilter issued(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new InvoiceFilter(text, state, company, source, supplier, first, last);
    }
}
