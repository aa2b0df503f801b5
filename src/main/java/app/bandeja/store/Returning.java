package app.bandeja.store;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.State;
import app.bandeja.store.Decisions.TakenBack;
import app.bandeja.store.Ruling.Act;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.ReleaseEntry;
import java.util.Objects;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Puts a document back into quarantine as it lay there before a person took it out, within one transaction. */
final class Returning {
    private final StatelessSession session;
    private final Act act;
    private final ReleaseEntry release;
    private final DocumentEntry document;

    Returning(StatelessSession session, long release, Act act) {
        this.session = session;
        this.act = act;
        this.release = Objects.requireNonNull(session.get(ReleaseEntry.class, release, LockMode.PESSIMISTIC_WRITE));
        this.document = Documents.locked(session, new DocumentId(this.release.document));
    }

    TakenBack takeBack() {
        if (release.takenBackAt != null) {
            return TakenBack.ALREADY;
        }
        if (!stands(document, release)) {
            return TakenBack.TOO_LATE;
        }
        Documents.settle(document, State.QUARANTINED);
        document.fault = release.fault;
        document.detail = release.detail;
        document.settledAt = release.heldAt;
        session.update(document);
        release.takenBackAt = Stored.time(act.when());
        session.update(release);
        Events events = Events.outsideRuns(act.when());
        events.info(document, Events.Stage.REVIEW, "undo_" + release.kind, act.who());
        events.write(session);
        return TakenBack.DONE;
    }

    /** Whether the document is as that decision left it. */
    static boolean stands(DocumentEntry document, ReleaseEntry release) {
        return release.kind.equals(Releasing.AGAIN)
                ? Documents.isOwedSince(document, release.madeAt)
                : !Documents.is(document, State.OWED) && release.madeAt.equals(document.settledAt);
    }
}
