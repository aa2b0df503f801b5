package app.bandeja.store;

import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.State;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.InvoiceEntry;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Puts new parts of a document in the place of its earlier ones, which stay as history. What was held to be a duplicate
 * of an earlier part that is no longer the same becomes owed: else the only copy of an invoice would count as a copy.
 */
final class Supersession {
    private static final long NOBODY = -1;

    private final StatelessSession session;
    private final DocumentEntry document;
    private final Instant at;
    private final Map<Integer, InvoiceEntry> before = new HashMap<>();
    private final Map<Integer, InvoiceEntry> decided = new HashMap<>();

    Supersession(StatelessSession session, DocumentEntry document, Instant at) {
        this.session = session;
        this.document = document;
        this.at = Stored.time(at);
    }

    /** Frees the identities, so that the new parts can hold them. */
    void makeRoom() {
        session.createSelectionQuery(
                        "from InvoiceEntry where document = :document and supersededAt is null", InvoiceEntry.class)
                .setParameter("document", document.id)
                .getResultList()
                .forEach(entry -> before.put(entry.part, entry));
        SearchTokens.removeAll(
                session,
                before.values().stream()
                        .filter(entry -> !decided.containsKey(entry.part))
                        .toList());
        session.createMutationQuery("update versioned InvoiceEntry set supersededAt = :at, identity = null"
                        + " where document = :document and supersededAt is null and id not in :decided")
                .setParameter("at", at)
                .setParameter("document", document.id)
                .setParameter(
                        "decided",
                        decided.isEmpty()
                                ? List.of(NOBODY)
                                : decided.values().stream()
                                        .map(entry -> entry.id)
                                        .toList())
                .executeUpdate();
    }

    /** Parts of these very bytes about which a person decided: they stay, whatever is read now. */
    Map<Integer, InvoiceEntry> keepDecided(String contentHash) {
        session.createSelectionQuery(
                        "select i from InvoiceEntry i join RevisionEntry r on r.id = i.revision"
                                + " join DecisionEntry d on d.after = i.id where i.document = :document"
                                + " and i.supersededAt is null and d.takenBackAt is null and d.before <> d.after"
                                + " and r.contentHash = :hash",
                        InvoiceEntry.class)
                .setParameter("document", document.id)
                .setParameter("hash", contentHash)
                .getResultList()
                .forEach(entry -> decided.put(entry.part, entry));
        return Map.copyOf(decided);
    }

    void tellDuplicates(List<InvoiceEntry> now, Events events) {
        if (!before.isEmpty()) {
            duplicates().forEach(duplicate -> tell(duplicate, now, events));
        }
    }

    private List<InvoiceEntry> duplicates() {
        return session.createSelectionQuery(
                        "from InvoiceEntry where originalDocument = :document and document <> :document"
                                + " and supersededAt is null order by document, part",
                        InvoiceEntry.class)
                .setParameter("document", document.id)
                .getResultList();
    }

    private void tell(InvoiceEntry duplicate, List<InvoiceEntry> now, Events events) {
        Optional<InvoiceEntry> original = now.stream()
                .filter(entry -> Objects.equals(duplicate.originalPart, entry.part))
                .filter(entry -> isStillTheSame(duplicate, entry))
                .findFirst();
        if (original.isPresent()) {
            duplicate.originalInvoice = original.get().id;
            session.update(duplicate);
        } else {
            oweAgain(duplicate, events);
        }
    }

    private boolean isStillTheSame(InvoiceEntry duplicate, InvoiceEntry now) {
        InvoiceEntry old = before.get(now.part);
        boolean booked = now.state.equals(State.ACCEPTED.code()) || now.state.equals(State.PENDING.code());
        if (old == null || !booked) {
            return false;
        }
        return Sameness.SAME_BYTES.code().equals(duplicate.sameness)
                ? old.revision == now.revision
                : old.identity != null && old.identity.equals(now.identity);
    }

    private void oweAgain(InvoiceEntry duplicate, Events events) {
        DocumentEntry owner = Objects.requireNonNull(session.get(DocumentEntry.class, duplicate.document));
        if (owner.removedAt == null && !Documents.is(owner, State.OWED)) {
            Documents.owe(owner, at);
            session.update(owner);
            events.info(owner, Events.Stage.SETTLE, "owed", "original_changed");
        }
    }
}
