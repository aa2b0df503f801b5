package app.bandeja.store;

import app.bandeja.invoice.ActiveContent;
import app.bandeja.invoice.Company;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Identity;
import app.bandeja.invoice.Judge;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Part;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Settlement;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.InvoiceEntry;
import app.bandeja.store.table.RevisionEntry;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** Settles one document that was read, within one transaction. */
final class Settling {
    private final StatelessSession session;
    private final ReadDocument read;
    private final DocumentEntry document;
    private final Earlier earlier;
    private final Company company;
    private final SupplierLocks suppliers;
    /** Identities of this document's own parts so far: a second copy within one file is a copy, too. */
    private final Map<String, PartId> within = new HashMap<>();

    private final Decided decided;
    /** What a person decided about these very bytes stays; a new reading of them is no reason to ask again. */
    private final Map<Integer, InvoiceEntry> kept;

    private final Map<Integer, InvoiceEntry> approved;
    private final Supersession supersession;

    Settling(StatelessSession session, ReadDocument read) {
        this.session = session;
        this.read = read;
        this.document = Documents.locked(session, read.document());
        this.earlier = new Earlier(session, read.document());
        this.company = SourceBook.company(session, earlier.company());
        this.suppliers = new SupplierLocks(session, company.id());
        this.decided = new Decided(session, document.id);
        this.kept = decided.about(read.hash());
        this.approved = decided.approved();
        this.supersession = new Supersession(session, document, kept.values(), read.at());
    }

    Settlement settle(Judge judge) {
        suppliers.lock(read.drafts());
        List<Part> parts = new ArrayList<>();
        for (Draft draft : read.drafts()) {
            parts.add(part(parts.size() + 1, draft, judge));
        }
        parts.addAll(decided.beyond(read.drafts().size(), kept));
        Settlement settlement = new Settlement(read.document(), parts);
        write(settlement);
        return settlement;
    }

    private Part part(int number, Draft draft, Judge judge) {
        Part part = Optional.ofNullable(kept.get(number))
                .map(decided::part)
                .orElseGet(() -> measured(number, draft, judge));
        if (InvoiceWriter.isBooked(part.outcome())) {
            key(part.draft()).ifPresent(held -> within.putIfAbsent(held, new PartId(read.document(), number)));
        }
        return part;
    }

    /** By what a person approved of other bytes, if anything. */
    private Part measured(int number, Draft draft, Judge judge) {
        Outcome outcome = judge.judge(draft, known(number, draft, key(draft).map(within::get)));
        return Optional.ofNullable(approved.get(number))
                .map(before -> new Proposal(decided.draft(before), draft).of(number, outcome))
                .orElseGet(() -> new Part(number, draft, outcome));
    }

    private Optional<String> key(Draft draft) {
        return Identity.of(draft).map(identity -> Invoices.identityKey(identity, company.id()));
    }

    /** A person who opens it in another program is to be warned. */
    private void tellCarried(Events events) {
        if (!read.reading().carries().isEmpty()) {
            String carried = read.reading().carries().stream()
                    .sorted()
                    .map(ActiveContent::code)
                    .collect(Collectors.joining(" "));
            events.warning(document, Events.Stage.READ, "active_content", carried);
        }
    }

    /** What says the same as what a person approved is approved still. */
    private void sign(InvoiceEntry written) {
        InvoiceEntry before = approved.get(written.part);
        if (before != null && Parts.isAccepted(written)) {
            written.approvedBy = before.approvedBy;
            session.update(written);
        }
    }

    private Known known(int number, Draft draft, Optional<PartId> sameWithin) {
        return new Known(
                LocalDate.ofInstant(read.at(), ZoneOffset.UTC),
                company.ownTaxIds(),
                sameWithin.or(() -> Identity.of(draft).flatMap(earlier::sameInvoice)),
                earlier.conflicts(draft),
                read.reading().remarks(),
                earlier.acceptedBefore(number));
    }

    private void write(Settlement settlement) {
        supersession.makeRoom();
        kept.values().forEach(decided::stand);
        Revisions revisions = new Revisions(session, document);
        RevisionEntry revision = revisions.of(read.hash(), read.size(), read.took(), read.at());
        revisions.keep(revision, read.reading(), read.readerVersion(), read.at());
        InvoiceWriter writer = new InvoiceWriter(session, company.id(), revision, read.at());
        settlement.parts().stream()
                .filter(part -> !kept.containsKey(part.number()))
                .forEach(part -> writer.write(part, suppliers.of(part.draft())));
        writer.written().forEach(this::sign);
        Events events = new Events(read.run(), read.at());
        supersession.tellDuplicates(writer.written(), events);
        tellCarried(events);
        Conclusion.of(session, document, settlement, read.at()).write(Optional.of(read.hash()), events);
    }
}
