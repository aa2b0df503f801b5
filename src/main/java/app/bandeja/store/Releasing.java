package app.bandeja.store;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.State;
import app.bandeja.store.Ruling.Act;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.InvoiceEntry;
import app.bandeja.store.table.ReleaseEntry;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Takes one document out of quarantine, within one transaction. */
final class Releasing {
    static final String DISMISS = "dismiss";
    static final String AGAIN = "reread";

    private final StatelessSession session;
    private final Act act;
    private final DocumentEntry document;

    Releasing(StatelessSession session, DocumentId document, Act act) {
        this.session = session;
        this.act = act;
        this.document = Documents.locked(session, document);
    }

    ReleaseResult retry() {
        if (!Documents.is(document, State.QUARANTINED)) {
            return overtaken();
        }
        if (!Documents.source(session, new SourceId(document.source)).watched) {
            return new ReleaseResult.NotWatched();
        }
        ReleaseResult done = kept(AGAIN, Optional.empty());
        Documents.owe(document, act.when());
        session.update(document);
        return done;
    }

    ReleaseResult dismiss(String reason) {
        if (!Documents.is(document, State.QUARANTINED)) {
            return overtaken();
        }
        ReleaseResult done = kept(DISMISS, Optional.of(reason).filter(text -> !text.isBlank()));
        OutcomeColumns.settle(document, State.IGNORED, List.of(new Outcome.Ignored(Reason.DISMISSED)));
        document.settledAt = Stored.time(act.when());
        if (hasInvoices()) {
            DocumentStanding.write(session, document);
        } else {
            session.update(document);
        }
        return done;
    }

    /** Of its earlier content. */
    private boolean hasInvoices() {
        return !session.createSelectionQuery(
                        "from InvoiceEntry where document = :document and supersededAt is null", InvoiceEntry.class)
                .setParameter("document", document.id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    // Who has just done the same, or the other thing; what was read since then has overtaken both.
    private ReleaseResult overtaken() {
        return session
                .createSelectionQuery(
                        "from ReleaseEntry where document = :document and takenBackAt is null"
                                + " order by madeAt desc, id desc",
                        ReleaseEntry.class)
                .setParameter("document", document.id)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .filter(release -> Returning.stands(document, release))
                .findFirst()
                .<ReleaseResult>map(release -> new ReleaseResult.ByAnother(release.who, release.madeAt))
                .orElseGet(ReleaseResult.Changed::new);
    }

    private ReleaseResult kept(String kind, Optional<String> reason) {
        ReleaseEntry release = new ReleaseEntry();
        release.document = document.id;
        release.kind = kind;
        release.reason = reason.map(Stored::text).orElse(null);
        release.who = Stored.text(act.who());
        release.madeAt = Stored.time(act.when());
        release.fault = document.fault;
        release.detail = document.detail;
        release.heldAt = document.settledAt;
        session.insert(release);
        Events events = Events.outsideRuns(act.when());
        events.info(
                document,
                Events.Stage.REVIEW,
                kind,
                act.who() + reason.map(text -> ": " + text).orElse(""));
        events.write(session);
        return new ReleaseResult.Done(release.id);
    }
}
