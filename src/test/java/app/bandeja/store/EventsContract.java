package app.bandeja.store;

import static app.bandeja.store.TestBooks.LATER;
import static app.bandeja.store.TestBooks.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.RunId;
import app.bandeja.store.EventFilter.Level;
import app.bandeja.store.EventFilter.Said;
import app.bandeja.store.EventFilter.Stage;
import app.bandeja.store.Ruling.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Events are found by what they say, by level, stage, document, run and time, the latest first, a page at a time. */
interface EventsContract {
    TestBooks books();

    @Test
    default void theLatestIsFirstAndTellsOfItsDocument() {
        DocumentId document = broken("a.pdf", "no table");

        List<EventRow> found = all(EventFilter.ALL);

        assertEquals(List.of("a.pdf quarantined", "a.pdf found"), words(found));
        EventRow latest = found.getFirst();
        assertEquals(document, latest.document());
        assertEquals(Optional.of(books().run), latest.run());
        assertEquals(
                new DocumentEvent(NOW, "settle", "warning", "quarantined", Optional.of("corrupt: no table")),
                latest.event());
        assertEquals(books().document(document).state(), latest.state());
        assertEquals(books().document(document).file(), latest.file());
    }

    @Test
    default void pageAfterPageTellsEachOnce() {
        for (int i = 0; i < 7; i++) {
            broken("f" + i + ".pdf", "x");
        }
        for (EventFilter filter : List.of(
                EventFilter.ALL,
                EventFilter.ALL.of(Optional.of(Level.INFO)),
                EventFilter.ALL.at(Optional.of(Stage.SETTLE)),
                said("f"))) {
            List<EventRow> whole = books().database.events().page(filter, Optional.empty(), 100);
            assertEquals(whole, all(filter), filter.toString());
        }
        assertEquals(14, all(EventFilter.ALL).size());
    }

    @Test
    default void theyAreNarrowedByLevelStageDocumentAndRun() {
        DocumentId one = broken("a.pdf", "x");
        broken("b.pdf", "y");
        books().database.quarantine().dismiss(one, "no", new Act("ana", LATER));

        assertEquals(
                List.of("b.pdf quarantined", "a.pdf quarantined"),
                words(all(EventFilter.ALL.of(Optional.of(Level.WARNING)))));
        assertEquals(List.of("a.pdf dismiss"), words(all(EventFilter.ALL.at(Optional.of(Stage.REVIEW)))));
        assertEquals(
                List.of("a.pdf dismiss", "a.pdf quarantined", "a.pdf found"),
                words(all(EventFilter.ALL.ofDocument(Optional.of(one)))));
        assertEquals(4, all(EventFilter.ALL.ofRun(Optional.of(books().run))).size());
        assertEquals(List.of(), all(EventFilter.ALL.ofRun(Optional.of(new RunId(99_999)))));
        assertEquals(
                List.of(), all(EventFilter.ALL.of(Optional.of(Level.WARNING)).at(Optional.of(Stage.DISCOVER))));
    }

    @Test
    default void theyAreNarrowedByTime() {
        DocumentId one = broken("a.pdf", "x");
        books().database.quarantine().dismiss(one, "no", new Act("ana", LATER));

        assertEquals(
                List.of("a.pdf dismiss"),
                words(all(EventFilter.ALL.within(new EventFilter.Span(Optional.of(LATER), Optional.empty())))));
        assertEquals(
                List.of("a.pdf quarantined", "a.pdf found"),
                words(all(EventFilter.ALL.within(new EventFilter.Span(Optional.empty(), Optional.of(LATER))))));
    }

    @Test
    default void theyAreFoundByAnyPartOfNameOrDetailAndByCodes() {
        broken("Ferretería 100%_a.pdf", "no table");
        broken("b.pdf", "Ferretería");
        ignored("c.txt");

        assertEquals(3, all(said("ferretería")).size(), "both of the first, and the fault of the second");
        assertEquals(2, all(said("100%_A")).size());
        assertEquals(List.of(), all(said("100_%")));
        assertEquals(List.of(), all(said("zzz")));
        assertEquals(
                List.of("c.txt ignored"),
                words(all(EventFilter.ALL.saying(new Said("no es un tipo", Set.of("type_not_taken"))))));
        assertEquals(
                3,
                all(EventFilter.ALL.saying(new Said("encontrado", Set.of("found"))))
                        .size());
        EventFilter.Span day = new EventFilter.Span(Optional.of(NOW), Optional.of(LATER));
        assertEquals(3, all(said("FERRETERÍA").within(day)).size(), "also within a time");
    }

    @Test
    default void runsAreToldAPageAtATime() {
        RunId second = books().database.runs().start(LATER);

        assertEquals(
                List.of(second),
                books().database.runs().latest(0, 1).stream().map(RunRow::id).toList());
        assertEquals(
                List.of(books().run),
                books().database.runs().latest(1, 1).stream().map(RunRow::id).toList());
    }

    private static EventFilter said(String text) {
        return EventFilter.ALL.saying(new Said(text, Set.of()));
    }

    /** Read in small pages. */
    private List<EventRow> all(EventFilter filter) {
        List<EventRow> all = new ArrayList<>();
        List<EventRow> page = books().database.events().page(filter, Optional.empty(), 3);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = books().database.events().page(filter, Optional.of(page.getLast()), 3);
        }
        return all;
    }

    private static List<String> words(List<EventRow> rows) {
        return rows.stream()
                .map(row -> row.file().name() + " " + row.event().decision())
                .toList();
    }

    private DocumentId broken(String name, String detail) {
        DocumentId document = books().found(name);
        books().ledger.hold(books().held(document, Optional.empty(), new Outcome.Quarantined(Fault.CORRUPT, detail)));
        return document;
    }

    private void ignored(String name) {
        DocumentId document = books().found(name);
        books().ledger.hold(books().held(document, Optional.empty(), new Outcome.Ignored(Reason.TYPE_NOT_TAKEN)));
    }
}
