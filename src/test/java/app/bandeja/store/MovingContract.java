package app.bandeja.store;

import static app.bandeja.store.TestBooks.LATER;
import static app.bandeja.store.TestBooks.NOW;
import static app.bandeja.store.TestBooks.PENDING;
import static app.bandeja.store.TestBooks.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Evidence;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Outcome.Accepted;
import app.bandeja.invoice.Outcome.Duplicate;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.State;
import app.bandeja.invoice.TaxId;
import app.bandeja.store.Ruling.Act;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A source that is given to another company, and what becomes of all that came from it. */
interface MovingContract {
    Draft FIRST = Drafts.invoice("A-1", "2026-01-02", "121.00");
    Draft SECOND = Drafts.invoice("A-2", "2026-01-03", "242.00");
    Act EVA = new Act("eva", NOW.plusSeconds(60));

    TestBooks books();

    Rows rows();

    Decisions decisions();

    @Test
    default void whatWasSettledIsOwedAndSettledForTheOtherCompany() {
        DocumentId invoice = books().found("a.pdf");
        books().settle(invoice, FIRST);
        CompanyId other = other();

        assertEquals(new Moved.Done(1), move(other));

        assertEquals(State.OWED, books().state(invoice));
        assertEquals(List.of(new CompanyId(2)), companiesOfInvoices());
        books().settle(invoice, FIRST);
        assertEquals(State.ACCEPTED, books().state(invoice));
        assertEquals(List.of("2 B58378431"), suppliersOfInvoices());
        assertEquals(other, books().database.sources().all().getFirst().company());
    }

    @Test
    default void itIsMovedOnce() {
        books().settle(books().found("a.pdf"), FIRST);
        CompanyId other = other();
        move(other);

        assertEquals(new Moved.Done(0), move(other));
        assertEquals(new Moved.Unknown(), move(new CompanyId(77)));
        assertEquals(new Moved.Unknown(), books().database.sources().move(new SourceId(7_777), other, LATER));
    }

    @Test
    default void whatOnlyWasACopyIsAnInvoiceOfItsOwn() {
        DocumentId original = books().found("a.pdf");
        books().settle(original, FIRST);
        SourceRow elsewhere = books().add("/elsewhere");
        DocumentId copy = foundIn(elsewhere, "copy.pdf");
        books().settle(copy, FIRST);
        assertEquals(State.DUPLICATE, books().state(copy));

        move(other());

        assertEquals(State.OWED, books().state(copy), "its original is another company's now");
        books().settle(original, FIRST);
        books().settle(copy, FIRST);
        assertEquals(State.ACCEPTED, books().state(original));
        assertEquals(State.ACCEPTED, books().state(copy));
    }

    @Test
    default void whatTheOtherCompanyHasAlreadyIsACopyThere() {
        CompanyId other = other();
        SourceRow theirs = books().add("/theirs");
        books().database.sources().move(theirs.id(), other, NOW);
        DocumentId there = foundIn(theirs, "there.pdf");
        books().settle(there, FIRST);
        DocumentId here = books().found("here.pdf");
        books().settle(here, FIRST);
        assertEquals(State.ACCEPTED, books().state(here), "another company's");

        assertEquals(new Moved.Done(1), move(other));

        books().settle(here, FIRST);
        assertEquals(State.DUPLICATE, books().state(here));
        assertEquals(State.ACCEPTED, books().state(there));
    }

    @Test
    default void whatAPersonApprovedGoesAlongAndIsTakenBackThere() {
        PartId part = approvable("a.pdf");
        long decision = assertInstanceOf(Ruled.Done.class, approve(part)).decision();

        assertEquals(new Moved.Done(1), move(other()));
        books().settle(part.document(), SECOND);

        assertEquals(FIRST, decisions().open(part).orElseThrow().row().draft(), "a person's word stays");
        assertEquals(List.of("2|B58378431|A1|2026-01-02|121|invoice"), heldIdentities());
        assertEquals(Decisions.TakenBack.DONE, decisions().takeBack(decision, EVA));
        assertEquals(List.of("2|B58378431|A1|2026-01-02|121|invoice"), heldIdentities());
    }

    @Test
    default void nothingIsMovedWhereAnApprovedInvoiceWouldBeBookedTwice() {
        CompanyId other = other();
        SourceRow theirs = books().add("/theirs");
        books().database.sources().move(theirs.id(), other, NOW);
        DocumentId there = foundIn(theirs, "there.pdf");
        books().settle(there, FIRST);
        PartId part = approvable("a.pdf");
        approve(part);
        List<String> before = rows().everything();

        assertEquals(new Moved.Booked(part, first(there)), move(other));

        assertEquals(before, rows().everything());
    }

    @Test
    default void nothingIsMovedWhereAPersonsCopyWouldLoseItsOriginal() {
        DocumentId original = foundIn(books().add("/elsewhere"), "original.pdf");
        books().settle(original, SECOND);
        PartId part = approvable("a.pdf");
        decide(part, new Duplicate(first(original), Sameness.SAME_INVOICE));

        assertEquals(new Moved.Parted(part), move(other()));

        assertEquals(State.DUPLICATE, books().state(part.document()));
    }

    @Test
    default void whatIsNoInvoiceOrCannotBeReadStaysSettled() {
        DocumentId ignored = books().found("note.txt");
        books().ledger.hold(books().held(ignored, Optional.empty(), new Outcome.Ignored(Reason.TYPE_NOT_TAKEN)));

        assertEquals(new Moved.Done(0), move(other()));

        assertEquals(State.IGNORED, books().state(ignored));
    }

    private CompanyId other() {
        return books().database
                .companies()
                .add("Otra", Set.of(new TaxId("B86561412")), NOW)
                .id();
    }

    private Moved move(CompanyId to) {
        return books().database.sources().move(books().source.id(), to, LATER);
    }

    private DocumentId foundIn(SourceRow source, String name) {
        books().ledger.discover(source.id(), books().run, TestBooks.page("next", TestBooks.file(name, "1")), NOW);
        return books().id(name);
    }

    private PartId approvable(String name) {
        DocumentId document = books().found(name);
        books().ledger.settle(books().read(document, "c" + document.value(), FIRST), (_, _) -> PENDING);
        return first(document);
    }

    private Ruled approve(PartId part) {
        return decide(part, new Accepted(new Evidence(Set.of())));
    }

    private Ruled decide(PartId part, Outcome outcome) {
        int version = decisions().open(part).orElseThrow().version();
        return decisions().decide(new Ruling(part, version, "approve", outcome, FIRST, List.of(), EVA));
    }

    private List<CompanyId> companiesOfInvoices() {
        return rows().select("select distinct company_id from bandeja.invoices").stream()
                .map(id -> new CompanyId(Long.parseLong(id)))
                .toList();
    }

    private List<String> suppliersOfInvoices() {
        return rows().select("select distinct s.company_id, s.tax_id from bandeja.invoices i"
                + " join bandeja.suppliers s on s.id = i.supplier_id");
    }

    private List<String> heldIdentities() {
        return rows()
                .select("select identity from bandeja.invoices where identity is not null order by identity")
                .stream()
                .map(identity -> identity.toUpperCase(Locale.ROOT).replace("INVOICE", "invoice"))
                .toList();
    }
}
