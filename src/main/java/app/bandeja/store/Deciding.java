package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.Identity;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Part;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.State;
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

    private Deciding(StatelessSession session, Ruling ruling, DocumentEntry document) {
        this.session = session;
        this.ruling = ruling;
        this.document = document;
    }

    static Ruled decide(StatelessSession session, Ruling ruling) {
        return Documents.lock(session, ruling.part().document())
                .map(document -> new Deciding(session, ruling, document).decide())
                .orElseGet(Ruled.Changed::new);
    }

    private Ruled decide() {
        Optional<InvoiceEntry> seen = Parts.current(session, ruling.part())
                .filter(entry -> Parts.version(entry) == ruling.version() && !Documents.is(document, State.OWED));
        if (seen.isEmpty()) {
            return Decisions.overtaken(session, ruling.part());
        }
        return ruling.outcome() instanceof Outcome.Duplicate(PartId named, Sameness how)
                ? copyOf(seen.get(), named, how)
                : put(seen.get(), ruling.outcome());
    }

    private Ruled copyOf(InvoiceEntry before, PartId named, Sameness how) {
        // Locked as well, or two people might make two parts copies of each other.
        Documents.lock(session, named.document());
        return switch (new Originals(session, before).of(named)) {
            case Originals.Search.Fit(PartId original) -> put(before, new Outcome.Duplicate(original, how));
            case Originals.Search.None(Ruled.Unfit why) -> new Ruled.NoOriginal(why);
        };
    }

    private Ruled put(InvoiceEntry before, Outcome outcome) {
        CompanyId company = new CompanyId(before.company);
        SupplierLocks suppliers = new SupplierLocks(session, company);
        suppliers.lock(List.of(ruling.draft()));
        DecisionWriter writer = new DecisionWriter(session, document, before);
        Optional<InvoiceEntry> rival = rival(before, company);
        if (rival.filter(Parts::isAccepted).isPresent()) {
            return new Ruled.Booked(Parts.id(rival.get()));
        }
        rival.ifPresent(waiting -> release(waiting, writer));
        Optional<String> identity = Optional.ofNullable(before.identity);
        supersede(before);
        InvoiceEntry after = written(before, outcome, company, suppliers.of(ruling.draft()));
        document.settledAt = Stored.time(ruling.act().when());
        DocumentStanding.write(session, document);
        new Copies(session, document, ruling.act().when()).follow(before, identity, after);
        return writer.write(ruling.kind(), ruling.act(), after, ruling.changes());
    }

    private Optional<InvoiceEntry> rival(InvoiceEntry before, CompanyId company) {
        return ruling.outcome().state() != State.ACCEPTED
                ? Optional.empty()
                : Identity.of(ruling.draft())
                        .flatMap(identity -> Parts.holder(session, Invoices.identityKey(identity, company)))
                        .filter(holder -> holder.id != before.id);
    }

    // One that waits for a person gives way to one that a person approved.
    private void release(InvoiceEntry waiting, DecisionWriter writer) {
        waiting.identity = null;
        session.update(waiting);
        writer.released(waiting);
    }

    private void supersede(InvoiceEntry before) {
        before.supersededAt = Stored.time(ruling.act().when());
        before.identity = null;
        session.update(before);
        SearchTokens.rewrite(session, before);
    }

    private InvoiceEntry written(InvoiceEntry before, Outcome outcome, CompanyId company, Optional<Long> supplier) {
        RevisionEntry revision = Objects.requireNonNull(session.get(RevisionEntry.class, before.revision));
        InvoiceWriter writer =
                new InvoiceWriter(session, company, revision, ruling.act().when());
        writer.write(new Part(ruling.part().part(), ruling.draft(), outcome), supplier);
        InvoiceEntry after = writer.written().getFirst();
        if (Parts.isAccepted(after)) {
            after.approvedBy = Stored.text(ruling.act().who());
            session.update(after);
        }
        return after;
    }
}
