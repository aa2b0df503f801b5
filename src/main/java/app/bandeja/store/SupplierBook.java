package app.bandeja.store;

import app.bandeja.store.table.SupplierEntry;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * Suppliers, and which of them a person says are one. A merge changes no invoice's tax id: it tells to whom the invoices
 * belong, those that came and those that will come, and can be taken back.
 */
public final class SupplierBook {
    /** Accounts change; what was told years ago is nobody's account any more. */
    private static final int LATEST = 300;

    private final Transactions transactions;

    SupplierBook(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A page by name; all, or those whose name or tax id holds these words. */
    public List<SupplierRow> page(String words, int offset, int limit) {
        return transactions.call(session -> new SupplierRows(session).page(words, offset, limit));
    }

    /** One that stands for itself. */
    public Optional<SupplierRow> one(long id) {
        return transactions.call(session -> new SupplierRows(session).one(id));
    }

    /** Accounts that its latest invoices told, the most frequent first. */
    public List<String> ibans(long id) {
        return transactions.call(session -> session.createNativeQuery(
                        "select f.\"value\" from bandeja.field_values f join (select i.id from bandeja.invoices i"
                                + " where i.supplier_id = :supplier and i.superseded_at is null"
                                + " order by i.issue_date desc limit :latest) l on l.id = f.invoice_id"
                                + " where f.name = 'iban' group by f.\"value\" order by count(*) desc, f.\"value\"",
                        String.class)
                .setParameter("supplier", id)
                .setParameter("latest", LATEST)
                .getResultList());
    }

    public SupplierChange rename(long id, int version, String name) {
        return transactions.call(session -> {
            Optional<SupplierEntry> supplier = locked(session, id, version);
            supplier.ifPresent(entry -> {
                entry.name = name.isBlank() ? null : Stored.text(name.strip());
                session.update(entry);
            });
            return done(supplier);
        });
    }

    /** From now on the invoices of the first belong to the second. */
    public SupplierChange merge(SupplierRow from, SupplierRow into) {
        if (from.id() == into.id() || !from.company().equals(into.company())) {
            return SupplierChange.NOT_TWO;
        }
        return transactions.call(session -> {
            // In the order of their numbers: two people that merge the same two never wait for each other in a circle.
            boolean upwards = from.id() < into.id();
            SupplierRow first = upwards ? from : into;
            SupplierRow second = upwards ? into : from;
            boolean asSeen = locked(session, first.id(), first.version()).isPresent()
                    && locked(session, second.id(), second.version()).isPresent();
            if (!asSeen) {
                return SupplierChange.CHANGED_BY_ANOTHER;
            }
            session.createMutationQuery("update versioned SupplierEntry set mergedInto = :into"
                            + " where id = :from or mergedInto = :from")
                    .setParameter("into", into.id())
                    .setParameter("from", from.id())
                    .executeUpdate();
            return moved(session, from.id(), into.id());
        });
    }

    /** All that were merged into it stand for themselves again. */
    public SupplierChange separate(SupplierRow supplier) {
        return transactions.call(session -> {
            Optional<SupplierEntry> entry = locked(session, supplier.id(), supplier.version());
            entry.ifPresent(one -> SupplierRows.mergedInto(session, List.of(one.id))
                    .forEach(merged -> separated(session, merged, one)));
            entry.ifPresent(session::update);
            return done(entry);
        });
    }

    /** Of those that were merged into it, those with these tax ids are one supplier again, beside it: the first of them. */
    public SupplierChange separate(SupplierRow supplier, List<String> taxIds) {
        return transactions.call(session -> {
            Optional<SupplierEntry> into = locked(session, supplier.id(), supplier.version());
            List<SupplierEntry> others =
                    into.map(one -> merged(session, one, taxIds)).orElseGet(List::of);
            if (into.isEmpty() || others.size() < taxIds.size()) {
                return SupplierChange.CHANGED_BY_ANOTHER;
            }
            others.forEach(other -> separated(session, other, into.get()));
            others.stream().skip(1).forEach(other -> joined(session, other, others.getFirst()));
            session.update(into.get());
            return SupplierChange.DONE;
        });
    }

    /** In the order of the tax ids. */
    private static List<SupplierEntry> merged(StatelessSession session, SupplierEntry into, List<String> taxIds) {
        List<SupplierEntry> all = SupplierRows.mergedInto(session, List.of(into.id));
        return taxIds.stream()
                .flatMap(taxId -> all.stream().filter(entry -> entry.taxId.equals(taxId)))
                .toList();
    }

    private static void joined(StatelessSession session, SupplierEntry other, SupplierEntry first) {
        other.mergedInto = first.id;
        session.update(other);
        moved(session, other.id, first.id);
    }

    private static void separated(StatelessSession session, SupplierEntry merged, SupplierEntry into) {
        merged.mergedInto = null;
        session.update(merged);
        takeBack(session, merged, into);
    }

    private static SupplierChange moved(StatelessSession session, long from, long into) {
        session.createMutationQuery("update InvoiceEntry set supplier = :into where supplier = :from")
                .setParameter("into", into)
                .setParameter("from", from)
                .executeUpdate();
        return SupplierChange.DONE;
    }

    /** An invoice's tax id tells whose it was. */
    private static void takeBack(StatelessSession session, SupplierEntry merged, SupplierEntry into) {
        session.createMutationQuery(
                        "update InvoiceEntry set supplier = :own where supplier = :into and supplierTaxId = :taxId")
                .setParameter("own", merged.id)
                .setParameter("into", into.id)
                .setParameter("taxId", merged.taxId)
                .executeUpdate();
    }

    /** For writing, if it is as it was seen and stands for itself. */
    private static Optional<SupplierEntry> locked(StatelessSession session, long id, int version) {
        return Optional.ofNullable(session.get(SupplierEntry.class, id, LockMode.PESSIMISTIC_WRITE))
                .filter(entry -> entry.version == version && entry.mergedInto == null);
    }

    private static SupplierChange done(Optional<SupplierEntry> changed) {
        return changed.isPresent() ? SupplierChange.DONE : SupplierChange.CHANGED_BY_ANOTHER;
    }
}
