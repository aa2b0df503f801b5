package app.bandeja.store;

import static app.bandeja.store.TestBooks.file;
import static app.bandeja.store.TestBooks.hash;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Outcome.Ignored;
import app.bandeja.invoice.Outcome.Quarantined;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.QrText;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.State;
import app.bandeja.invoice.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the doors are told. */
interface QueriesContract {
    TestBooks books();

    @Test
    default void everyDocumentIsAccountedFor() {
        books().found("owed");
        books().settle(books().found("accepted"), Drafts.invoice("1", "2026-01-02", "121.00"));
        books().settle(books().found("duplicate"), Drafts.invoice("1", "2026-01-02", "121.00"));
        books().ledger
                .settle(
                        books().read(books().found("pending"), "p", Drafts.invoice("2", "2026-01-02", "121.00")),
                        (draft, known) -> TestBooks.PENDING);
        books().ledger
                .hold(books().held(books().found("ignored"), Optional.empty(), new Ignored(Reason.TYPE_NOT_TAKEN)));
        books().ledger
                .hold(books().held(
                                books().found("quarantined"),
                                Optional.empty(),
                                new Quarantined(Fault.TOO_LARGE, "1 GB")));

        Equation equation = books().queries.equation();
        assertEquals(new Equation(6, 1, 1, 1, 1, 1, 1), equation);
        assertTrue(equation.holds());
        assertEquals(3, books().queries.countInvoices(Optional.empty()));
        assertEquals(1, books().queries.countInvoices(Optional.of(State.PENDING)));
    }

    @Test
    default void allDocumentsAndInvoicesStreamInOrder() {
        SourceFile[] files =
                IntStream.range(0, 250).mapToObj(i -> file("f" + i, "1")).toArray(SourceFile[]::new);
        books().discover(files);
        List<DueDocument> due = books().due(TestBooks.NOW);
        due.subList(0, 60).forEach(each -> books().settle(each.id(), two(each.id())));

        List<DocumentId> documents = new ArrayList<>();
        books().queries.eachDocument(Optional.empty(), row -> documents.add(row.id()));
        List<String> invoices = new ArrayList<>();
        books().queries
                .eachInvoice(
                        Optional.of(State.ACCEPTED),
                        row -> invoices.add(
                                row.id().document().value() + "/" + row.id().part()));

        assertEquals(250, documents.size());
        assertEquals(
                documents.stream()
                        .sorted(Comparator.comparingLong(DocumentId::value))
                        .toList(),
                documents);
        assertEquals(
                documents.subList(0, 60).stream()
                        .flatMap(id -> Stream.of(id.value() + "/1", id.value() + "/2"))
                        .toList(),
                invoices);
    }

    private static Draft[] two(DocumentId id) {
        return new Draft[] {
            Drafts.invoice("a" + id.value(), "2026-01-02", "121.00"),
            Drafts.invoice("b" + id.value(), "2026-01-02", "121.00")
        };
    }

    @Test
    default void aReadingComesBack() {
        DocumentId id = books().found("a.pdf");
        Reading reading = new Reading(
                List.of(
                        new Page(
                                1,
                                595.28,
                                841.89,
                                List.of(
                                        new Word("Factura", new Box(56.69, 70.12, 40.5, 9.96), 1),
                                        new Word("nº\u0000 €\uD83D\uDE00", new Box(10, 70.12, 0, 9.96), 0.873)),
                                Reader.TEXT),
                        new Page(2, 841.89, 595.28, List.of(), Reader.OCR)),
                List.of(Drafts.invoice("1", "2026-01-02", "121.00"), Drafts.invoice("2", "2026-01-02", "1")),
                List.of(new QrText("https://example.org/?a=b c\n", 2)));
        ReadDocument read = new ReadDocument(
                id,
                books().run,
                hash("x"),
                10,
                reading,
                3,
                List.of(Drafts.invoice("1", "2026-01-02", "121.00")),
                Duration.ofMillis(7),
                TestBooks.NOW);
        books().ledger.settle(read, TestBooks.FAIR);

        assertEquals(Optional.of(reading), books().queries.reading(id));
        InvoiceRow row = books().invoices().getFirst();
        assertEquals(2, row.pages());
        assertEquals(Set.of(Reader.TEXT, Reader.OCR, Reader.XML, Reader.QR), row.readers());
        assertEquals(Duration.ofMillis(7), row.took());
    }

    @Test
    default void runsAndStateAreKept() {
        RunBook runs = books().database.runs();
        runs.end(books().run, TestBooks.LATER, "{}");
        assertEquals(
                List.of(new RunRow(books().run, TestBooks.NOW, Optional.of(TestBooks.LATER), Optional.of("{}"))),
                runs.latest(5));
        StateBook state = books().database.state();
        assertEquals(Optional.empty(), state.get("last_sync_time"));
        state.put("last_sync_time", "1", TestBooks.NOW);
        state.put("last_sync_time", "2", TestBooks.LATER);
        assertEquals(Optional.of("2"), state.get("last_sync_time"));
        state.remove("last_sync_time");
        assertEquals(Optional.empty(), state.get("last_sync_time"));
    }

    @Test
    default void aSourceThatIsLeftStaysKnownAndIsNoLongerAsked() {
        SourceBook book = books().database.sources();
        SourceRow other = books().add("/other");
        book.name(other.id(), "Facturas");
        book.leave(other.id());
        SourceRow left = new SourceRow(
                other.id(), other.place(), Optional.of("Facturas"), false, other.company(), Optional.empty());
        assertEquals(List.of(books().source, left), book.all());
        assertEquals(List.of(books().source), book.watched());
        book.watch(other.id());
        assertEquals(book.all(), book.watched());
    }

    @Test
    default void aSourceIsAddedOnceAndFound() {
        SourceRow again = books().add("/invoices");
        SourceRow other = books().add("/other");
        assertEquals(books().source, again);
        assertEquals(List.of(books().source, other), books().database.sources().all());
        assertEquals(
                Set.of(TestBooks.OWN),
                books().database.sources().company(books().source.company()).ownTaxIds());
    }
}
