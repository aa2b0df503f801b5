package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Identity;
import app.bandeja.invoice.Part;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.State;
import app.bandeja.store.table.CorrectionEntry;
import app.bandeja.store.table.DecisionEntry;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.InvoiceEntry;
import app.bandeja.store.table.RevisionEntry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Writes what a person decided about a part, within one transaction. */
final class Deciding {
    private final StatelessSession session;
    private final Ruling ruling;
    private final DocumentEntry document;

    Deciding(StatelessSession session, Ruling ruling) {
        this.session = session;
        this.ruling = ruling;
        this.document = Documents.locked(session, ruling.part().document());
    }

    Ruled decide() {
        Optional<InvoiceEntry> seen = Decisions.current(session, ruling.part())
                .filter(entry -> entry.version == ruling.version() && !Documents.is(document, State.OWED));
        if (seen.isEmpty()) {
            return Decisions.overtaken(session, ruling.part());
        }
        InvoiceEntry before = seen.get();
        CompanyId company = new CompanyId(before.company);
        SupplierLocks suppliers = new SupplierLocks(session, company);
        suppliers.lock(List.of(ruling.draft()));
        Optional<InvoiceEntry> rival = rival(before, company);
        if (rival.filter(Deciding::isAccepted).isPresent()) {
            return new Ruled.Booked(new PartId(new DocumentId(rival.get().document), rival.get().part));
        }
        rival.ifPresent(this::release);
        Optional<String> identity = Optional.ofNullable(before.identity);
        supersede(before);
        InvoiceEntry after = written(before, company, suppliers.of(ruling.draft()));
        follow(before, after);
        long decision = keep(before, after, identity);
        DocumentStanding.write(session, document, ruling.act().when());
        tell();
        return new Ruled.Done(decision);
    }

    private Optional<InvoiceEntry> rival(InvoiceEntry before, CompanyId company) {
        return ruling.outcome().state() != State.ACCEPTED
                ? Optional.empty()
                : Identity.of(ruling.draft())
                        .flatMap(identity -> session.createSelectionQuery(
                                        "from InvoiceEntry where identity = :identity and id <> :own",
                                        InvoiceEntry.class)
                                .setParameter("identity", Invoices.identityKey(identity, company))
                                .setParameter("own", before.id)
                                .uniqueResultOptional());
    }

    private static boolean isAccepted(InvoiceEntry entry) {
        return entry.state.equals(State.ACCEPTED.code());
    }

    // One that waits for a person gives way to one that a person approved.
    private void release(InvoiceEntry waiting) {
        waiting.identity = null;
        session.update(waiting);
    }

    private void supersede(InvoiceEntry before) {
        before.supersededAt = Stored.time(ruling.act().when());
        before.identity = null;
        session.update(before);
        SearchTokens.rewrite(session, before);
    }

    private InvoiceEntry written(InvoiceEntry before, CompanyId company, Optional<Long> supplier) {
        RevisionEntry revision = Objects.requireNonNull(session.get(RevisionEntry.class, before.revision));
        InvoiceWriter writer =
                new InvoiceWriter(session, company, revision, ruling.act().when());
        writer.write(new Part(ruling.part().part(), ruling.draft(), ruling.outcome()), supplier);
        InvoiceEntry after = writer.written().getFirst();
        if (isAccepted(after)) {
            after.approvedBy = Stored.text(ruling.act().who());
            session.update(after);
        }
        return after;
    }

    // What is held to be a copy of the former row is one of the new row.
    private void follow(InvoiceEntry before, InvoiceEntry after) {
        session.createMutationQuery("update InvoiceEntry set originalInvoice = :after where originalInvoice = :before")
                .setParameter("after", after.id)
                .setParameter("before", before.id)
                .executeUpdate();
    }

    private long keep(InvoiceEntry before, InvoiceEntry after, Optional<String> identity) {
        DecisionEntry decision = new DecisionEntry();
        decision.document = document.id;
        decision.part = ruling.part().part();
        decision.kind = ruling.kind();
        decision.who = Stored.text(ruling.act().who());
        decision.madeAt = Stored.time(ruling.act().when());
        decision.before = before.id;
        decision.after = after.id;
        decision.beforeIdentity = identity.orElse(null);
        decision.beforeDocumentState = document.state;
        session.insert(decision);
        session.insertMultiple(ruling.changes().stream()
                .map(change -> correction(decision, after, change))
                .toList());
        return decision.id;
    }

    private static CorrectionEntry correction(DecisionEntry decision, InvoiceEntry after, Ruling.Change change) {
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

    private void tell() {
        Events events = Events.outsideRuns(ruling.act().when());
        events.info(document, Events.Stage.REVIEW, ruling.kind(), ruling.act().who());
        events.write(session);
    }
}
