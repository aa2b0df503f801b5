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
        Optional<LocalDate> to,
        Optional<Due> due) {

    /** When they fall due, both days included. Duplicates are not asked for then: they are paid once. */
    public record Due(LocalDate first, LocalDate last) {}

    public static final InvoiceFilter ALL = new InvoiceFilter(
            SearchText.NOTHING,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public InvoiceFilter searching(SearchText other) {
        return new InvoiceFilter(other, state, company, source, supplier, from, to, due);
    }

    public InvoiceFilter of(Optional<State> other) {
        return new InvoiceFilter(text, other, company, source, supplier, from, to, due);
    }

    public InvoiceFilter ofCompany(Optional<CompanyId> other) {
        return new InvoiceFilter(text, state, other, source, supplier, from, to, due);
    }

    public InvoiceFilter fromSource(Optional<SourceId> other) {
        return new InvoiceFilter(text, state, company, other, supplier, from, to, due);
    }

    public InvoiceFilter ofSupplier(Optional<Long> other) {
        return new InvoiceFilter(text, state, company, source, other, from, to, due);
    }

    /** Issued between those days, both of them included; open where there is none. */
    public InvoiceFilter issued(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new InvoiceFilter(text, state, company, source, supplier, first, last, due);
    }

    /** Falling due then. */
    public InvoiceFilter fallingDue(Optional<Due> other) {
        return new InvoiceFilter(text, state, company, source, supplier, from, to, other);
    }
}
