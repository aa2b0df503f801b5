package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A supplier of a company.
 *
 * @param taxIds its own first, then those of suppliers that were merged into it
 * @param invoices accepted and pending
 * @param latest issue date of the latest of them
 * @param version rises with every change, so that nobody overwrites what another did
 */
public record SupplierRow(
        long id,
        CompanyId company,
        Optional<String> name,
        List<String> taxIds,
        long invoices,
        Optional<LocalDate> latest,
        int version) {
    public SupplierRow {
        taxIds = List.copyOf(taxIds);
    }
}
