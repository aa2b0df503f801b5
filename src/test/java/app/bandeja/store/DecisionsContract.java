package app.bandeja.store;

import static app.bandeja.store.TestBooks.FAIR;
import static app.bandeja.store.TestBooks.NOW;
import static app.bandeja.store.TestBooks.PENDING;
import static app.bandeja.store.TestBooks.file;
import static app.bandeja.store.TestBooks.first;
import static app.bandeja.store.TestBooks.hash;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Evidence;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Identity;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.State;
import app.bandeja.store.Decisions.TakenBack;
import app.bandeja.store.Ruling.Act;
import java.math.BigDecimal;
import java.util.ArrayList;
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

        Ruled ruled = approve(part, ANA);

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
        long decision = ((Ruled.Done) approve(part, ANA)).decision();

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
        int seen = version(part);
        approve(part, seen, ANA);

        assertEquals(new Ruled.ByAnother("ana", ANA.when()), approve(part, seen, LUIS));
    }

    @Test
    default void whatWasReadAnewMeanwhileIsNotOverwritten() {
        PartId part = pending("a.pdf");
        int seen = version(part);
        books().ledger.settle(books().read(part.document(), "other bytes", READ), (draft, known) -> PENDING);

        assertEquals(new Ruled.Changed(), approve(part, seen, ANA));
    }

    @Test
    default void whatIsBookedAlreadyIsNotBookedTwice() {
        DocumentId booked = books().found("booked.pdf");
        books().settle(booked, RIGHT);
        PartId part = pending("a.pdf");

        assertEquals(new Ruled.Booked(first(booked)), approve(part, ANA));
        assertEquals(State.PENDING, books().state(part.document()));
    }

    @Test
    default void onesThatIsStillWaitingGivesWay() {
        PartId other = pending("other.pdf", RIGHT);
        PartId part = pending("a.pdf");

        assertInstanceOf(Ruled.Done.class, approve(part, ANA));
        assertEquals(State.PENDING, books().state(other.document()));
    }

    @Test
    default void whatAPersonApprovedStaysWhenTheSameBytesAreReadAgain() {
        PartId part = pending("a.pdf");
        approve(part, ANA);

        books().ledger.reset(books().source.id(), 1_000_000, NOW.plusSeconds(300));
        books().settle(part.document(), Drafts.invoice("A-9", "2026-01-02", "99.00"));

        assertEquals(RIGHT, decisions().open(part).orElseThrow().row().draft());
        assertEquals(State.ACCEPTED, books().state(part.document()));
    }

    @Test
    default void notAnInvoiceLeavesTheBooks() {
        PartId part = pending("a.pdf");

        aside(part, ANA);

        assertEquals(State.IGNORED, books().state(part.document()));
        assertEquals(List.of(), books().invoices());
    }

    @Test
    default void whatWasPutOffComesLast() {
        PartId late = pending("late.pdf", Drafts.invoice("B-1", "2026-01-03", "1.00"));
        PartId part = pending("a.pdf");

        long decision = ((Ruled.Done) decisions().postpone(part, version(part), ANA)).decision();
        assertEquals(List.of(late, part), queue());

        assertEquals(TakenBack.DONE, decisions().takeBack(decision, ANA));
        assertEquals(Set.of(late, part), Set.copyOf(queue()));
    }

    @Test
    default void aWishToReadAgainCanBeTakenBackUntilItIsDone() {
        PartId part = pending("a.pdf");
        long decision = ((Ruled.Done) decisions().reread(part, version(part), ANA)).decision();
        assertEquals(State.OWED, books().state(part.document()));

        assertEquals(TakenBack.DONE, decisions().takeBack(decision, ANA));
        assertEquals(State.PENDING, books().state(part.document()));
    }

    @Test
    default void whatWasCorrectedIsFoundByItsNewWords() {
        PartId part = pending("a.pdf");
        approve(part, ANA);
        assertEquals(List.of(0, 1), List.of(found("a1"), found("a7")));

        books().ledger.reset(books().source.id(), 1_000_000, NOW.plusSeconds(300));
        books().settle(part.document(), Drafts.invoice("A-9", "2026-01-02", "99.00"));
        assertEquals(1, found("a7"), "a decision outlives a new reading");
    }

    @Test
    default void whatWasTakenBackIsFoundByItsFormerWords() {
        PartId part = pending("a.pdf");
        long decision = ((Ruled.Done) approve(part, ANA)).decision();
        decisions().takeBack(decision, ANA);
        assertEquals(List.of(1, 0), List.of(found("a1"), found("a7")));
    }

    @Test
    default void otherBytesWithOtherValuesAreAProposalAndWhatWasApprovedStays() {
        PartId part = pending("a.pdf");
        approve(part, ANA);
        Draft otherTax = Drafts.rated("A-7", "2026-01-02", "121.00", "19");

        books().ledger.settle(books().read(part.document(), "other bytes", otherTax), FAIR);

        InvoiceRow row = decisions().open(part).orElseThrow().row();
        assertEquals(State.PENDING, books().state(part.document()));
        assertEquals(
                new Outcome.Pending(
                        List.of(new Finding(FindingCode.REVISION_DIFFERS, List.of("tax_lines[0].rate"), List.of()))),
                row.outcome());
        Found<BigDecimal> rate =
                row.draft().amounts().taxLines().getFirst().rate().orElseThrow();
        assertEquals(new BigDecimal("21"), rate.value(), "as it was approved");
        assertEquals(
                List.of(new BigDecimal("19")),
                rate.others().stream().map(Candidate::value).toList(),
                "what stands in the file now");
        assertEquals(Identity.of(RIGHT), Identity.of(row.draft()));
    }

    @Test
    default void aProposalReadAgainIsStillOneAndTheFormerBytesEndIt() {
        PartId part = pending("a.pdf");
        approve(part, ANA);
        String bytes = "c" + part.document().value();
        Draft other = Drafts.invoice("A-7", "2026-01-02", "99.00");

        books().ledger.settle(books().read(part.document(), "other bytes", other), FAIR);
        books().ledger.settle(books().read(part.document(), "other bytes", other), FAIR);
        assertEquals(State.PENDING, books().state(part.document()));
        assertEquals(
                RIGHT.amounts().total().orElseThrow().value(),
                decisions()
                        .open(part)
                        .orElseThrow()
                        .row()
                        .draft()
                        .amounts()
                        .total()
                        .orElseThrow()
                        .value());

        books().ledger.settle(books().read(part.document(), bytes, READ), (draft, known) -> PENDING);
        assertEquals(State.ACCEPTED, books().state(part.document()));
        assertEquals(RIGHT, decisions().open(part).orElseThrow().row().draft());
    }

    @Test
    default void otherBytesThatSayTheSameStayApproved() {
        PartId part = pending("a.pdf");
        approve(part, ANA);
        books().ledger.settle(books().read(part.document(), "saved again", RIGHT), FAIR);
        assertEquals(State.ACCEPTED, books().state(part.document()));
        assertEquals(
                List.of("ana"), rows().select("select approved_by from bandeja.invoices where superseded_at is null"));
    }

    @Test
    default void anApprovedPartThatTheFileNoLongerHoldsIsAskedFor() {
        DocumentId id = books().found("two.pdf");
        Draft second = Drafts.invoice("B-2", "2026-01-02", "121.00");
        books().ledger.settle(books().read(id, "two", READ, second), (_, _) -> PENDING);
        PartId part = new PartId(id, 2);
        approve(part, ANA);

        books().ledger.settle(books().read(id, "one", READ), FAIR);

        assertEquals(State.PENDING, books().state(id));
        assertEquals(
                RIGHT.reference().number().map(Found::value),
                decisions()
                        .open(part)
                        .orElseThrow()
                        .row()
                        .draft()
                        .reference()
                        .number()
                        .map(Found::value));
    }

    @Test
    default void aPartThatIsNowTheSameAsAnApprovedOneOfTheSameFileIsACopyOfIt() {
        DocumentId id = books().found("two.pdf");
        Draft second = Drafts.invoice("B-2", "2026-01-02", "121.00");
        books().ledger.settle(books().read(id, "two", READ, second), (_, _) -> PENDING);
        PartId part = new PartId(id, 2);
        approve(part, ANA);

        books().ledger.settle(books().read(id, "two", RIGHT, second), FAIR);

        assertEquals(
                new Outcome.Duplicate(part, Sameness.SAME_INVOICE),
                decisions().open(first(id)).orElseThrow().row().outcome());
        assertEquals(State.ACCEPTED, books().state(id));
    }

    @Test
    default void aFileThatIsLeftAsideAsAWholeDoesNotTakeAnApprovedInvoiceWithIt() {
        PartId part = pending("a.pdf");
        approve(part, ANA);

        books().ledger
                .hold(books().held(part.document(), Optional.empty(), new Outcome.Ignored(Reason.TYPE_NOT_TAKEN)));
        assertEquals(State.PENDING, books().state(part.document()));

        PartId original = pending("b.pdf", Drafts.invoice("B-1", "2026-01-02", "121.00"));
        books().ledger
                .hold(books().held(
                                part.document(),
                                Optional.of(hash("c" + original.document().value())),
                                new Outcome.Duplicate(original, Sameness.SAME_BYTES)));
        assertEquals(State.PENDING, books().state(part.document()));
        assertEquals(
                RIGHT.reference().number().map(Found::value),
                decisions()
                        .open(part)
                        .orElseThrow()
                        .row()
                        .draft()
                        .reference()
                        .number()
                        .map(Found::value));
    }

    @Test
    default void aFileThatIsLeftAsideAsAWholeLeavesWhatWasDecidedAboutItsBytes() {
        PartId part = pending("a.pdf");
        approve(part, ANA);
        books().ledger
                .hold(books().held(
                                part.document(),
                                Optional.of(hash("c" + part.document().value())),
                                new Outcome.Ignored(Reason.NOT_AN_INVOICE)));
        assertEquals(State.ACCEPTED, books().state(part.document()));
        assertEquals(RIGHT, decisions().open(part).orElseThrow().row().draft());
    }

    @Test
    default void aCopyOfAnInvoiceThatIsCorrectedIntoAnotherIsReadAgain() {
        PartId part = pending("a.pdf");
        DocumentId copy = books().found("b.pdf");
        books().settle(copy, READ);
        assertEquals(State.DUPLICATE, books().state(copy));

        long decision = done(approve(part, ANA));
        assertEquals(State.OWED, books().state(copy));

        assertEquals(TakenBack.DONE, decisions().takeBack(decision, ANA));
        assertEquals(State.DUPLICATE, books().state(copy), "nobody read it meanwhile");
    }

    @Test
    default void aCopyThatIsToBeReadAgainStandsAgainAfterBothOfTwoApprovals() {
        PartId part = pending("a.pdf");
        DocumentId copy = books().found("b.pdf");
        books().settle(copy, READ);
        List<String> before = rows().invoices();
        long first = done(approve(part, ANA));
        long second = done(approve(part, LUIS));

        assertEquals(TakenBack.DONE, decisions().takeBack(second, LUIS));
        assertEquals(State.OWED, books().state(copy), "the first approval stands");
        assertEquals(TakenBack.DONE, decisions().takeBack(first, ANA));
        assertEquals(State.DUPLICATE, books().state(copy), "nobody read it meanwhile");
        assertEquals(before, rows().invoices());
    }

    @Test
    default void aCopyThatCameBackLateStandsWithItsOriginalAfterEachStepBack() {
        PartId part = pending("a.pdf");
        DocumentId copy = books().found("b.pdf");
        books().settle(copy, READ);
        long left = done(aside(first(copy), ANA));
        done(approve(part, READ, 70));
        long corrected = done(approve(part, RIGHT, 80));
        long again = done(approve(part, READ, 90));

        assertEquals(TakenBack.DONE, decisions().takeBack(left, LUIS));
        assertEquals(State.DUPLICATE, books().state(copy));
        assertEquals(TakenBack.DONE, decisions().takeBack(again, LUIS));
        assertEquals(State.OWED, books().state(copy), "its original is another invoice now");
        assertEquals(TakenBack.DONE, decisions().takeBack(corrected, LUIS));
        assertEquals(State.DUPLICATE, books().state(copy), "and now the same again");
    }

    /** What is owed for two originals stands again only when both are what they were. */
    @Test
    default void aFileWithCopiesOfTwoStandsWhenBothOriginalsAreBack() {
        PartId one = pending("a.pdf");
        PartId two = pending("b.pdf", Drafts.invoice("B-1", "2026-01-02", "121.00"));
        DocumentId copies = books().found("c.pdf");
        books().settle(copies, READ, Drafts.invoice("B-1", "2026-01-02", "121.00"));
        long first = done(aside(one, ANA));
        long second = done(aside(two, LUIS));

        assertEquals(TakenBack.DONE, decisions().takeBack(first, ANA));
        assertEquals(State.OWED, books().state(copies), "the other original is no invoice");
        assertEquals(TakenBack.DONE, decisions().takeBack(second, ANA));
        assertEquals(State.DUPLICATE, books().state(copies));
    }

    @Test
    default void aCopyOfWhatBecameACopyItselfHasAWayBackToIt() {
        PartId part = pending("a.pdf");
        PartId original = pending("b.pdf", RIGHT);
        PartId another = pending("c.pdf", Drafts.invoice("C-1", "2026-01-02", "121.00"));
        done(copyOf(part, original, ANA));
        done(copyOf(original, another, ANA));
        long decision = done(aside(part, LUIS));

        assertEquals(TakenBack.DONE, decisions().takeBack(decision, LUIS));
        assertEquals(State.DUPLICATE, books().state(part.document()));
    }

    @Test
    default void aCopyOfTheSameBytesFollowsItsOriginal() {
        PartId part = pending("a.pdf");
        DocumentId copy = books().found("b.pdf");
        books().ledger
                .hold(books().held(
                                copy,
                                Optional.of(hash("c" + part.document().value())),
                                new Outcome.Duplicate(part, Sameness.SAME_BYTES)));

        done(approve(part, ANA));

        assertEquals(State.DUPLICATE, books().state(copy));
        assertEquals(RIGHT, decisions().open(first(copy)).orElseThrow().row().draft());
        assertEquals(2, found("a7"), "both are found by the corrected number");
    }

    @Test
    default void whatIsNoInvoiceAnyMoreHasNoCopies() {
        PartId part = pending("a.pdf");
        DocumentId copy = books().found("b.pdf");
        books().settle(copy, READ);
        done(aside(part, ANA));
        assertEquals(State.OWED, books().state(copy));
    }

    @Test
    default void aCopyIsOneOfAnotherInvoiceOfTheSameCompanyThatIsThere() {
        PartId part = pending("a.pdf");
        PartId other = pending("b.pdf", RIGHT);
        PartId no = pending("c.pdf", Drafts.invoice("C-1", "2026-01-02", "121.00"));
        aside(no, ANA);
        PartId stranger = ofAnotherCompany();

        assertEquals(new Ruled.NoOriginal(Ruled.Unfit.ITSELF), copyOf(part, part, ANA));
        assertEquals(new Ruled.NoOriginal(Ruled.Unfit.GONE), copyOf(part, new PartId(part.document(), 9), ANA));
        assertEquals(new Ruled.NoOriginal(Ruled.Unfit.NOT_AN_INVOICE), copyOf(part, no, ANA));
        assertEquals(new Ruled.NoOriginal(Ruled.Unfit.OTHER_COMPANY), copyOf(part, stranger, ANA));
        done(copyOf(part, other, ANA));
        assertEquals(new Ruled.NoOriginal(Ruled.Unfit.CIRCLE), copyOf(other, part, ANA));
        assertEquals(State.PENDING, books().state(other.document()));
    }

    @Test
    default void aCopyOfACopyIsOneOfTheOriginal() {
        PartId original = pending("a.pdf");
        PartId second = pending("b.pdf", RIGHT);
        PartId third = pending("c.pdf", Drafts.invoice("C-1", "2026-01-02", "121.00"));
        done(copyOf(second, original, ANA));
        done(copyOf(third, second, ANA));
        assertEquals(
                new Outcome.Duplicate(original, Sameness.SAME_INVOICE),
                decisions().open(third).orElseThrow().row().outcome());
    }

    private PartId ofAnotherCompany() {
        SourcePlace place = new SourcePlace(SourceKind.FOLDER, "/elsewhere");
        SourceRow source = books().database
                .sources()
                .findOrAdd(
                        place,
                        books().database
                                .companies()
                                .add("Otra, S.L.", Set.of(), NOW)
                                .id(),
                        NOW);
        books().ledger.discover(source.id(), books().run, TestBooks.page("next", file("z.pdf", "1")), NOW);
        DocumentId id = books().id("z.pdf");
        books().ledger.settle(books().read(id, "z", READ), (_, _) -> PENDING);
        return first(id);
    }

    @Test
    default void aWishToReadAgainIsNotTakenBackWhereTheFileChangedSince() {
        PartId part = pending("a.pdf");
        long decision = done(decisions().reread(part, version(part), ANA));
        books().discover(file("a.pdf", "2"));

        assertEquals(TakenBack.TOO_LATE, decisions().takeBack(decision, ANA));
        assertEquals(State.OWED, books().state(part.document()));
    }

    @Test
    default void aBrokenFileStaysInQuarantineWhateverIsDecidedOfWhatWasReadBefore() {
        PartId part = pending("a.pdf");
        books().ledger
                .hold(books().held(
                                part.document(),
                                Optional.of(hash("b")),
                                new Outcome.Quarantined(Fault.CORRUPT, "no xref")));
        DocumentRow broken = books().document(part.document());

        long approved = done(approve(part, ANA));
        assertEquals(State.QUARANTINED, books().state(part.document()));
        decisions().takeBack(approved, ANA);
        long again = done(decisions().reread(part, version(part), ANA));
        assertEquals(State.OWED, books().state(part.document()));
        decisions().takeBack(again, ANA);
        assertEquals(broken, books().document(part.document()));
    }

    @Test
    default void anApprovalThatWasTakenBackIsNoEarlierAcceptance() {
        PartId part = pending("a.pdf");
        decisions().takeBack(done(approve(part, ANA)), ANA);
        assertEquals(Optional.empty(), told(part, "other bytes").acceptedBefore());
    }

    @Test
    default void whatAPersonLeftAsideIsNoEarlierAcceptance() {
        DocumentId id = books().found("a.pdf");
        books().settle(id, READ);
        aside(first(id), ANA);
        assertEquals(Optional.empty(), told(first(id), "other bytes").acceptedBefore());
    }

    private Known told(PartId part, String bytes) {
        List<Known> told = new ArrayList<>();
        books().ledger.settle(books().read(part.document(), bytes, READ), (_, known) -> {
            told.add(known);
            return PENDING;
        });
        return told.getFirst();
    }

    @Test
    default void theJudgeOfTypedValuesKnowsWhatTheDocumentWasAcceptedAs() {
        DocumentId id = books().found("a.pdf");
        books().settle(id, RIGHT);
        books().ledger.settle(books().read(id, "other bytes", READ), (_, _) -> PENDING);
        assertEquals(
                Identity.of(RIGHT),
                decisions().known(first(id), READ, List.of(), NOW).acceptedBefore());
    }

    @Test
    default void postponingTwiceIsTakenBackStepByStep() {
        PartId part = pending("a.pdf");
        long first = done(decisions().postpone(part, version(part), ANA));
        List<String> once = rows().select("select postponed_at from bandeja.invoices");
        long second = done(decisions().postpone(part, version(part), LUIS));

        assertEquals(TakenBack.TOO_LATE, decisions().takeBack(first, ANA));
        assertEquals(TakenBack.DONE, decisions().takeBack(second, ANA));
        assertEquals(once, rows().select("select postponed_at from bandeja.invoices"));
        assertEquals(TakenBack.DONE, decisions().takeBack(first, ANA));
        assertEquals(List.of("null"), rows().select("select postponed_at from bandeja.invoices"));
    }

    @Test
    default void whatWasNeverDecidedIsNotTakenBack() {
        assertEquals(TakenBack.UNKNOWN, decisions().takeBack(4711, ANA));
    }

    @Test
    default void oneThatGaveWayHoldsItsPlaceAgain() {
        pending("other.pdf", RIGHT);
        PartId part = pending("a.pdf");
        List<String> before = rows().invoices();
        decisions().takeBack(done(approve(part, ANA)), ANA);
        assertEquals(before, rows().invoices());
    }

    @Test
    default void oneThatCameBackAndGaveWayHoldsItsPlaceAgain() {
        PartId part = pending("a.pdf");
        PartId other = pending("other.pdf", Drafts.invoice("C-1", "2026-01-02", "121.00"));
        List<String> before = rows().invoices();
        long corrected = done(approve(part, RIGHT, 70));
        long taken = done(approve(other, READ, 80));
        long left = done(aside(other, LUIS));
        for (long decision : List.of(corrected, left, taken)) {
            assertEquals(TakenBack.DONE, decisions().takeBack(decision, LUIS));
        }
        assertEquals(before, rows().invoices());
    }

    @Test
    default void theDocumentIsSettledWhenItWasAfterADecisionIsTakenBack() {
        PartId part = pending("a.pdf");
        DocumentRow before = books().document(part.document());
        decisions().takeBack(done(approve(part, ANA)), ANA);
        assertEquals(before, books().document(part.document()));
    }

    @Test
    default void aFileWhoseSecondPartWasDecidedLaterIsSettledWhenItWasAfterBothAreTakenBack() {
        DocumentId file = books().found("two.pdf");
        books().ledger.settle(books().read(file, "two", READ, RIGHT), (_, _) -> PENDING);
        DocumentRow before = books().document(file);
        long first = done(aside(first(file), ANA));
        long second = done(aside(new PartId(file, 2), LUIS));

        assertEquals(TakenBack.DONE, decisions().takeBack(first, LUIS));
        assertEquals(Optional.of(LUIS.when()), books().document(file).settledAt());
        assertEquals(TakenBack.DONE, decisions().takeBack(second, LUIS));
        assertEquals(before, books().document(file));
    }

    @Test
    default void copiesOfADecidedInvoiceAreNotReadAgainForANewReading() {
        PartId part = pending("a.pdf");
        approve(part, ANA);
        DocumentId copy = books().found("b.pdf");
        books().settle(copy, RIGHT);

        books().settle(part.document(), READ);

        assertEquals(State.DUPLICATE, books().state(copy));
    }

    @Test
    default void likelyOriginalsAreThoseWithTheSameNumberThenThoseWithTheSameTotalNearby() {
        PartId part = pending("a.pdf", Drafts.invoice("F-12", "2026-02-10", "121.00"));
        PartId near = pending("near.pdf", Drafts.invoice("F-99", "2026-02-01", "121.00"));
        PartId number = pending("number.pdf", Drafts.invoice("f 12", "2025-01-01", "7.00"));
        pending("far.pdf", Drafts.invoice("F-98", "2025-02-01", "121.00"));
        pending("other.pdf", Drafts.invoice("F-97", "2026-02-10", "8.00"));
        pending("stranger.pdf", Drafts.invoice("A08001851", "F-12", "2026-02-10", "121.00"));

        assertEquals(
                List.of(number, near),
                decisions().similar(part).stream().map(InvoiceRow::id).toList());
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

    private int version(PartId part) {
        return decisions().open(part).orElseThrow().version();
    }

    private Ruled approve(PartId part, Act act) {
        return approve(part, version(part), act);
    }

    private Ruled aside(PartId part, Act act) {
        return decide(part, "not_an_invoice", new Outcome.Ignored(Reason.NOT_AN_INVOICE), act);
    }

    private Ruled copyOf(PartId part, PartId original, Act act) {
        return decide(part, "duplicate", new Outcome.Duplicate(original, Sameness.SAME_INVOICE), act);
    }

    private Ruled decide(PartId part, String kind, Outcome outcome, Act act) {
        Draft draft = decisions().open(part).orElseThrow().row().draft();
        return decisions().decide(new Ruling(part, version(part), kind, outcome, draft, List.of(), act));
    }

    private static long done(Ruled ruled) {
        return assertInstanceOf(Ruled.Done.class, ruled).decision();
    }

    private Ruled approve(PartId part, Draft draft, int second) {
        Act act = new Act("ana", NOW.plusSeconds(second));
        return decisions().decide(new Ruling(part, version(part), "approve", APPROVED, draft, List.of(), act));
    }

    private Ruled approve(PartId part, int version, Act act) {
        return decisions().decide(new Ruling(part, version, "approve", APPROVED, RIGHT, NUMBER, act));
    }
}
