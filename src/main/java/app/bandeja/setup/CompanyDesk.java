package app.bandeja.setup;

import app.bandeja.invoice.Company;
import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.TaxId;
import app.bandeja.setup.CompanyKept.Field;
import app.bandeja.setup.CompanyKept.Kept;
import app.bandeja.setup.CompanyKept.Refused;
import app.bandeja.store.CompanyBook;
import app.bandeja.store.Database;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Companies, kept in the database; a tax id that does not prove itself is not taken. */
public final class CompanyDesk implements CompanyList {
    /** Of another country, whose rules are not all known: shorter is a slip. */
    private static final int SHORTEST = 5;

    private final Database database;
    private final Set<TaxId> set;
    private final InstantSource clock;
    private final SetupTexts texts;

    /** @param set the first company's tax ids, if the settings say them */
    public CompanyDesk(Database database, Set<TaxId> set, InstantSource clock, Locale language) {
        this.database = database;
        this.set = Set.copyOf(set);
        this.clock = clock;
        this.texts = new SetupTexts(language);
    }

    @Override
    public List<Line> companies() {
        database.sources().defaultCompany(set, clock.instant());
        return database.companies().all().stream()
                .map(company -> new Line(company, standing(company.id())))
                .toList();
    }

    private Standing standing(CompanyId company) {
        return company.equals(CompanyBook.DEFAULT) && !set.isEmpty() ? Standing.SET : Standing.FREE;
    }

    @Override
    public CompanyKept add(String name, String taxIds) {
        return refused(Optional.empty(), name, taxIds)
                .orElseGet(() -> new Kept(database.companies().add(name.strip(), read(taxIds), clock.instant())));
    }

    @Override
    public CompanyKept change(CompanyId company, String name, String taxIds) {
        return refused(Optional.of(company), name, taxIds)
                .orElseGet(() -> database.companies()
                        .change(new Company(company, name.strip(), read(taxIds)))
                        .<CompanyKept>map(Kept::new)
                        .orElseGet(() -> new Refused(Field.NAME, texts.get("company.gone"))));
    }

    private Optional<CompanyKept> refused(Optional<CompanyId> company, String name, String taxIds) {
        if (name.isBlank()) {
            return Optional.of(new Refused(Field.NAME, texts.get("company.no_name")));
        }
        return printed(taxIds)
                .flatMap(id -> flaw(company, id).stream())
                .findFirst()
                .map(words -> new Refused(Field.TAX_IDS, words));
    }

    private static Stream<String> printed(String taxIds) {
        return Arrays.stream(taxIds.split("[,;\\s]+")).filter(id -> !id.isBlank());
    }

    private static Set<TaxId> read(String taxIds) {
        Set<TaxId> ids = new LinkedHashSet<>();
        printed(taxIds).map(TaxId::of).forEach(ids::add);
        return ids;
    }

    private Optional<String> flaw(Optional<CompanyId> company, String printed) {
        TaxId id = TaxId.of(printed);
        if (id.isSpanishForm() && !id.isValidSpanish()) {
            return Optional.of(texts.get("company.wrong_digit", printed));
        }
        if (!id.isSpanishForm() && id.value().length() < SHORTEST) {
            return Optional.of(texts.get("company.no_tax_id", printed));
        }
        return database.companies().all().stream()
                .filter(other -> !Optional.of(other.id()).equals(company)
                        && other.ownTaxIds().contains(id))
                .findFirst()
                .map(other -> texts.get("company.taken", printed, other.name()));
    }
}
