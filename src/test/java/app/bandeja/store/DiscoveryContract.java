package app.bandeja.store;

import static app.bandeja.store.TestBooks.LATER;
import static app.bandeja.store.TestBooks.NOW;
import static app.bandeja.store.TestBooks.file;
import static app.bandeja.store.TestBooks.hash;
import static app.bandeja.store.TestBooks.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Change;
import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Outcome.Ignored;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.RunId;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What becomes of a page of changes. */
interface DiscoveryContract {
    TestBooks books();

    Rows rows();

    @Test
    default void newFilesAreOwedAtOnceWithTheCursor() {
        Discovery discovery = books().discover(file("a.pdf", "1"), file("b.txt", "1"));

        assertEquals(new Discovery(2, 2, 0, 0), discovery);
        assertEquals(
                List.of(file("a.pdf", "1"), file("b.txt", "1")),
                books().due(NOW).stream().map(DueDocument::file).toList());
        assertEquals(
                Optional.of("next"),
                books().database
                        .sources()
                        .find(books().source.place())
                        .orElseThrow()
                        .cursor());
        assertEquals(List.of("a.pdf discover info found null", "b.txt discover info found null"), rows().events());
    }

    @Test
    default void whatIsAsItWasIsNotWritten() {
        DocumentId id = books().found("a.pdf");
        books().settle(id, Drafts.invoice("1", "2026-01-02", "121.00"));
        List<String> before = rows().everything();

        Discovery again = books().discover(file("a.pdf", "1"));

        assertEquals(new Discovery(1, 0, 1, 0), again);
        assertEquals(before, rows().everything());
    }

    @Test
    default void finerTimesThanTheDatabaseKeepsAreNoChange() {
        SourceFile fine =
                new SourceFile("a", "a", "a", "text/plain", -1, Instant.parse("2026-01-01T00:00:00.123456789Z"), "f");
        books().discover(fine);
        List<String> before = rows().everything();
        books().discover(fine);
        assertEquals(before, rows().everything());
    }

    @Test
    default void aNewNameOfTheSameContentIsOnlyWrittenDown() {
        DocumentId id = books().found("a.pdf");
        books().settle(id, Drafts.invoice("1", "2026-01-02", "121.00"));
        SourceFile renamed = new SourceFile("a.pdf", "b.pdf", "in/b.pdf", "application/pdf", 1000, LATER, "1");

        assertEquals(new Discovery(1, 0, 1, 0), books().discover(renamed));

        assertEquals(renamed, books().document(id).file());
        assertEquals(State.ACCEPTED, books().state(id));
    }

    @Test
    default void aFileLeftAsideForItsTypeIsOwedWhenItsTypeChanges() {
        DocumentId id = books().found("a");
        books().ledger.hold(books().held(id, Optional.empty(), new Ignored(Reason.TYPE_NOT_TAKEN)));

        books().discover(new SourceFile("a", "a.pdf", "in/a.pdf", "application/pdf", 1000, NOW, "1"));

        assertEquals(State.OWED, books().state(id));
    }

    @Test
    default void aChangedFileIsOwedAndKeepsItsInvoice() {
        DocumentId id = books().found("a.pdf");
        books().settle(id, Drafts.invoice("1", "2026-01-02", "121.00"));

        assertEquals(new Discovery(1, 1, 0, 0), books().discover(file("a.pdf", "2")));

        assertEquals(State.OWED, books().state(id));
        assertEquals(1, books().document(id).invoices());
        assertEquals(
                List.of(new DueDocument(
                        id,
                        books().source.id(),
                        file("a.pdf", "2"),
                        0,
                        Optional.of(hash("c" + id.value())),
                        Optional.of(new DueDocument.Former(State.ACCEPTED, Optional.of(hash("c" + id.value())))))),
                books().due(NOW));
    }

    @Test
    default void changedContentThatTurnsOutTheSameReturnsToItsState() {
        DocumentId id = books().found("a.pdf");
        books().settle(id, Drafts.invoice("1", "2026-01-02", "121.00"));
        books().discover(file("a.pdf", "2"));
        books().ledger.retry(books().failure(id, LATER));

        books().ledger.unchanged(id, books().run, LATER);

        DocumentRow row = books().document(id);
        assertEquals(State.ACCEPTED, row.state());
        assertEquals(Optional.empty(), row.fault());
        assertEquals(Optional.of(NOW), row.settledAt());
        assertEquals(List.of(), books().due(LATER));
    }

    @Test
    default void whatIsGoneKeepsItsInvoiceAndMayComeBack() {
        DocumentId id = books().found("a.pdf");
        books().settle(id, Drafts.invoice("1", "2026-01-02", "121.00"));
        ChangePage gone = new ChangePage(
                List.of(new Change.Gone("a.pdf"), new Change.Gone("never seen")), "2", ChangePage.Ending.CAUGHT_UP);

        assertEquals(
                new Discovery(0, 0, 0, 1),
                books().ledger.discover(books().source.id(), books().run, gone, NOW));
        assertTrue(books().document(id).gone());
        assertEquals(1, books().invoices().size());
        assertEquals(Set.of(), books().ledger.present(books().source.id()));

        assertEquals(new Discovery(1, 0, 1, 0), books().discover(file("a.pdf", "1")));
        assertEquals(Set.of("a.pdf"), books().ledger.present(books().source.id()));
        assertEquals(State.ACCEPTED, books().state(id));
    }

