package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Part;
import app.bandeja.invoice.Settlement;
import app.bandeja.invoice.State;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.InvoiceEntry;
import app.bandeja.store.table.RevisionEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Settles one document as a whole, within one transaction. */
final class Holding {
    private final StatelessSession session;
    private final HeldDocument held;
    private final DocumentEntry document;
    private final Decided decided;
    private final Map<Integer, InvoiceEntry> kept;

    Holding(StatelessSession session, HeldDocument held) {
        if (InvoiceWriter.isBooked(held.outcome())) {
            throw new IllegalArgumentException("Only a draft can be accepted or pending");
        }
        this.session = session;
        this.held = held;
        this.document = Documents.locked(session, held.document());
        this.decided = new Decided(session, document.id);
        this.kept = held.hash().map(decided::about).orElseGet(Map::of);
    }

    Settlement hold() {
        Events events = new Events(held.run(), held.at());
        Settlement settlement =
                held.outcome().state() == State.QUARANTINED ? unreadable() : new Settlement(held.document(), parts());
        if (settlement.state() != State.QUARANTINED) {
            supersede(settlement.parts(), events);
        }
        Conclusion.of(session, document, settlement, held.at()).write(held.hash(), events);
        return settlement;
    }

    /** A broken file says nothing of the invoices that were read from its earlier content: they stay. */
    private Settlement unreadable() {
        held.hash().ifPresent(this::revision);
        return new Settlement(held.document(), List.of(asAWhole()));
    }

    private Part asAWhole() {
        return new Part(1, Draft.NOTHING, held.outcome());
    }

    /** What a person decided about these bytes stays, and of what a person approved of other bytes a person is asked. */
    private List<Part> parts() {
        List<Part> known = decided.beyond(0, kept);
        return known.isEmpty() ? List.of(asAWhole()) : known;
    }

    private void supersede(List<Part> parts, Events events) {
        Supersession supersession = new Supersession(session, document, kept.values(), held.at());
        supersession.makeRoom();
        kept.values().forEach(decided::stand);
        Optional<RevisionEntry> revision = held.hash().map(this::revision);
        CompanyId company = Documents.company(session, document);
        List<InvoiceEntry> written = new ArrayList<>();
        for (Part part : parts) {
            if (!kept.containsKey(part.number())) {
                written.addAll(written(part, company, revision));
            }
        }
        supersession.tellDuplicates(written, events);
    }

    private List<InvoiceEntry> written(Part part, CompanyId company, Optional<RevisionEntry> revision) {
        return switch (part.outcome()) {
            case Outcome.Duplicate _ -> {
                InvoiceWriter writer = new InvoiceWriter(session, company, revision.orElseThrow(), held.at());
                writer.writeCopy(part);
                yield List.of();
            }
            case Outcome.Pending _ -> {
                InvoiceEntry before = Objects.requireNonNull(decided.approved().get(part.number()));
                RevisionEntry bytes = revision.orElseGet(
                        () -> Objects.requireNonNull(session.get(RevisionEntry.class, before.revision)));
                InvoiceWriter writer = new InvoiceWriter(session, company, bytes, held.at());
                writer.write(part, Optional.ofNullable(before.supplier));
                yield writer.written();
            }
            case Outcome.Accepted _, Outcome.Ignored _, Outcome.Quarantined _ -> List.of();
        };
    }

    private RevisionEntry revision(ContentHash hash) {
        return new Revisions(session, document).of(hash, document.size, held.took(), held.at());
    }
}
