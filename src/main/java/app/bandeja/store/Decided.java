package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Part;
import app.bandeja.store.table.DecisionEntry;
import app.bandeja.store.table.InvoiceEntry;
import app.bandeja.store.table.RevisionEntry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Parts of a document about which a person decided, within one transaction. The word about some bytes stands whatever is
 * read from them again; for other bytes an approved invoice is what a new reading is measured by.
 */
final class Decided {
    private final StatelessSession session;
    private final Map<Integer, InvoiceEntry> parts = new TreeMap<>();

    Decided(StatelessSession session, long document) {
        this.session = session;
        session.createSelectionQuery(
                        "from DecisionEntry where document = :document and takenBackAt is null and before <> after"
                                + " order by madeAt, id",
                        DecisionEntry.class)
                .setParameter("document", document)
                .getResultList()
                .forEach(decision -> parts.put(
                        decision.part, Objects.requireNonNull(session.get(InvoiceEntry.class, decision.after))));
    }

    /** By number, those whose decision holds for these bytes. */
    Map<Integer, InvoiceEntry> about(ContentHash bytes) {
        return those(entry -> revision(entry).contentHash.equals(bytes.hex()) && holds(entry));
    }

    /** By number, as a person approved them last, of whatever bytes. */
    Map<Integer, InvoiceEntry> approved() {
        return those(Parts::isAccepted);
    }

    private Map<Integer, InvoiceEntry> those(Predicate<InvoiceEntry> which) {
        return parts.values().stream()
                .filter(which)
                .collect(Collectors.toMap(entry -> entry.part, entry -> entry, (one, _) -> one, TreeMap::new));
    }

    private RevisionEntry revision(InvoiceEntry entry) {
        return Objects.requireNonNull(session.get(RevisionEntry.class, entry.revision));
    }

    /** An approved one comes back with its bytes; a copy is one only of what is still there. */
    private boolean holds(InvoiceEntry entry) {
        if (Parts.isAccepted(entry)) {
            return entry.supersededAt == null
                    || identity(entry).filter(this::isTaken).isEmpty();
        }
        return entry.supersededAt == null && (!Parts.isCopy(entry) || isOriginalThere(entry));
    }

    private boolean isTaken(String identity) {
        return Parts.holder(session, identity)
                .filter(holder -> parts.values().stream().noneMatch(own -> own.document == holder.document))
                .isPresent();
    }

    private boolean isOriginalThere(InvoiceEntry copy) {
        return Optional.ofNullable(copy.originalInvoice)
                .flatMap(id -> Optional.ofNullable(session.get(InvoiceEntry.class, id)))
                .filter(original -> original.supersededAt == null)
                .isPresent();
    }

    /** As it was decided. */
    Part part(InvoiceEntry entry) {
        return new Part(entry.part, draft(entry), OutcomeColumns.read(entry, List.of()));
    }

    /** Parts above that number: what was decided about them, or a question where an approved one is not there any more. */
    List<Part> beyond(int last, Map<Integer, InvoiceEntry> kept) {
        TreeMap<Integer, Part> beyond = new TreeMap<>();
        approved().forEach((number, entry) -> beyond.put(number, Proposal.without(number, draft(entry))));
        kept.forEach((number, entry) -> beyond.put(number, part(entry)));
        return List.copyOf(beyond.tailMap(last, false).values());
    }

    Draft draft(InvoiceEntry entry) {
        return new InvoiceRows(session).draft(entry);
    }

    /** What an approved one holds as its own while it stands. */
    static Optional<String> identity(InvoiceEntry entry) {
        return Invoices.identity(entry).map(known -> Invoices.identityKey(known, new CompanyId(entry.company)));
    }

    /** Puts one that another reading had replaced in its place again; room was made for it. */
    void stand(InvoiceEntry entry) {
        if (entry.supersededAt != null) {
            entry.supersededAt = null;
            entry.identity = identity(entry).orElse(null);
            session.update(entry);
            SearchTokens.rewrite(session, entry);
        }
    }
}
