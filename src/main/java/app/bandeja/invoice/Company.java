package app.bandeja.invoice;

import java.util.Set;

/** A company whose purchase invoices are kept; its own tax ids tell the customer from the supplier on a page. */
public record Company(CompanyId id, String name, Set<TaxId> ownTaxIds) {
    public Company {
        ownTaxIds = Set.copyOf(ownTaxIds);
    }
}
