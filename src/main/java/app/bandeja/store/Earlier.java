package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Identity;
import app.bandeja.invoice.Known.Rival;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.State;
import app.bandeja.invoice.TaxId;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.InvoiceEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Looks up earlier invoices of the same company, those of one document left out. */
final class Earlier {
    private static final List<String> BOOKED = List.of(State.ACCEPTED.code(), State.PENDING.code());
    private static final List<String> INVOICES =
            List.of(State.ACCEPTED.code(), State.PENDING.code(), State.DUPLICATE.code());

    private final StatelessSession session;
    private final DocumentId document;
    private final CompanyId company;

    Earlier(StatelessSession session, DocumentId document) {
        this.session = session;
        this.document = document;
        this.company = Documents.company(session, session.get(DocumentEntry.class, document.value()));
    }

    CompanyId company() {
        return company;
    }

    /** Or the original of such a part. */
    Optional<PartId> sameBytes(ContentHash hash) {
        return session
                .createSelectionQuery(
                        "select i from InvoiceEntry i join RevisionEntry r on r.id = i.revision"
                                + " where r.contentHash = :hash and i.company = :company and i.document <> :document"
                                + " and i.supersededAt is null and i.state in :states order by i.document, i.part",
                        InvoiceEntry.class)
                .setParameter("hash", hash.hex())
                .setParameter("company", company.value())
                .setParameter("document", document.value())
                .setParameter("states", INVOICES)
                .getResultList()
                .stream()
                .map(Earlier::original)
                .filter(part -> !part.document().equals(document))
                .findFirst();
    }

    private static PartId original(InvoiceEntry entry) {
        return entry.originalDocument == null || entry.originalPart == null
                ? new PartId(new DocumentId(entry.document), entry.part)
                : new PartId(new DocumentId(entry.originalDocument), entry.originalPart);
    }

    Optional<PartId> sameInvoice(Identity identity) {
        return session.createSelectionQuery(
                        "from InvoiceEntry where identity = :identity and document <> :document", InvoiceEntry.class)
                .setParameter("identity", Invoices.identityKey(identity, company))
                .setParameter("document", document.value())
                .uniqueResultOptional()
                .map(Earlier::original);
    }

    /** Same supplier, number and year, and not the same invoice. */
    List<Rival> conflicts(Draft draft) {
        Optional<TaxId> supplier = draft.parties().supplierTaxId().map(Found::value);
        Optional<String> number = draft.reference().number().map(Found::value);
        Optional<LocalDate> date = draft.reference().issueDate().map(Found::value);
        if (supplier.isEmpty() || number.isEmpty() || date.isEmpty()) {
            return List.of();
        }
        return inTheSameYear(supplier.get(), number.get(), date.get()).stream()
                .filter(entry -> !key(Invoices.identity(entry)).equals(key(Identity.of(draft))))
                .map(entry -> new Rival(original(entry), name(entry)))
                .toList();
    }

    private Optional<String> key(Optional<Identity> identity) {
        return identity.map(known -> known.key(company));
    }

    private List<InvoiceEntry> inTheSameYear(TaxId supplier, String number, LocalDate date) {
        return session.createSelectionQuery(
                        "from InvoiceEntry where company = :company and supplierTaxId = :supplier"
                                + " and numberKey = :number and issueDate between :from and :to"
                                + " and document <> :document and supersededAt is null and state in :states"
                                + " order by document, part",
                        InvoiceEntry.class)
                .setParameter("company", company.value())
                .setParameter("supplier", Stored.key(supplier.value()))
                .setParameter("number", Invoices.numberKey(number))
                .setParameter("from", date.withDayOfYear(1))
                .setParameter("to", date.withDayOfYear(date.lengthOfYear()))
                .setParameter("document", document.value())
                .setParameter("states", BOOKED)
                .getResultList();
    }

    private String name(InvoiceEntry entry) {
        return session.get(DocumentEntry.class, entry.document).name;
    }

    /**
     * What this document's part was last accepted as, whatever was read from it since. An approval that was taken back was
     * never one, and what a person left aside or held to be a copy later is none any more.
     */
    Optional<Identity> acceptedBefore(int part) {
        return session.createSelectionQuery(
                        "from InvoiceEntry i where i.document = :document and i.part = :part and i.state = :accepted"
                                + " and not exists (select 1 from DecisionEntry d where d.after = i.id"
                                + " and d.before <> d.after and d.takenBackAt is not null)"
                                + " and not exists (select 1 from DecisionEntry d join InvoiceEntry a on a.id = d.after"
                                + " where d.document = :document and d.part = :part and d.takenBackAt is null"
                                + " and d.madeAt >= i.settledAt and a.state <> :accepted)"
                                + " order by i.settledAt desc, i.id desc",
                        InvoiceEntry.class)
                .setParameter("document", document.value())
                .setParameter("part", part)
                .setParameter("accepted", State.ACCEPTED.code())
                .setMaxResults(1)
                .uniqueResultOptional()
                .flatMap(Invoices::identity);
    }
}
