package app.bandeja.window;

import app.bandeja.invoice.Company;
import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.TaxId;
import app.bandeja.setup.CompanyKept;
import app.bandeja.setup.CompanyList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Companies in memory; a tax id that is no valid NIF is refused. */
final class FakeCompanies implements CompanyList {
    private final List<Company> companies =
            new ArrayList<>(List.of(new Company(new CompanyId(1), "", Set.of(new TaxId("B86561412")))));

    @Override
    public synchronized List<Line> companies() {
        return companies.stream()
                .map(company -> new Line(company, Standing.FREE))
                .toList();
    }

    @Override
    public synchronized CompanyKept add(String name, String taxIds) {
        return kept(new CompanyId(companies.size() + 1L), name, taxIds, companies.size());
    }

    @Override
    public synchronized CompanyKept change(CompanyId company, String name, String taxIds) {
        return kept(company, name, taxIds, (int) company.value() - 1);
    }

    private CompanyKept kept(CompanyId id, String name, String taxIds, int place) {
        if (!new TaxId(taxIds).isValidSpanish()) {
            return new CompanyKept.Refused(CompanyKept.Field.TAX_IDS, taxIds + " no es un NIF.");
        }
        Company company = new Company(id, name, Set.of(new TaxId(taxIds)));
        if (place == companies.size()) {
            companies.add(company);
        } else {
            companies.set(place, company);
        }
        return new CompanyKept.Kept(company);
    }
}
