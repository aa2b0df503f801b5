package app.bandeja.store;

import app.bandeja.invoice.Company;
import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.TaxId;
import app.bandeja.store.table.CompanyEntry;
import app.bandeja.store.table.OwnTaxIdEntry;
import app.bandeja.store.table.SourceEntry;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** Sources and companies. */
public final class SourceBook {
    /** Always the same number, so that two stations that start at once cannot both make it. */
    static final CompanyId DEFAULT = new CompanyId(1);

    private final Transactions transactions;

    SourceBook(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The company of the default source, made when missing; its own tax ids are set to these unless these are empty. */
    public Company defaultCompany(Set<TaxId> ownTaxIds, Instant now) {
        return transactions.call(session -> {
            if (session.get(CompanyEntry.class, DEFAULT.value()) == null) {
                // Not read back: the insert waits in a batch until the transaction ends.
                session.insert(unnamed(now));
                replace(session, DEFAULT, ownTaxIds);
                return new Company(DEFAULT, "", ownTaxIds);
            }
            if (!ownTaxIds.isEmpty() && !ownTaxIds.equals(ownTaxIds(session, DEFAULT))) {
                replace(session, DEFAULT, ownTaxIds);
            }
            return company(session, DEFAULT);
        });
    }

    private static CompanyEntry unnamed(Instant now) {
        CompanyEntry entry = new CompanyEntry();
        entry.id = DEFAULT.value();
        entry.name = "";
        entry.createdAt = Stored.time(now);
        return entry;
    }

    static void replace(StatelessSession session, CompanyId company, Set<TaxId> ownTaxIds) {
        session.createMutationQuery("delete from OwnTaxIdEntry where company = :company")
                .setParameter("company", company.value())
                .executeUpdate();
        for (TaxId taxId : ownTaxIds) {
            OwnTaxIdEntry entry = new OwnTaxIdEntry();
            entry.company = company.value();
            entry.taxId = Stored.key(taxId.value());
            session.insert(entry);
        }
    }

    /**
     * The company of that number.
     *
     * @throws NoSuchElementException if there is no such company
     */
    public Company company(CompanyId id) {
        return transactions.call(session -> company(session, id));
    }

    static Company company(StatelessSession session, CompanyId id) {
        return Optional.ofNullable(session.get(CompanyEntry.class, id.value()))
                .map(entry -> new Company(id, entry.name, ownTaxIds(session, id)))
                .orElseThrow(() -> new NoSuchElementException("No company " + id.value()));
    }

    private static Set<TaxId> ownTaxIds(StatelessSession session, CompanyId id) {
        return session.createSelectionQuery("select taxId from OwnTaxIdEntry where company = :company", String.class)
                .setParameter("company", id.value())
                .getResultStream()
                .map(TaxId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The source of that place, added to the company when new. */
    public SourceRow findOrAdd(SourcePlace place, CompanyId company, Instant now) {
        return transactions.call(session -> find(session, place).orElseGet(() -> {
            SourceEntry entry = new SourceEntry();
            entry.kind = place.kind().code();
            entry.place = place.place();
            entry.watched = true;
            entry.company = company.value();
            entry.addedAt = Stored.time(now);
            session.insert(entry);
            return row(entry);
        }));
    }

    public Optional<SourceRow> find(SourcePlace place) {
        return transactions.call(session -> find(session, place));
    }

    private static Optional<SourceRow> find(StatelessSession session, SourcePlace place) {
        return session.createSelectionQuery("from SourceEntry where kind = :kind and place = :place", SourceEntry.class)
                .setParameter("kind", place.kind().code())
                .setParameter("place", place.place())
                .uniqueResultOptional()
                .map(SourceBook::row);
    }

    /** All that were ever added, in that order; also those that are no longer watched. */
    public List<SourceRow> all() {
        return list("from SourceEntry order by id");
    }

    /** Those that runs ask, in the order in which they were added. */
    public List<SourceRow> watched() {
        return list("from SourceEntry where watched order by id");
    }

    private List<SourceRow> list(String query) {
        return transactions.call(session -> session.createSelectionQuery(query, SourceEntry.class)
                .getResultStream()
                .map(SourceBook::row)
                .toList());
    }

    /** Runs ask it from now on. */
    public void watch(SourceId id) {
        change(id, entry -> entry.watched = true);
    }

    /** Runs leave it alone from now on; its documents stay. */
    public void leave(SourceId id) {
        change(id, entry -> entry.watched = false);
    }

    /**
     * Gives it to another company, with all that came from it. What a person decided goes along; the rest is owed, and is
     * judged anew for that company. Nothing is moved where that would book an invoice twice or part a copy, as a person
     * decided it, from its original.
     */
    public Moved move(SourceId id, CompanyId to, Instant now) {
        return transactions.call(session -> new Moving(session, id, to, now).move());
    }

    /** What a person calls it. */
    public void name(SourceId id, String name) {
        change(id, entry -> entry.name = Stored.text(name));
    }

    private void change(SourceId id, Consumer<SourceEntry> change) {
        transactions.run(session -> {
            SourceEntry entry = session.get(SourceEntry.class, id.value());
            if (entry != null) {
                change.accept(entry);
                session.update(entry);
            }
        });
    }

    private static SourceRow row(SourceEntry entry) {
        return new SourceRow(
                new SourceId(entry.id),
                place(entry),
                Optional.ofNullable(entry.name),
                entry.watched,
                new CompanyId(entry.company),
                Optional.ofNullable(entry.cursor));
    }

    static SourcePlace place(SourceEntry entry) {
        return new SourcePlace(SourceKind.valueOf(entry.kind.toUpperCase(Locale.ROOT)), entry.place);
    }
}
