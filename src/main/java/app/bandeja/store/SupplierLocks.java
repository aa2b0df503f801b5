package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.store.table.SupplierEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Locks the suppliers of drafts till the end of the transaction, so that two stations cannot both be first. */
final class SupplierLocks {
    private final StatelessSession session;
    private final CompanyId company;
    private final Map<String, SupplierEntry> locked = new HashMap<>();

    SupplierLocks(StatelessSession session, CompanyId company) {
        this.session = session;
        this.company = company;
    }

    /** In the order of tax ids: two stations that lock the same suppliers never wait for each other in a circle. */
    void lock(List<Draft> drafts) {
        Map<String, Optional<String>> names = new TreeMap<>();
        for (Draft draft : drafts) {
            taxId(draft)
                    .ifPresent(taxId -> names.merge(
                            taxId,
                            draft.parties().supplierName().map(Found::value).map(Stored::text),
                            (first, second) -> first.or(() -> second)));
        }
        names.forEach((taxId, name) -> locked.put(taxId, lock(taxId, name)));
    }

    Optional<Long> of(Draft draft) {
        return taxId(draft).map(locked::get).map(SupplierLocks::standing);
    }

    /** The one of that tax id, locked, and added when new. */
    long of(String taxId, Optional<String> name) {
        return standing(lock(taxId, name));
    }

    private static long standing(SupplierEntry supplier) {
        return supplier.mergedInto == null ? supplier.id : supplier.mergedInto;
    }

    private static Optional<String> taxId(Draft draft) {
        return draft.parties()
                .supplierTaxId()
                .map(found -> Stored.key(found.value().value()));
    }

    private SupplierEntry lock(String taxId, Optional<String> name) {
        return session.createSelectionQuery(
                        "from SupplierEntry where company = :company and taxId = :taxId", SupplierEntry.class)
                .setParameter("company", company.value())
                .setParameter("taxId", taxId)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .uniqueResultOptional()
                .orElseGet(() -> added(taxId, name));
    }

    /** Where another station adds the same one, the unique index makes this one wait, fail, and begin again. */
    private SupplierEntry added(String taxId, Optional<String> name) {
        SupplierEntry entry = new SupplierEntry();
        entry.company = company.value();
        entry.taxId = taxId;
        entry.name = name.orElse(null);
        session.insert(entry);
        return entry;
    }
}
