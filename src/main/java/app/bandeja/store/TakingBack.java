package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.State;
import app.bandeja.store.Decisions.TakenBack;
import app.bandeja.store.Ruling.Act;
import app.bandeja.store.table.DecisionEntry;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.InvoiceEntry;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Puts what was before a decision in its place again, within one transaction. */
final class TakingBack {
    private final StatelessSession session;
    private final Act act;
    private final DecisionEntry decision;
    private final DocumentEntry document;

    private TakingBack(StatelessSession session, DecisionEntry decision, Act act) {
        this.session = session;
        this.act = act;
        this.decision = decision;
        this.document = Documents.locked(session, new DocumentId(decision.document));
    }

    static TakenBack takeBack(StatelessSession session, long decision, Act act) {
        return Optional.ofNullable(session.get(DecisionEntry.class, decision, LockMode.PESSIMISTIC_WRITE))
                .map(known -> new TakingBack(session, known, act).takeBack())
                .orElse(TakenBack.UNKNOWN);
    }

    private TakenBack takeBack() {
        if (decision.takenBackAt != null) {
            return TakenBack.ALREADY;
        }
        InvoiceEntry after = Objects.requireNonNull(session.get(InvoiceEntry.class, decision.after));
        if (after.supersededAt != null || !isLatest()) {
            return TakenBack.TOO_LATE;
        }
        boolean done = switch (decision.kind) {
            case Postponing.LATER -> sooner(after);
            case Postponing.AGAIN -> notAgain();
            default -> before(after);
        };
        return done ? kept() : TakenBack.TOO_LATE;
    }

    private boolean isLatest() {
        PartId part = new PartId(new DocumentId(decision.document), decision.part);
        return Parts.decisions(session, part).getFirst().id == decision.id;
    }

    private boolean sooner(InvoiceEntry entry) {
        entry.postponedAt = decision.beforePostponedAt;
        session.update(entry);
        return true;
    }

    // Only while nobody has begun, and nothing else made it owed: a changed file must be read whatever a person wishes.
    private boolean notAgain() {
        boolean same = Parts.of(session, document.id).stream().allMatch(this::isWhatItWas);
        if (!same || !Documents.isOwedSince(document, decision.madeAt)) {
            return false;
        }
        stand();
        return true;
    }

    private void stand() {
        if (State.QUARANTINED.code().equals(document.formerState)) {
            Documents.settle(document, State.QUARANTINED);
            document.fault = decision.beforeFault;
            document.detail = decision.beforeDetail;
        }
        DocumentStanding.write(session, document);
    }

    private boolean before(InvoiceEntry after) {
        boolean owedOtherwise = Documents.is(document, State.OWED) && !Documents.isOwedSince(document, decision.madeAt);
        InvoiceEntry before = Objects.requireNonNull(session.get(InvoiceEntry.class, decision.before));
        if (owedOtherwise || !isFree() || !isWhatItWas(before)) {
            return false;
        }
        Optional<String> identity = Optional.ofNullable(after.identity);
        supersede(after);
        revive(before);
        giveBack();
        settleAsBefore();
        stand();
        new Copies(session, document, act.when()).comeBack(after, identity, before);
        return true;
    }

    /** Where another part of the file was decided later, that one comes after what was before this. */
    private void settleAsBefore() {
        if (decision.madeAt.equals(document.settledAt)) {
            document.settledAt = decision.beforeSettledAt;
        } else {
            session.createMutationQuery("update DecisionEntry set beforeSettledAt = :before"
                            + " where document = :document and beforeSettledAt = :made and takenBackAt is null")
                    .setParameter("before", decision.beforeSettledAt)
                    .setParameter("document", document.id)
                    .setParameter("made", decision.madeAt)
                    .executeUpdate();
        }
    }

    /** Another may hold by now what it gave up; one that only waits gives way. */
    private boolean isFree() {
        return holder().filter(Parts::isAccepted).isEmpty();
    }

    /** What it was a copy of may be another invoice by now, or be no original any more. */
    private boolean isWhatItWas(InvoiceEntry part) {
        return !Parts.isCopy(part) || Copies.isStill(session, part);
    }

    private Optional<InvoiceEntry> holder() {
        return Optional.ofNullable(decision.beforeIdentity)
                .flatMap(identity -> Parts.holder(session, identity))
                .filter(holder -> holder.id != decision.after);
    }

    private void supersede(InvoiceEntry after) {
        after.supersededAt = Stored.time(act.when());
        after.identity = null;
        session.update(after);
        SearchTokens.rewrite(session, after);
    }

    private void revive(InvoiceEntry before) {
        holder().ifPresent(waiting -> giveWay(waiting, before));
        before.supersededAt = null;
        before.identity = decision.beforeIdentity;
        OutcomeColumns.original(before)
                .flatMap(part -> Parts.current(session, part))
                .ifPresent(original -> Copies.name(before, original));
        session.update(before);
        SearchTokens.rewrite(session, before);
        claim(before);
    }

    /** Until the decision is taken back that made of the former one what it was. */
    private void giveWay(InvoiceEntry waiting, InvoiceEntry before) {
        hold(waiting, Optional.empty());
        session.createMutationQuery("update DecisionEntry set released = :waiting where after = :before"
                        + " and before <> after and takenBackAt is null and released is null")
                .setParameter("waiting", waiting.id)
                .setParameter("before", before.id)
                .executeUpdate();
    }

    /** What waited with the same identity holds it again. */
    private void giveBack() {
        Optional.ofNullable(decision.released)
                .flatMap(id -> Optional.ofNullable(session.get(InvoiceEntry.class, id)))
                .ifPresent(this::claim);
    }

    private void claim(InvoiceEntry waiting) {
        if (waiting.supersededAt == null && waiting.identity == null && Parts.isBooked(waiting)) {
            Optional<String> key = Invoices.identity(waiting)
                    .map(identity -> Invoices.identityKey(identity, new CompanyId(waiting.company)))
                    .filter(free -> Parts.holder(session, free).isEmpty());
            if (key.isPresent()) {
                hold(waiting, key);
            }
        }
    }

    private void hold(InvoiceEntry waiting, Optional<String> identity) {
        waiting.identity = identity.orElse(null);
        session.update(waiting);
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
