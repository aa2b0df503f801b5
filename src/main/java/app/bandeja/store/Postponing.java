package app.bandeja.store;

import app.bandeja.invoice.PartId;
import app.bandeja.invoice.State;
import app.bandeja.store.Ruling.Act;
import app.bandeja.store.table.DecisionEntry;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.InvoiceEntry;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Decisions that change no value: later, or read it again. */
final class Postponing {
    static final String LATER = "postpone";
    static final String AGAIN = "reread";

    private final StatelessSession session;
    private final PartId part;
    private final int version;
    private final Act act;
    private final DocumentEntry document;

    Postponing(StatelessSession session, PartId part, int version, Act act) {
        this.session = session;
        this.part = part;
        this.version = version;
        this.act = act;
        this.document = Documents.locked(session, part.document());
    }

    Ruled postpone() {
        return asSeen().map(entry -> {
                    entry.postponedAt = Stored.time(act.when());
                    session.update(entry);
                    return kept(entry, LATER);
                })
                .orElseGet(() -> Decisions.overtaken(session, part));
    }

    Ruled reread() {
        return asSeen().map(entry -> {
                    Ruled kept = kept(entry, AGAIN);
                    Documents.owe(document, act.when());
                    session.update(document);
                    return kept;
                })
                .orElseGet(() -> Decisions.overtaken(session, part));
    }

    private Optional<InvoiceEntry> asSeen() {
        return Decisions.current(session, part)
                .filter(entry -> entry.version == version && !Documents.is(document, State.OWED));
    }

    private Ruled kept(InvoiceEntry entry, String kind) {
        DecisionEntry decision = new DecisionEntry();
        decision.document = document.id;
        decision.part = part.part();
        decision.kind = kind;
        decision.who = Stored.text(act.who());
        decision.madeAt = Stored.time(act.when());
        decision.before = entry.id;
        decision.after = entry.id;
        decision.beforeIdentity = entry.identity;
        decision.beforeDocumentState = document.state;
        session.insert(decision);
        Events events = Events.outsideRuns(act.when());
        events.info(document, Events.Stage.REVIEW, kind, act.who());
        events.write(session);
        return new Ruled.Done(decision.id);
    }
}
