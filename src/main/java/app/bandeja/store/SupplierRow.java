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
 * @param duplicates of these
 * @param latest issue date of the latest of them
 * @param totals what they come to, the most frequent currency first; the base and the tax are not added up
 * @param version rises with every change, so that nobody overwrites what another did
 */
public record SupplierRow(
        long id,
        CompanyId company,
        Optional<String> name,
        List<String> taxIds,
        long invoices,
        long duplicates,
        Optional<LocalDate> latest,
        List<CurrencySum> totals,
        int version) {
    public SupplierRow {
        taxIds = List.copyOf(taxIds);
        totals = List.copyOf(totals);
    }
}
