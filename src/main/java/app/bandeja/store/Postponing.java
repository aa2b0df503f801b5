package app.bandeja.store;

import app.bandeja.invoice.PartId;
import app.bandeja.invoice.State;
import app.bandeja.store.Ruling.Act;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.InvoiceEntry;
import java.util.List;
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
    private final Optional<DocumentEntry> document;

    Postponing(StatelessSession session, PartId part, int version, Act act) {
        this.session = session;
        this.part = part;
        this.version = version;
        this.act = act;
        this.document = Documents.lock(session, part.document());
    }

    Ruled postpone() {
        return document.flatMap(owner -> asSeen(owner).map(entry -> postpone(owner, entry)))
                .orElseGet(() -> Decisions.overtaken(session, part));
    }

    private Ruled postpone(DocumentEntry owner, InvoiceEntry entry) {
        DecisionWriter writer = new DecisionWriter(session, owner, entry);
        entry.postponedAt = Stored.time(act.when());
        session.update(entry);
        return writer.write(LATER, act, entry, List.of());
    }

    Ruled reread() {
        return document.flatMap(owner -> asSeen(owner).map(entry -> reread(owner, entry)))
                .orElseGet(() -> Decisions.overtaken(session, part));
    }

    private Ruled reread(DocumentEntry owner, InvoiceEntry entry) {
        Ruled done = new DecisionWriter(session, owner, entry).write(AGAIN, act, entry, List.of());
        Documents.owe(owner, act.when());
        session.update(owner);
        return done;
    }

    private Optional<InvoiceEntry> asSeen(DocumentEntry owner) {
        return Parts.current(session, part)
                .filter(entry -> Parts.version(entry) == version && !Documents.is(owner, State.OWED));
    }
}
