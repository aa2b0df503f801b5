package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Part;
import app.bandeja.invoice.Settlement;
import app.bandeja.invoice.State;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.RevisionEntry;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Settles one document as a whole, within one transaction. */
final class Holding {
    private final StatelessSession session;
    private final HeldDocument held;
    private final DocumentEntry document;

    Holding(StatelessSession session, HeldDocument held) {
        if (InvoiceWriter.isBooked(held.outcome())) {
            throw new IllegalArgumentException("Only a draft can be accepted or pending");
        }
        this.session = session;
        this.held = held;
        this.document = Documents.locked(session, held.document());
    }

    Settlement hold() {
        Settlement settlement = new Settlement(held.document(), List.of(new Part(1, Draft.NOTHING, held.outcome())));
        Events events = new Events(held.run(), held.at());
        // A broken file says nothing of the invoices that were read from its earlier content: they stay.
        if (settlement.state() == State.QUARANTINED) {
            held.hash().ifPresent(this::revision);
        } else {
            supersede(settlement.parts().getFirst(), events);
        }
        Conclusion.of(session, document, settlement, held.at()).write(held.hash(), events);
        return settlement;
    }

    private void supersede(Part part, Events events) {
        Supersession supersession = new Supersession(session, document, held.at());
        supersession.makeRoom();
        Optional<RevisionEntry> revision = held.hash().map(this::revision);
        if (part.outcome() instanceof Outcome.Duplicate) {
            CompanyId company = Documents.company(session, document);
            new InvoiceWriter(session, company, revision.orElseThrow(), held.at()).writeCopy(part);
        }
        supersession.tellDuplicates(List.of(), events);
    }

    private RevisionEntry revision(ContentHash hash) {
        return new Revisions(session, document).of(hash, document.size, held.took(), held.at());
    }
}
