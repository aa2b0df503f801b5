package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.State;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An invoice as a row of a table: its values alone, without where and how they were read.
 *
 * @param row its number in the table of invoices
 * @param supplierRow the number of its {@link SupplierRow}
 * @param parts how many parts its document has
 */
public record InvoiceSummary(
        long row,
        PartId id,
        int parts,
        CompanyId company,
        SourcePlace source,
        String document,
        String path,
        State state,
        Kind kind,
        Optional<String> number,
        Optional<Long> supplierRow,
        Optional<String> supplier,
        Optional<String> taxId,
        Dates dates,
        Sums amounts,
        Instant settledAt) {

    /** Its days. */
    public record Dates(Optional<LocalDate> issue, Optional<LocalDate> operation, Optional<LocalDate> due) {}

    /**
     * Its amounts.
     *
     * @param currency its code
     */
    public record Sums(
            Optional<String> currency,
            Optional<BigDecimal> base,
            Optional<BigDecimal> tax,
            Optional<BigDecimal> total) {}
}
