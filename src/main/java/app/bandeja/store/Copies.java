package app.bandeja.store;

import app.bandeja.invoice.Identity;
import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.State;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.InvoiceEntry;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/**
 * What is held to be a copy of a part follows it to the row in its place while it is still the same. If not it is read
 * again: else the only copy of an invoice would count as a copy.
 */
final class Copies {
    // Of copies of copies: a circle in older books must not be followed for ever.
    private static final int LONGEST = 100;

    private final StatelessSession session;
    private final DocumentEntry document;
    private final Instant at;

    /**
     * @param document whose part changes its row
     * @param at what is read again is due then
     */
    Copies(StatelessSession session, DocumentEntry document, Instant at) {
        this.session = session;
        this.document = document;
        this.at = Stored.time(at);
    }

    /** @param identity that the former row held */
    void follow(InvoiceEntry before, Optional<String> identity, InvoiceEntry after) {
        for (InvoiceEntry copy : of(after)) {
            if (isOf(copy, before) && isSame(copy, before, identity, after)) {
                join(copy, after);
            } else {
                owe(copy);
            }
        }
    }

    /** Those that were to be read again because of what was decided, and were not yet, stand as they stood. */
    void comeBack(InvoiceEntry after, Optional<String> identity, InvoiceEntry before) {
        for (InvoiceEntry copy : of(before)) {
            if (!Objects.equals(copy.originalInvoice, after.id)) {
                stand(copy, before);
            } else if (isSame(copy, after, identity, before)) {
                join(copy, before);
            } else {
                owe(copy);
            }
        }
    }

    private List<InvoiceEntry> of(InvoiceEntry original) {
        return session.createSelectionQuery(
                        "from InvoiceEntry where originalDocument = :document and originalPart = :part"
                                + " and supersededAt is null order by document, part",
                        InvoiceEntry.class)
                .setParameter("document", original.document)
                .setParameter("part", original.part)
                .getResultList();
    }

    /** Whether what it was a copy of is as it was then, or is at least the same invoice. */
    static boolean isStill(StatelessSession session, InvoiceEntry copy) {
        return OutcomeColumns.original(copy)
                .flatMap(part -> Parts.current(session, part))
                .filter(now -> isThatOf(session, copy, now))
                .isPresent();
    }

    private static boolean isThatOf(StatelessSession session, InvoiceEntry copy, InvoiceEntry original) {
        return isOf(copy, original) || isSameInvoice(session, copy, original);
    }

    private static boolean isSameInvoice(StatelessSession session, InvoiceEntry copy, InvoiceEntry original) {
        // What a person calls a copy is one, whatever became of the other since, unless that is held to be a copy of
        // it.
        if (Parts.isByPerson(session, copy)) {
            return isOfRevision(session, copy, original) && !leadsTo(session, original, copy);
        }
        return Parts.isBooked(original)
                && (isOfBytes(copy) ? isOfRevision(session, copy, original) : isOfIdentity(copy, original));
    }

    /** Whether a row is a copy of a part, or of a copy of it. */
    private static boolean leadsTo(StatelessSession session, InvoiceEntry from, InvoiceEntry part) {
        return Stream.iterate(
                        Optional.of(from),
                        Optional::isPresent,
                        row -> row.flatMap(OutcomeColumns::original).flatMap(next -> Parts.current(session, next)))
                .limit(LONGEST)
                .flatMap(Optional::stream)
                .anyMatch(row -> row.document == part.document && row.part == part.part);
    }

    private static boolean isOfRevision(StatelessSession session, InvoiceEntry copy, InvoiceEntry original) {
        return Optional.ofNullable(copy.originalInvoice)
                .flatMap(id -> Optional.ofNullable(session.get(InvoiceEntry.class, id)))
                .filter(then -> then.revision == original.revision)
                .isPresent();
    }

    private static boolean isOfIdentity(InvoiceEntry copy, InvoiceEntry original) {
        Optional<Identity> identity = Invoices.identity(copy);
        return identity.isPresent() && identity.equals(Invoices.identity(original));
    }

    /** One that could not go along with an earlier row waits to be read again: a later row is no nearer to it. */
    private static boolean isOf(InvoiceEntry copy, InvoiceEntry original) {
        return copy.originalInvoice == null || copy.originalInvoice == original.id;
    }

    private boolean isSame(InvoiceEntry copy, InvoiceEntry from, Optional<String> identity, InvoiceEntry to) {
        if (Parts.isByPerson(session, copy)) {
            return true;
        }
        if (!Parts.isBooked(to)) {
            return false;
        }
        return isOfBytes(copy)
                ? from.revision == to.revision
                : identity.isPresent() && identity.equals(Optional.ofNullable(to.identity));
    }

    private static boolean isOfBytes(InvoiceEntry copy) {
        return Sameness.SAME_BYTES.code().equals(copy.sameness);
    }

    private void join(InvoiceEntry copy, InvoiceEntry original) {
        name(copy, original);
        session.update(copy);
        SearchTokens.rewrite(session, copy);
    }

    /** Of the same bytes nothing was read: it is described as its original is. */
    static void name(InvoiceEntry copy, InvoiceEntry original) {
        copy.originalInvoice = original.id;
        if (isOfBytes(copy)) {
            Invoices.describe(copy, original);
        }
    }

    private void owe(InvoiceEntry copy) {
        DocumentEntry owner = owner(copy);
        // A broken file tells nothing new; it is read again once it is whole.
        if (owner.removedAt == null && !Documents.is(owner, State.OWED) && !Documents.is(owner, State.QUARANTINED)) {
            Documents.owe(owner, at);
            session.update(owner);
            Events events = Events.outsideRuns(at);
            events.info(owner, Events.Stage.SETTLE, "owed", "original_changed");
            events.write(session);
        }
    }

    private void stand(InvoiceEntry copy, InvoiceEntry original) {
        DocumentEntry owner = owner(copy);
        if (isOwedForDecision(owner) && isThatOf(session, copy, original)) {
            join(copy, original);
            if (Parts.of(session, owner.id).stream().allMatch(part -> !Parts.isCopy(part) || isStill(session, part))) {
                DocumentStanding.write(session, owner);
            }
        }
    }

    /** Every other cause is due at its own time. */
    private boolean isOwedForDecision(DocumentEntry owner) {
        return Documents.is(owner, State.OWED)
                && owner.attempts == 0
                && !session.createSelectionQuery(
                                "select id from DecisionEntry where before <> after"
                                        + " and (madeAt = :due or takenBackAt = :due)",
                                Long.class)
                        .setParameter("due", owner.nextAttemptAt)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    /** The one row of it that this transaction writes. */
    private DocumentEntry owner(InvoiceEntry copy) {
        return copy.document == document.id
                ? document
                : Objects.requireNonNull(session.get(DocumentEntry.class, copy.document));
    }
}
