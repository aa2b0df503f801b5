package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Identity;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Part;
import app.bandeja.invoice.State;
import app.bandeja.store.table.InvoiceEntry;
import app.bandeja.store.table.RevisionEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Writes the parts of one revision. */
final class InvoiceWriter {
    private final StatelessSession session;
    private final CompanyId company;
    private final RevisionEntry revision;
    private final Instant at;
    private final List<InvoiceEntry> written = new ArrayList<>();

    InvoiceWriter(StatelessSession session, CompanyId company, RevisionEntry revision, Instant at) {
        this.session = session;
        this.company = company;
        this.revision = revision;
        this.at = at;
    }

    static boolean isBooked(Outcome outcome) {
        return outcome.state() == State.ACCEPTED || outcome.state() == State.PENDING;
    }

    List<InvoiceEntry> written() {
        return List.copyOf(written);
    }

    void write(Part part, Optional<Long> supplier) {
        Draft draft = part.draft();
        InvoiceEntry entry = entry(part);
        Invoices.describe(entry, draft);
        entry.supplier = supplier.orElse(null);
        entry.identity = identity(part).orElse(null);
        insert(entry);
        session.insertMultiple(InvoiceDetails.fields(entry.id, draft));
        session.insertMultiple(InvoiceDetails.taxLines(entry.id, draft.amounts().taxLines()));
        session.insertMultiple(InvoiceDetails.lines(entry.id, draft.lines()));
        session.insertMultiple(OutcomeColumns.findings(entry.id, part.outcome()));
    }

    /** A copy of the same bytes: described as its original, of which the values are shown. */
    void writeCopy(Part part) {
        InvoiceEntry entry = entry(part);
        Invoices.describe(entry, part.draft());
        original(entry).ifPresent(same -> Invoices.describe(entry, same));
        insert(entry);
    }

    private InvoiceEntry entry(Part part) {
        InvoiceEntry entry = new InvoiceEntry();
        entry.revision = revision.id;
        entry.document = revision.document;
        entry.part = part.number();
        entry.company = company.value();
        entry.settledAt = Stored.time(at);
        OutcomeColumns.write(entry, part.outcome());
        return entry;
    }

    /**
     * Held by the first of its kind: the one that is accepted, or waits for a person while no other holds it. An accepted
     * one always claims it, so that the unique index refuses what a judge must not do.
     */
    private Optional<String> identity(Part part) {
        if (!isBooked(part.outcome())) {
            return Optional.empty();
        }
        Optional<String> key = Identity.of(part.draft()).map(identity -> Invoices.identityKey(identity, company));
        return part.outcome().state() == State.ACCEPTED ? key : key.filter(this::isFree);
    }

    private boolean isFree(String identity) {
        return session.createSelectionQuery("select id from InvoiceEntry where identity = :identity", Long.class)
                .setParameter("identity", identity)
                .uniqueResultOptional()
                .isEmpty();
    }

    private void insert(InvoiceEntry entry) {
        entry.originalInvoice = original(entry).map(same -> same.id).orElse(null);
        session.insert(entry);
        SearchTokens.write(session, entry);
        written.add(entry);
    }

    private Optional<InvoiceEntry> original(InvoiceEntry entry) {
        return Optional.ofNullable(entry.originalDocument)
                .flatMap(original -> session.createSelectionQuery(
                                "from InvoiceEntry where document = :document and part = :part"
                                        + " and supersededAt is null",
                                InvoiceEntry.class)
                        .setParameter("document", original)
                        .setParameter("part", entry.originalPart)
                        .uniqueResultOptional());
    }
}
