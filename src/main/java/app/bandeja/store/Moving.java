package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.State;
import app.bandeja.store.table.CompanyEntry;
import app.bandeja.store.table.DecisionEntry;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.InvoiceEntry;
import app.bandeja.store.table.SourceEntry;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;

/**
 * Gives a source to another company with all that came from it, within one transaction. What a person decided goes along
 * as it was decided; the rest is owed, for a company's own tax ids and its other invoices decide what becomes of it.
 */
final class Moving {
    private static final int CHUNK = 500;
    private static final String ITS_DOCUMENTS = "(select d.id from DocumentEntry d where d.source = :source)";
    private static final String PARTED = " i.supersededAt is null and i.originalDocument is not null and"
            + " ((i.document in " + ITS_DOCUMENTS + " and i.originalDocument not in " + ITS_DOCUMENTS + ")"
            + " or (i.document not in " + ITS_DOCUMENTS + " and i.originalDocument in " + ITS_DOCUMENTS + "))";
    private static final String OWE = "update versioned DocumentEntry set formerState = state, state = :owed,"
            + " reread = true, attempts = 0, nextAttemptAt = :now, fault = null, detail = null"
            + " where removedAt is null and state in :judged and ";
    /** What a company's tax ids and other invoices have a say in. */
    private static final List<String> JUDGED =
            List.of(State.ACCEPTED.code(), State.PENDING.code(), State.DUPLICATE.code());

    private final StatelessSession session;
    private final SourceId source;
    private final CompanyId to;
    private final Instant now;
    /** Of another document than those that hold the same in the company already: they are read again, and are copies. */
    private final Set<Long> second = new HashSet<>();

    Moving(StatelessSession session, SourceId source, CompanyId to, Instant now) {
        this.session = session;
        this.source = source;
        this.to = to;
        this.now = Stored.time(now);
    }

    Moved move() {
        SourceEntry entry = session.get(SourceEntry.class, source.value(), LockMode.PESSIMISTIC_WRITE);
        if (entry == null || session.get(CompanyEntry.class, to.value()) == null) {
            return new Moved.Unknown();
        }
        if (entry.company == to.value()) {
            return new Moved.Done(0);
        }
        waitForSettlers();
        return parted().or(this::booked).orElseGet(() -> move(entry));
    }

    /** Changes nothing, but locks: what is being settled is settled first, and goes along. */
    private void waitForSettlers() {
        ofSource("update DocumentEntry set state = state where source = :source")
                .executeUpdate();
    }

    private Optional<Moved> parted() {
        return session
                .createSelectionQuery("from InvoiceEntry i where" + PARTED + " order by i.id", InvoiceEntry.class)
                .setParameter("source", source.value())
                .getResultList()
                .stream()
                .filter(copy -> Parts.isByPerson(session, copy))
                .<Moved>map(copy -> new Moved.Parted(Parts.id(copy)))
                .findFirst();
    }

    private Optional<Moved> booked() {
        for (List<InvoiceEntry> some = holders(0); !some.isEmpty(); some = holders(some.getLast().id)) {
            for (InvoiceEntry entry : some) {
                Optional<InvoiceEntry> there = identity(entry).flatMap(key -> Parts.holder(session, key));
                if (there.isPresent() && staysAsItIs(entry)) {
                    return Optional.of(new Moved.Booked(Parts.id(entry), Parts.id(there.get())));
                }
                there.ifPresent(_ -> second.add(entry.id));
            }
        }
        return Optional.empty();
    }

    private List<InvoiceEntry> holders(long after) {
        return session.createSelectionQuery(
                        "from InvoiceEntry i where i.id > :after and i.identity is not null and i.document in "
                                + ITS_DOCUMENTS + " order by i.id",
                        InvoiceEntry.class)
                .setParameter("after", after)
                .setParameter("source", source.value())
                .setMaxResults(CHUNK)
                .getResultList();
    }

    private Optional<String> identity(InvoiceEntry entry) {
        return Invoices.identity(entry).map(known -> Invoices.identityKey(known, to));
    }

    /** By a person's word, or because its file is gone and is not read again. */
    private boolean staysAsItIs(InvoiceEntry entry) {
        return Parts.isByPerson(session, entry)
                || Objects.requireNonNull(session.get(DocumentEntry.class, entry.document)).removedAt != null;
    }

    private Moved move(SourceEntry entry) {
        entry.company = to.value();
        session.update(entry);
        int again = oweJudged();
        oweParted();
        suppliers();
        ofSource("update versioned InvoiceEntry set company = :to where document in " + ITS_DOCUMENTS)
                .setParameter("to", to.value())
                .executeUpdate();
        identities();
        decisions();
        return new Moved.Done(again);
    }

    private int oweJudged() {
        ofSource("update versioned DocumentEntry set reread = true where source = :source and state = :owed")
                .setParameter("owed", State.OWED.code())
                .executeUpdate();
        return owe("source = :source");
    }

    /** Copies elsewhere of what is another company's now. */
    private void oweParted() {
        owe("source <> :source and id in (select i.document from InvoiceEntry i where" + PARTED + ")");
    }

    private int owe(String which) {
        return ofSource(OWE + which)
                .setParameter("owed", State.OWED.code())
                .setParameter("now", now)
                .setParameter("judged", JUDGED)
                .executeUpdate();
    }

    private void suppliers() {
        SupplierLocks suppliers = new SupplierLocks(session, to);
        session.createSelectionQuery(
                        "select i.supplierTaxId, max(i.supplierName) from InvoiceEntry i where i.supplier is not null"
                                + " and i.document in " + ITS_DOCUMENTS + " group by i.supplierTaxId"
                                + " order by i.supplierTaxId",
                        Object[].class)
                .setParameter("source", source.value())
                .getResultList()
                .forEach(row ->
                        supply((String) row[0], suppliers.of((String) row[0], Optional.ofNullable((String) row[1]))));
    }

    private void supply(String taxId, long supplier) {
        ofSource("update versioned InvoiceEntry set supplier = :supplier where supplier is not null"
                        + " and supplierTaxId = :taxId and document in " + ITS_DOCUMENTS)
                .setParameter("supplier", supplier)
                .setParameter("taxId", taxId)
                .executeUpdate();
    }

    private void identities() {
        for (List<InvoiceEntry> some = holders(0); !some.isEmpty(); some = holders(some.getLast().id)) {
            for (InvoiceEntry entry : some) {
                entry.identity =
                        second.contains(entry.id) ? null : identity(entry).orElse(null);
                session.update(entry);
            }
        }
    }

    /** What is taken back later holds what it held, in the other company. */
    private void decisions() {
        session.createSelectionQuery(
                        "from DecisionEntry where beforeIdentity is not null and document in " + ITS_DOCUMENTS,
                        DecisionEntry.class)
                .setParameter("source", source.value())
                .getResultList()
                .forEach(decision -> {
                    decision.beforeIdentity = Optional.ofNullable(session.get(InvoiceEntry.class, decision.before))
                            .flatMap(this::identity)
                            .orElse(null);
                    session.update(decision);
                });
    }

    private MutationQuery ofSource(String statement) {
        return session.createMutationQuery(statement).setParameter("source", source.value());
    }
}