    @Test
    default void whatIsGoneBeforeItWasReadIsNotFoundUntilItComesBack() {
        DocumentId id = books().found("a.pdf");

        books().ledger.markGone(books().source.id(), books().run, List.of("a.pdf"), NOW);
        assertEquals(State.QUARANTINED, books().state(id));
        assertEquals(Optional.of(Fault.NOT_FOUND), books().document(id).fault());

        assertEquals(new Discovery(1, 1, 0, 0), books().discover(file("a.pdf", "1")));
        assertEquals(State.OWED, books().state(id));
    }

    @Test
    default void aRetryIsDueLaterAndCounted() {
        DocumentId id = books().found("a.pdf");

        books().ledger.retry(books().failure(id, LATER));

        assertEquals(List.of(), books().due(NOW));
        assertEquals(
                List.of(new DueDocument(
                        id, books().source.id(), file("a.pdf", "1"), 1, Optional.empty(), Optional.empty())),
                books().due(LATER));
        assertEquals(Optional.of("no answer"), books().document(id).detail());
    }

    @Test
    default void dueDocumentsComeInOrderAPageAtATime() {
        books().discover(file("c", "1"), file("b", "1"), file("a", "1"));
        List<DueDocument> all = books().due(NOW);
        assertEquals(
                List.of("c", "b", "a"),
                all.stream().map(due -> due.file().name()).toList());
        assertEquals(
                List.of(all.get(1)),
                books().ledger.due(books().source.id(), NOW, all.getFirst().id(), 1));
    }

    @Test
    default void aPageThatCannotBeEnteredMovesNoCursor() {
        RunId unknown = new RunId(books().run.value() + 99);
        assertThrows(
                RuntimeException.class,
                () -> books().ledger.discover(books().source.id(), unknown, page("moved", file("a", "1")), NOW));
        assertEquals(List.of(), books().documents());
        assertEquals(
                Optional.empty(),
                books().database
                        .sources()
                        .find(books().source.place())
                        .orElseThrow()
                        .cursor());
    }

    @Test
    default void aNewerVersionTakesWhatAnOlderOneLeftAsideForItsType() {
        DocumentId xml = books().found("a.xml");
        DocumentId text = books().found("b.txt");
        DocumentId note = books().found("c.xml");
        Ignored type = new Ignored(Reason.TYPE_NOT_TAKEN);
        books().ledger.hold(books().held(xml, Optional.empty(), type));
        books().ledger.hold(books().held(text, Optional.empty(), type));
        books().ledger.hold(books().held(note, Optional.of(TestBooks.hash("c")), new Ignored(Reason.NOT_AN_INVOICE)));
        Predicate<SourceFile> takes = file -> file.name().endsWith(".xml");

        assertEquals(1, books().ledger.reconsider(books().source.id(), 2, takes, LATER));

        assertEquals(
                List.of(xml), books().due(LATER).stream().map(DueDocument::id).toList());
        assertEquals(State.IGNORED, books().state(text));
        assertEquals(State.IGNORED, books().state(note));
    }

    @Test
    default void aVersionReconsidersOnceAndAnOlderOneNever() {
        DocumentId xml = books().found("a.xml");
        Ignored type = new Ignored(Reason.TYPE_NOT_TAKEN);
        books().ledger.hold(books().held(xml, Optional.empty(), type));

        assertEquals(1, books().ledger.reconsider(books().source.id(), 2, _ -> true, LATER));
        books().ledger.hold(books().held(xml, Optional.empty(), type));

        assertEquals(0, books().ledger.reconsider(books().source.id(), 2, _ -> true, LATER));
        assertEquals(0, books().ledger.reconsider(books().source.id(), 1, _ -> true, LATER));
        assertEquals(State.IGNORED, books().state(xml));
        assertEquals(1, books().ledger.reconsider(books().source.id(), 3, _ -> true, LATER));
    }

    @Test
    default void aReset() {
        DocumentId accepted = books().found("accepted");
        books().settle(accepted, Drafts.invoice("1", "2026-01-02", "121.00"));
        DocumentId pending = books().found("pending");
        books().ledger
                .settle(
                        books().read(pending, "p", Drafts.invoice("2", "2026-01-02", "121.00")),
                        (draft, known) -> TestBooks.PENDING);

        books().ledger.reset(books().source.id(), 1, LATER);
        assertEquals(
                List.of(pending),
                books().due(LATER).stream().map(DueDocument::id).toList());
        assertEquals(
                Optional.empty(),
                books().database
                        .sources()
                        .find(books().source.place())
                        .orElseThrow()
                        .cursor());

        books().ledger.reset(books().source.id(), 2, LATER);
        assertEquals(
                List.of(accepted, pending),
                books().due(LATER).stream().map(DueDocument::id).toList());
        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                books().due(LATER).stream().map(DueDocument::content).toList());
    }
}
