package app.bandeja.store;

import static app.bandeja.store.TestBooks.NOW;
import static app.bandeja.store.TestBooks.hash;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.State;
import app.bandeja.store.Decisions.TakenBack;
import app.bandeja.store.Ruling.Act;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people decide about documents that cannot be read, how it is taken back, and who comes second. */
interface QuarantineContract {
    Act FIRST = new Act("ana", NOW.plusSeconds(60));
    Act SECOND = new Act("luis", NOW.plusSeconds(120));

    TestBooks books();

    Rows rows();

    QuarantineBook quarantine();

    @Test
    default void whatIsDismissedIsLeftAsideAndSaysWhoAndWhy() {
        DocumentId broken = broken("a.pdf");

        assertInstanceOf(ReleaseResult.Done.class, quarantine().dismiss(broken, "no es una factura", FIRST));

        DocumentRow row = books().document(broken);
        assertEquals(State.IGNORED, row.state());
        assertEquals(Optional.of(Reason.DISMISSED.code()), row.detail());
        assertEquals(
                "a.pdf review info dismiss ana: no es una factura",
                rows().events().getLast());
        assertEquals(List.of(), quarantine().after(new DocumentId(0), 10));
    }

    @Test
    default void whatWasDismissedLiesThereAgainAsBefore() {
        DocumentId broken = broken("a.pdf");
        DocumentRow before = books().document(broken);
        long release = done(quarantine().dismiss(broken, "x", FIRST));

        assertEquals(TakenBack.DONE, quarantine().takeBack(release, SECOND));

        assertEquals(before, books().document(broken));
        assertEquals(TakenBack.ALREADY, quarantine().takeBack(release, SECOND));
        assertEquals("a.pdf review info undo_dismiss luis", rows().events().getLast());
    }

    @Test
    default void whatIsTriedAgainIsDueAtOnceAndCanBeTakenBackUntilItIsRead() {
        DocumentId broken = broken("a.pdf");
        DocumentRow before = books().document(broken);

        long release = done(quarantine().retry(broken, FIRST));
        assertEquals(
                List.of(broken),
                books().due(FIRST.when()).stream().map(DueDocument::id).toList());

        assertEquals(TakenBack.DONE, quarantine().takeBack(release, FIRST));
        assertEquals(before, books().document(broken));
    }

    @Test
    default void whatWasReadSinceIsNotTakenBack() {
        DocumentId broken = broken("a.pdf");
        long release = done(quarantine().retry(broken, FIRST));
        books().settle(broken, Drafts.invoice("A-1", "2026-01-02", "121.00"));

        assertEquals(TakenBack.TOO_LATE, quarantine().takeBack(release, FIRST));
        assertEquals(State.ACCEPTED, books().state(broken));
    }

    @Test
    default void theSecondPersonIsToldWhoWasFirst() {
        DocumentId broken = broken("a.pdf");
        quarantine().dismiss(broken, "x", FIRST);
        assertEquals(
                new ReleaseResult.ByAnother("ana", FIRST.when()), quarantine().retry(broken, SECOND));

        DocumentId other = broken("b.pdf");
        quarantine().retry(other, FIRST);
        assertEquals(
                new ReleaseResult.ByAnother("ana", FIRST.when()), quarantine().dismiss(other, "y", SECOND));
    }

    @Test
    default void whatWasReadMeanwhileIsNotDismissed() {
        DocumentId broken = broken("a.pdf");
        books().settle(broken, Drafts.invoice("A-1", "2026-01-02", "121.00"));

        assertEquals(new ReleaseResult.Changed(), quarantine().dismiss(broken, "x", FIRST));
        assertEquals(State.ACCEPTED, books().state(broken));
    }

    @Test
    default void ofASourceThatIsNoLongerWatchedNothingIsTriedAgain() {
        DocumentId broken = broken("a.pdf");
        books().database.sources().leave(books().source.id());

        assertEquals(new ReleaseResult.NotWatched(), quarantine().retry(broken, FIRST));
        assertEquals(State.QUARANTINED, books().state(broken));
    }

    @Test
    default void anInvoiceOfEarlierContentOutlivesTheDismissalOfItsBrokenOne() {
        DocumentId document = books().found("a.pdf");
        books().settle(document, Drafts.invoice("A-1", "2026-01-02", "121.00"));
        books().discover(TestBooks.file("a.pdf", "2"));
        hold(document);
        assertEquals(State.QUARANTINED, books().state(document));

        quarantine().dismiss(document, "x", FIRST);

        assertEquals(State.ACCEPTED, books().state(document));
        assertEquals(1, books().invoices().size());
    }

    @Test
    default void whatLiesThereIsToldByNumber() {
        List<DocumentId> all = List.of(broken("a.pdf"), broken("b.pdf"), broken("c.pdf"));

        assertEquals(all.subList(0, 2), quarantine().after(new DocumentId(0), 2));
        assertEquals(all.subList(2, 3), quarantine().after(all.get(1), 2));
    }

    private DocumentId broken(String name) {
        DocumentId document = books().found(name);
        hold(document);
        return document;
    }

    private void hold(DocumentId document) {
        books().ledger
                .hold(books().held(
                                document,
                                Optional.of(hash("b" + document.value())),
                                new Outcome.Quarantined(Fault.CORRUPT, "no table")));
    }

    private static long done(ReleaseResult result) {
        return assertInstanceOf(ReleaseResult.Done.class, result).release();
    }
}
