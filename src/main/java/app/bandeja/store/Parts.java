package app.bandeja.store;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.State;
import app.bandeja.store.table.DecisionEntry;
import app.bandeja.store.table.InvoiceEntry;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Parts as they stand now, within one transaction. */
final class Parts {
    private static final int SPREAD = 1_000_003;

    private Parts() {}

    static PartId id(InvoiceEntry entry) {
        return new PartId(new DocumentId(entry.document), entry.part);
    }

    static Optional<InvoiceEntry> current(StatelessSession session, PartId part) {
        return session.createSelectionQuery(
                        "from InvoiceEntry where document = :document and part = :part and supersededAt is null",
                        InvoiceEntry.class)
                .setParameter("document", part.document().value())
                .setParameter("part", part.part())
                .uniqueResultOptional();
    }

    /** Of a document, in order. */
    static List<InvoiceEntry> of(StatelessSession session, long document) {
        return session.createSelectionQuery(
                        "from InvoiceEntry where document = :document and supersededAt is null order by part",
                        InvoiceEntry.class)
                .setParameter("document", document)
                .getResultList();
    }

    /** Of the row, too: each new reading is a row that begins with version 0. */
    static int version(InvoiceEntry entry) {
        return (int) (entry.id * SPREAD + entry.version);
    }

    static boolean isAccepted(InvoiceEntry entry) {
        return entry.state.equals(State.ACCEPTED.code());
    }

    /** Accepted, or waiting for a person. */
    static boolean isBooked(InvoiceEntry entry) {
        return isAccepted(entry) || entry.state.equals(State.PENDING.code());
    }

    static boolean isCopy(InvoiceEntry entry) {
        return entry.state.equals(State.DUPLICATE.code());
    }

    /** Whether a person made it what it is. */
    static boolean isByPerson(StatelessSession session, InvoiceEntry entry) {
        return !session.createSelectionQuery(
                        "select id from DecisionEntry where after = :id and takenBackAt is null and before <> after",
                        Long.class)
                .setParameter("id", entry.id)
                .getResultList()
                .isEmpty();
    }

    /** Decisions about a part that still hold, the latest first. */
    static List<DecisionEntry> decisions(StatelessSession session, PartId part) {
        return session.createSelectionQuery(
                        "from DecisionEntry where document = :document and part = :part and takenBackAt is null"
                                + " order by madeAt desc, id desc",
                        DecisionEntry.class)
                .setParameter("document", part.document().value())
                .setParameter("part", part.part())
                .getResultList();
    }

    static Optional<InvoiceEntry> holder(StatelessSession session, String identity) {
        return session.createSelectionQuery("from InvoiceEntry where identity = :identity", InvoiceEntry.class)
                .setParameter("identity", identity)
                .uniqueResultOptional();
    }
}
