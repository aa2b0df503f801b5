package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.Identity;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.PartId;
import app.bandeja.store.Ruling.Act;
import app.bandeja.store.table.CorrectionEntry;
import app.bandeja.store.table.DecisionEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** What people decided: each decision is one transaction, with a way back. */
public final class Decisions {
    private final Transactions transactions;

    Decisions(Transactions transactions) {
        this.transactions = transactions;
    }

    /** A part as it stands now, with its version. */
    public record Standing(InvoiceRow row, int version) {}

    /** Whether a decision could be taken back. */
    public enum TakenBack {
        DONE,
        ALREADY,
        /** Something else was decided or read since. */
        TOO_LATE,
        /** There is no such decision. */
        UNKNOWN
    }

    public Optional<Standing> open(PartId part) {
        return transactions.call(session -> Parts.current(session, part)
                .flatMap(entry ->
                        new InvoiceRows(session).one(part).map(row -> new Standing(row, Parts.version(entry)))));
    }

    /**
     * What a judge is to know of a part's draft: as when it is settled, the part's own document left out.
     *
     * @param remarks what the file made known when it was read
     */
    public Known known(PartId part, Draft draft, List<Finding> remarks, Instant now) {
        return transactions.call(session -> {
            Earlier earlier = new Earlier(session, part.document());
            return new Known(
                    LocalDate.ofInstant(now, ZoneOffset.UTC),
                    SourceBook.company(session, earlier.company()).ownTaxIds(),
                    Identity.of(draft).flatMap(earlier::sameInvoice),
                    earlier.conflicts(draft),
                    remarks,
                    earlier.acceptedBefore(part.part()));
        });
    }

    /** Another part that is accepted with the same identity: while it is, this draft cannot be. */
    public Optional<PartId> booked(PartId part, Draft draft) {
        return transactions.call(session -> {
            CompanyId company = new Earlier(session, part.document()).company();
            return Identity.of(draft)
                    .flatMap(identity -> Parts.holder(session, Invoices.identityKey(identity, company)))
                    .filter(Parts::isAccepted)
                    .map(Parts::id)
                    .filter(holder -> !holder.equals(part));
        });
    }

    /** What a part might be a copy of, the likeliest first; few. */
    public List<InvoiceRow> similar(PartId part) {
        return transactions.call(session -> new Similar(session).to(part));
    }

    public Ruled decide(Ruling ruling) {
        return transactions.call(session -> Deciding.decide(session, ruling));
    }

    /** Behind everything that was not put off. */
    public Ruled postpone(PartId part, int version, Act act) {
        return transactions.call(session -> new Postponing(session, part, version, act).postpone());
    }

    /** Due at once, to be read from its bytes again. */
    public Ruled reread(PartId part, int version, Act act) {
        return transactions.call(session -> new Postponing(session, part, version, act).reread());
    }

    public TakenBack takeBack(long decision, Act act) {
        return transactions.call(session -> TakingBack.takeBack(session, decision, act));
    }

    /** The latest first. */
    public List<DecisionRow> of(PartId part) {
        return transactions.call(session -> session
                .createSelectionQuery(
                        "from DecisionEntry where document = :document and part = :part order by madeAt desc, id desc",
                        DecisionEntry.class)
                .setParameter("document", part.document().value())
                .setParameter("part", part.part())
                .getResultList()
                .stream()
                .map(entry -> row(session, entry))
                .toList());
    }

    /** Why a part is no longer as it was seen. */
    static Ruled overtaken(StatelessSession session, PartId part) {
        return Parts.decisions(session, part).stream()
                .findFirst()
                .filter(decision -> Parts.current(session, part)
                        .filter(now -> now.id == decision.after)
                        .isPresent())
                .<Ruled>map(entry -> new Ruled.ByAnother(entry.who, entry.madeAt))
                .orElseGet(Ruled.Changed::new);
    }

    private static DecisionRow row(StatelessSession session, DecisionEntry entry) {
        List<Ruling.Change> changes = session
                .createSelectionQuery(
                        "from CorrectionEntry where decision = :decision order by id", CorrectionEntry.class)
                .setParameter("decision", entry.id)
                .getResultList()
                .stream()
                .map(Decisions::change)
                .toList();
        return new DecisionRow(
                entry.id, entry.kind, entry.who, entry.madeAt, changes, Optional.ofNullable(entry.takenBackAt));
    }

    private static Ruling.Change change(CorrectionEntry entry) {
        return new Ruling.Change(
                entry.field,
                Optional.ofNullable(entry.before),
                Optional.ofNullable(entry.after),
                Optional.ofNullable(entry.place).map(PlaceText::read));
    }
}
