package app.bandeja.store;

import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.State;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.InvoiceEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final Collection<InvoiceEntry> kept;

    /** @param kept parts that stay, whatever is read now */
    Supersession(StatelessSession session, DocumentEntry document, Collection<InvoiceEntry> kept, Instant at) {
        this.session = session;
        this.document = document;
        this.kept = List.copyOf(kept);
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
                        .filter(entry -> kept.stream().noneMatch(stays -> stays.id == entry.id))
                        .toList());
        session.createMutationQuery("update versioned InvoiceEntry set supersededAt = :at, identity = null"
                        + " where document = :document and supersededAt is null and id not in :kept")
                .setParameter("at", at)
                .setParameter("document", document.id)
                .setParameter(
                        "kept",
                        kept.isEmpty()
                                ? List.of(NOBODY)
                                : kept.stream().map(entry -> entry.id).toList())
                .executeUpdate();
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
        Optional<InvoiceEntry> original = Stream.concat(now.stream(), kept.stream())
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
        if (old.id == now.id) {
            return true;
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
