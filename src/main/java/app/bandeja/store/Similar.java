package app.bandeja.store;

import app.bandeja.invoice.PartId;
import app.bandeja.invoice.State;
import app.bandeja.store.table.InvoiceEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Finds what a part might be a copy of: same company and supplier, and the same number, or the same total nearby. */
final class Similar {
    private static final int DAYS = 45;
    private static final int MOST = 20;
    private static final List<String> BOOKED = List.of(State.ACCEPTED.code(), State.PENDING.code());

    private final StatelessSession session;

    Similar(StatelessSession session) {
        this.session = session;
    }

    List<InvoiceRow> to(PartId part) {
        Optional<InvoiceEntry> known = Parts.current(session, part);
        return known.stream()
                .flatMap(this::candidates)
                .map(Parts::id)
                .flatMap(id -> new InvoiceRows(session).one(id).stream())
                .toList();
    }

    private Stream<InvoiceEntry> candidates(InvoiceEntry part) {
        LocalDate day = part.issueDate == null ? LocalDate.EPOCH : part.issueDate;
        return session
                .createSelectionQuery(
                        "from InvoiceEntry where company = :company and supersededAt is null and state in :states"
                                + " and id <> :id and " + supplier(part)
                                + " and (numberKey = :number or (total = :total and issueDate between :from and :to))"
                                + " order by settledAt, id",
                        InvoiceEntry.class)
                .setParameter("company", part.company)
                .setParameter("states", BOOKED)
                .setParameter("id", part.id)
                .setParameter("supplier", part.supplierTaxId == null ? part.supplierKey : part.supplierTaxId)
                .setParameter("number", part.numberKey)
                .setParameter("total", part.total)
                .setParameter("from", day.minusDays(DAYS))
                .setParameter("to", day.plusDays(DAYS))
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(found -> !Objects.equals(found.numberKey, part.numberKey)));
    }

    /** By the tax id; by the name where the part has none. */
    private static String supplier(InvoiceEntry part) {
        return part.supplierTaxId == null ? "supplierKey = :supplier" : "supplierTaxId = :supplier";
    }
}
