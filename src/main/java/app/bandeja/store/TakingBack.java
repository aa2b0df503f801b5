package app.bandeja.store;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.State;
import app.bandeja.store.Decisions.TakenBack;
import app.bandeja.store.Ruling.Act;
import app.bandeja.store.table.DecisionEntry;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.InvoiceEntry;
import java.util.Objects;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Puts what was before a decision in its place again, within one transaction. */
final class TakingBack {
    private final StatelessSession session;
    private final Act act;
    private final DecisionEntry decision;
    private final DocumentEntry document;

    TakingBack(StatelessSession session, long decision, Act act) {
        this.session = session;
        this.act = act;
        this.decision = Objects.requireNonNull(session.get(DecisionEntry.class, decision, LockMode.PESSIMISTIC_WRITE));
        this.document = Documents.locked(session, new DocumentId(this.decision.document));
    }

    TakenBack takeBack() {
        if (decision.takenBackAt != null) {
            return TakenBack.ALREADY;
        }
        InvoiceEntry after = Objects.requireNonNull(session.get(InvoiceEntry.class, decision.after));
        if (after.supersededAt != null || !isFree()) {
            return TakenBack.TOO_LATE;
        }
        boolean done = switch (decision.kind) {
            case Postponing.LATER -> sooner(after);
            case Postponing.AGAIN -> notAgain();
            default -> before(after);
        };
        return done ? kept() : TakenBack.TOO_LATE;
    }

    // Another may hold by now what it gave up.
    private boolean isFree() {
        return decision.beforeIdentity == null
                || session
                        .createSelectionQuery("from InvoiceEntry where identity = :identity", InvoiceEntry.class)
                        .setParameter("identity", decision.beforeIdentity)
                        .getResultList()
                        .stream()
                        .allMatch(holder -> holder.id == decision.after);
    }

    private boolean sooner(InvoiceEntry entry) {
        entry.postponedAt = null;
        session.update(entry);
        return true;
    }

    // Only while nobody has begun: a reading that was settled is newer than the wish.
    private boolean notAgain() {
        if (!Documents.is(document, State.OWED)) {
            return false;
        }
        DocumentStanding.write(session, document, act.when());
        return true;
    }

    private boolean before(InvoiceEntry after) {
        if (Documents.is(document, State.OWED)) {
            return false;
        }
        InvoiceEntry before = Objects.requireNonNull(session.get(InvoiceEntry.class, decision.before));
        after.supersededAt = Stored.time(act.when());
        after.identity = null;
        session.update(after);
        before.supersededAt = null;
        before.identity = decision.beforeIdentity;
        session.update(before);
        SearchTokens.rewrite(session, after);
        SearchTokens.rewrite(session, before);
        session.createMutationQuery("update InvoiceEntry set originalInvoice = :before where originalInvoice = :after")
                .setParameter("before", before.id)
                .setParameter("after", after.id)
                .executeUpdate();
        DocumentStanding.write(session, document, act.when());
        return true;
    }

    private TakenBack kept() {
        decision.takenBackAt = Stored.time(act.when());
        session.update(decision);
        Events events = Events.outsideRuns(act.when());
        events.info(document, Events.Stage.REVIEW, "undo_" + decision.kind, act.who());
        events.write(session);
        return TakenBack.DONE;
    }
}
