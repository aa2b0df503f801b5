package app.bandeja.window.invoices;

import app.bandeja.invoice.Company;
import app.bandeja.store.SourceRow;
import app.bandeja.window.outside.InvoiceTable;
import java.time.LocalDate;
import java.util.List;

/** What there is to narrow the table by. */
record Surroundings(LocalDate today, List<Company> companies, List<SourceRow> sources) {

    static Surroundings of(InvoiceTable table) {
        return new Surroundings(table.today(), table.companies(), table.sources());
    }
}
