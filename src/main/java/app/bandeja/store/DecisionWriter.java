package app.bandeja.store;

import app.bandeja.store.Ruling.Act;
import app.bandeja.store.table.CorrectionEntry;
import app.bandeja.store.table.DecisionEntry;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.InvoiceEntry;
import java.util.List;
import org.hibernate.StatelessSession;

/** Keeps a decision with all that its way back needs; begun before anything is changed. */
final class DecisionWriter {
    private final StatelessSession session;
    private final DocumentEntry document;
    private final DecisionEntry decision = new DecisionEntry();

    DecisionWriter(StatelessSession session, DocumentEntry document, InvoiceEntry before) {
        this.session = session;
        this.document = document;
        decision.document = document.id;
        decision.part = before.part;
        decision.before = before.id;
        decision.beforeIdentity = before.identity;
        decision.beforePostponedAt = before.postponedAt;
        decision.beforeDocumentState = document.state;
        decision.beforeFault = document.fault;
        decision.beforeDetail = document.detail;
        decision.beforeSettledAt = document.settledAt;
    }

    void released(InvoiceEntry waiting) {
        decision.released = waiting.id;
    }

    Ruled write(String kind, Act act, InvoiceEntry after, List<Ruling.Change> changes) {
        decision.kind = kind;
        decision.who = Stored.text(act.who());
        decision.madeAt = Stored.time(act.when());
        decision.after = after.id;
        session.insert(decision);
        session.insertMultiple(
                changes.stream().map(change -> correction(after, change)).toList());
        Events events = Events.outsideRuns(act.when());
        events.info(document, Events.Stage.REVIEW, kind, act.who());
        events.write(session);
        return new Ruled.Done(decision.id);
    }

    private CorrectionEntry correction(InvoiceEntry after, Ruling.Change change) {
        CorrectionEntry entry = new CorrectionEntry();
        entry.invoice = after.id;
        entry.decision = decision.id;
        entry.who = decision.who;
        entry.field = change.field();
        entry.before = change.before().map(Stored::text).orElse(null);
        entry.after = change.after().map(Stored::text).orElse(null);
        entry.place = change.place().map(PlaceText::of).map(Stored::text).orElse(null);
        entry.madeAt = decision.madeAt;
        return entry;
    }
}
