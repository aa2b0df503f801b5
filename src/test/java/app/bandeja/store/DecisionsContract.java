package app.bandeja.store;

import static app.bandeja.store.TestBooks.NOW;
import static app.bandeja.store.TestBooks.PENDING;
import static app.bandeja.store.TestBooks.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Evidence;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.State;
import app.bandeja.store.Decisions.TakenBack;
import app.bandeja.store.Ruling.Act;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people decide about parts, how it is taken back, and who comes second. */
interface DecisionsContract {
    Draft READ = Drafts.invoice("A-1", "2026-01-02", "121.00");
    Draft RIGHT = Drafts.invoice("A-7", "2026-01-02", "121.00");
    Outcome APPROVED = new Outcome.Accepted(new Evidence(Set.of()));
    Act ANA = new Act("ana", NOW.plusSeconds(60));
    Act LUIS = new Act("luis", NOW.plusSeconds(120));
    List<Ruling.Change> NUMBER =
            List.of(new Ruling.Change("invoice_number", Optional.of("A-1"), Optional.of("A-7"), Optional.empty()));

    TestBooks books();

    Rows rows();

    Decisions decisions();

    @Test
    default void whatIsApprovedIsBookedWithThePersonsValues() {
        PartId part = pending("a.pdf");

        Ruled ruled = approve(part, 0, ANA);

        long decision = assertInstanceOf(Ruled.Done.class, ruled).decision();
        InvoiceRow row = decisions().open(part).orElseThrow().row();
        assertEquals(RIGHT, row.draft());
        assertEquals(APPROVED, row.outcome());
        assertEquals(State.ACCEPTED, books().state(part.document()));
        assertEquals(
                List.of(new DecisionRow(decision, "approve", "ana", ANA.when(), NUMBER, Optional.empty())),
                decisions().of(part));
        assertEquals("a.pdf review info approve ana", rows().events().getLast());
    }

    @Test
    default void whatWasTakenBackIsAsItWasBefore() {
        PartId part = pending("a.pdf");
        List<String> before = rows().invoices();
        long decision = ((Ruled.Done) approve(part, 0, ANA)).decision();

        assertEquals(TakenBack.DONE, decisions().takeBack(decision, ANA));

        InvoiceRow row = decisions().open(part).orElseThrow().row();
        assertEquals(READ, row.draft());
        assertEquals(PENDING, row.outcome());
        assertEquals(State.PENDING, books().state(part.document()));
        assertEquals(before, rows().invoices(), "identities and all");
        assertEquals(TakenBack.ALREADY, decisions().takeBack(decision, ANA));
    }

    @Test
    default void whoComesSecondIsToldWhoWasFirst() {
        PartId part = pending("a.pdf");
        approve(part, 0, ANA);

        assertEquals(new Ruled.ByAnother("ana", ANA.when()), approve(part, 0, LUIS));
    }

    @Test
    default void whatWasReadAnewMeanwhileIsNotOverwritten() {
        PartId part = pending("a.pdf");
        books().ledger.settle(books().read(part.document(), "other bytes", READ), (draft, known) -> PENDING);

        assertEquals(new Ruled.Changed(), approve(part, 5, ANA));
    }

    @Test
    default void whatIsBookedAlreadyIsNotBookedTwice() {
        DocumentId booked = books().found("booked.pdf");
        books().settle(booked, RIGHT);
        PartId part = pending("a.pdf");

        assertEquals(new Ruled.Booked(first(booked)), approve(part, 0, ANA));
        assertEquals(State.PENDING, books().state(part.document()));
    }

    @Test
    default void onesThatIsStillWaitingGivesWay() {
        PartId other = pending("other.pdf", RIGHT);
        PartId part = pending("a.pdf");

        assertInstanceOf(Ruled.Done.class, approve(part, 0, ANA));
        assertEquals(State.PENDING, books().state(other.document()));
    }

    @Test
    default void whatAPersonApprovedStaysWhenTheSameBytesAreReadAgain() {
        PartId part = pending("a.pdf");
        approve(part, 0, ANA);

        books().ledger.reset(books().source.id(), 1_000_000, NOW.plusSeconds(300));
        books().settle(part.document(), Drafts.invoice("A-9", "2026-01-02", "99.00"));

        assertEquals(RIGHT, decisions().open(part).orElseThrow().row().draft());
        assertEquals(State.ACCEPTED, books().state(part.document()));
    }

    @Test
    default void notAnInvoiceLeavesTheBooks() {
        PartId part = pending("a.pdf");

        decisions()
                .decide(new Ruling(
                        part, 0, "not_an_invoice", new Outcome.Ignored(Reason.NOT_AN_INVOICE), READ, List.of(), ANA));

        assertEquals(State.IGNORED, books().state(part.document()));
        assertEquals(List.of(), books().invoices());
    }

    @Test
    default void whatWasPutOffComesLast() {
        PartId late = pending("late.pdf", Drafts.invoice("B-1", "2026-01-03", "1.00"));
        PartId part = pending("a.pdf");

        long decision = ((Ruled.Done) decisions().postpone(part, 0, ANA)).decision();
        assertEquals(List.of(late, part), queue());

        assertEquals(TakenBack.DONE, decisions().takeBack(decision, ANA));
        assertEquals(Set.of(late, part), Set.copyOf(queue()));
    }

    @Test
    default void aWishToReadAgainCanBeTakenBackUntilItIsDone() {
        PartId part = pending("a.pdf");
        long decision = ((Ruled.Done) decisions().reread(part, 0, ANA)).decision();
        assertEquals(State.OWED, books().state(part.document()));

        assertEquals(TakenBack.DONE, decisions().takeBack(decision, ANA));
        assertEquals(State.PENDING, books().state(part.document()));
    }

    @Test
    default void whatWasCorrectedIsFoundByItsNewWords() {
        PartId part = pending("a.pdf");
        approve(part, 0, ANA);
        assertEquals(List.of(0, 1), List.of(found("a1"), found("a7")));

        books().ledger.reset(books().source.id(), 1_000_000, NOW.plusSeconds(300));
        books().settle(part.document(), Drafts.invoice("A-9", "2026-01-02", "99.00"));
        assertEquals(1, found("a7"), "a decision outlives a new reading");
    }

    @Test
    default void whatWasTakenBackIsFoundByItsFormerWords() {
        PartId part = pending("a.pdf");
        long decision = ((Ruled.Done) approve(part, 0, ANA)).decision();
        decisions().takeBack(decision, ANA);
        assertEquals(List.of(1, 0), List.of(found("a1"), found("a7")));
    }

    private int found(String typed) {
        InvoiceFilter filter = InvoiceFilter.ALL.searching(SearchText.of(typed, Locale.ROOT));
        return books().database
                .search()
                .page(filter, InvoiceOrder.LATEST_READ, Optional.empty(), 10)
                .size();
    }

    private List<PartId> queue() {
        return books().queries.invoices(Optional.of(State.PENDING), 0, 10).stream()
                .map(InvoiceRow::id)
                .toList();
    }

    private PartId pending(String name) {
        return pending(name, READ);
    }

    private PartId pending(String name, Draft draft) {
        DocumentId id = books().found(name);
        books().ledger.settle(books().read(id, "c" + id.value(), draft), (_, _) -> PENDING);
        return first(id);
    }

    private Ruled approve(PartId part, int version, Act act) {
        return decisions().decide(new Ruling(part, version, "approve", APPROVED, RIGHT, NUMBER, act));
    }
}
