package app.bandeja.store;

import app.bandeja.invoice.Company;
import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.TaxId;
import app.bandeja.store.table.CompanyEntry;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The companies whose invoices are kept. */
public final class CompanyBook {
    /** The company of the default source, whatever it is called. */
    public static final CompanyId DEFAULT = SourceBook.DEFAULT;

    private final Transactions transactions;

    CompanyBook(Transactions transactions) {
        this.transactions = transactions;
    }

    /** In the order in which they came. */
    public List<Company> all() {
        return transactions.call(session ->
                session
                        .createSelectionQuery("from CompanyEntry order by id", CompanyEntry.class)
                        .getResultList()
                        .stream()
                        .map(entry -> SourceBook.company(session, new CompanyId(entry.id)))
                        .toList());
    }

    public Company add(String name, Set<TaxId> ownTaxIds, Instant now) {
        return transactions.call(session -> {
            CompanyEntry entry = new CompanyEntry();
            // Where another station takes the same number, this is done once more.
            entry.id =
                    session
                                    .createSelectionQuery("select max(id) from CompanyEntry", Long.class)
                                    .getResultList()
                                    .stream()
                                    .filter(Objects::nonNull)
                                    .findFirst()
                                    .orElse(DEFAULT.value())
                            + 1;
            entry.name = Stored.text(name);
            entry.createdAt = Stored.time(now);
            session.insert(entry);
            CompanyId id = new CompanyId(entry.id);
            SourceBook.replace(session, id, ownTaxIds);
            return new Company(id, name, ownTaxIds);
        });
    }

    /** Gives it that name and those tax ids; empty if there is no such company. */
    public Optional<Company> change(Company to) {
        return transactions.call(session -> Optional.ofNullable(
                        session.get(CompanyEntry.class, to.id().value()))
                .map(entry -> {
                    entry.name = Stored.text(to.name());
                    session.update(entry);
                    SourceBook.replace(session, to.id(), to.ownTaxIds());
                    return to;
                }));
    }
}
