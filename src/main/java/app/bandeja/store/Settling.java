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
import java.util.Objects;
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

    private final Supersession supersession;
    /** What a person decided about these very bytes stays; a new reading of them is no reason to ask again. */
    private final Map<Integer, InvoiceEntry> decided;

    Settling(StatelessSession session, ReadDocument read) {
        this.session = session;
        this.read = read;
        this.document = Documents.locked(session, read.document());
        this.earlier = new Earlier(session, read.document());
        this.company = SourceBook.company(session, earlier.company());
        this.suppliers = new SupplierLocks(session, company.id());
        this.supersession = new Supersession(session, document, read.at());
        this.decided = supersession.keepDecided(read.hash().hex());
    }

    Settlement settle(Judge judge) {
        suppliers.lock(read.drafts());
        List<Part> parts = new ArrayList<>();
        for (Draft draft : read.drafts()) {
            parts.add(part(parts.size() + 1, draft, judge));
        }
        decided.keySet().stream()
                .filter(number -> number > read.drafts().size())
                .sorted()
                .forEach(number -> parts.add(kept(number)));
        Settlement settlement = new Settlement(read.document(), parts);
        write(settlement);
        return settlement;
    }

    private Part kept(int number) {
        InvoiceEntry entry = Objects.requireNonNull(decided.get(number));
        InvoiceRow row = new InvoiceRows(session)
                .one(new PartId(read.document(), number))
                .orElseThrow();
        return new Part(number, row.draft(), OutcomeColumns.read(entry, List.of()));
    }

    private Part part(int number, Draft draft, Judge judge) {
        if (decided.containsKey(number)) {
            return kept(number);
        }
        Optional<String> key = Identity.of(draft).map(identity -> Invoices.identityKey(identity, company.id()));
        Outcome outcome = judge.judge(draft, known(number, draft, key.map(within::get)));
        if (InvoiceWriter.isBooked(outcome)) {
            key.ifPresent(held -> within.putIfAbsent(held, new PartId(read.document(), number)));
        }
        return new Part(number, draft, outcome);
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
        Revisions revisions = new Revisions(session, document);
        RevisionEntry revision = revisions.of(read.hash(), read.size(), read.took(), read.at());
        revisions.keep(revision, read.reading(), read.readerVersion(), read.at());
        InvoiceWriter writer = new InvoiceWriter(session, company.id(), revision, read.at());
        settlement.parts().stream()
                .filter(part -> !decided.containsKey(part.number()))
                .forEach(part -> writer.write(part, suppliers.of(part.draft())));
        Events events = new Events(read.run(), read.at());
        supersession.tellDuplicates(writer.written(), events);
        tellCarried(events);
        Conclusion.of(session, document, settlement, read.at()).write(Optional.of(read.hash()), events);
    }
}
