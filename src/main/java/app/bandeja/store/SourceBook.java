package app.bandeja.store;

import app.bandeja.invoice.Company;
import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.TaxId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sources and companies. */
public final class SourceBook {

    SourceBook() {}

    /** The company of the default source, made when missing; its own tax ids are set to these unless these are empty. */
    public Company defaultCompany(Set<TaxId> ownTaxIds, Instant now) {
        throw new UnsupportedOperationException(ownTaxIds + now.toString());
    }

    public Company company(CompanyId id) {
        throw new UnsupportedOperationException(id.toString());
    }

    /** The source of that place, added to the company when new. */
    public SourceRow findOrAdd(SourcePlace place, CompanyId company, Instant now) {
        throw new UnsupportedOperationException(place.toString() + company + now);
    }

    public Optional<SourceRow> find(SourcePlace place) {
        throw new UnsupportedOperationException(place.toString());
    }

    /** In the order in which they were added. */
    public List<SourceRow> all() {
        throw new UnsupportedOperationException();
    }
}
