package app.bandeja.store;

import static app.bandeja.store.TestBooks.ACCEPTED;
import static app.bandeja.store.TestBooks.FAIR;
import static app.bandeja.store.TestBooks.NOW;
import static app.bandeja.store.TestBooks.OWN;
import static app.bandeja.store.TestBooks.PENDING;
import static app.bandeja.store.TestBooks.file;
import static app.bandeja.store.TestBooks.first;
import static app.bandeja.store.TestBooks.hash;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Identity;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.Outcome.Duplicate;
import app.bandeja.invoice.Outcome.Ignored;
import app.bandeja.invoice.Outcome.Quarantined;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.Part;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Projection;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.Settlement;
import app.bandeja.invoice.State;
import app.bandeja.invoice.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of a document that was read, or held as a whole. */
interface SettlingContract {
    TestBooks books();

    Rows rows();

    DatabaseOptions options();

    Draft ONE = Drafts.invoice("A-1", "2026-01-02", "121.00");

    @Test
    default void anAcceptedInvoiceIsKeptWhole() {
        DocumentId id = books().found("a.pdf");

        Settlement settlement = books().settle(id, ONE);

        assertEquals(new Settlement(id, List.of(new Part(1, ONE, ACCEPTED))), settlement);
        InvoiceRow row = books().invoices().getFirst();
        assertEquals(ONE, row.draft());
        assertEquals(ACCEPTED, row.outcome());
        assertEquals(hash("c" + id.value()), row.hash());
        assertEquals(State.ACCEPTED, books().state(id));
        assertEquals(
                List.of("a.pdf discover info found null", "a.pdf settle info accepted tax_id_digits totals_agree"),
                rows().events());
    }

    @Test
    default void aPendingOneKeepsWhy() {
        DocumentId id = books().found("a.pdf");
        books().ledger.settle(books().read(id, "x", ONE), (draft, known) -> PENDING);
        assertEquals(PENDING, books().invoices().getFirst().outcome());
        assertEquals(State.PENDING, books().state(id));
    }

    @Test
    default void theSameInvoiceInAnotherFileIsADuplicate() {
        DocumentId original = books().found("a.pdf");
        DocumentId copy = books().found("b.pdf");
        books().settle(original, ONE);

        Settlement settlement = books().settle(copy, Drafts.invoice("a 1", "2026-01-02", "121.0"));

        assertEquals(
                new Duplicate(first(original), Sameness.SAME_INVOICE),
                settlement.parts().getFirst().outcome());
        assertEquals(State.DUPLICATE, books().state(copy));
    }

    @Test
    default void theOriginalMayBePendingItself() {
        DocumentId original = books().found("a.pdf");
        DocumentId copy = books().found("b.pdf");
        books().ledger.settle(books().read(original, "x", ONE), (draft, known) -> PENDING);
        assertEquals(
                new Duplicate(first(original), Sameness.SAME_INVOICE),
                books().settle(copy, ONE).parts().getFirst().outcome());
    }

    @Test
    default void theSameInvoiceTwiceInOneFileIsADuplicate() {
        DocumentId id = books().found("a.pdf");

        Settlement settlement = books().settle(id, ONE, ONE, Drafts.invoice("A-2", "2026-01-02", "121.00"));

        assertEquals(
                List.of(ACCEPTED, new Duplicate(first(id), Sameness.SAME_INVOICE), ACCEPTED),
                settlement.parts().stream().map(Part::outcome).toList());
        assertEquals(
                List.of(3, 3, 3),
                books().invoices().stream().map(InvoiceRow::parts).toList());
    }

    @Test
    default void theJudgeIsToldWhatIsKnown() {
        DocumentId other = books().found("other.pdf");
        books().settle(other, Drafts.invoice("A-1", "2026-05-02", "99.00"));
        books().settle(books().found("another year.pdf"), Drafts.invoice("A-1", "2025-05-02", "98.00"));
        books().settle(
                        books().found("another supplier.pdf"),
                        Drafts.invoice("A08001851", "A-1", "2026-01-02", "97.00"));
        DocumentId id = books().found("a.pdf");
        List<Known> told = new ArrayList<>();

        books().ledger.settle(books().read(id, "x", ONE), (draft, known) -> {
            told.add(known);
            return ACCEPTED;
        });

        assertEquals(
                List.of(new Known(
                        LocalDate.of(2026, 3, 1),
                        Set.of(OWN),
                        Optional.empty(),
                        List.of(new Known.Rival(first(other), "other.pdf")),
                        Optional.empty())),
                told);
    }

    @Test
    default void theJudgeIsToldWhatTheDocumentWasAcceptedAsThoughItWasReadOtherwiseSince() {
        DocumentId id = books().found("a.pdf");
        books().settle(id, ONE);
        books().ledger
                .settle(
                        books().read(id, "second", Drafts.invoice("A-9", "2026-01-02", "121.00")),
                        (draft, known) -> PENDING);
        List<Known> told = new ArrayList<>();

        books().ledger.settle(books().read(id, "third", ONE), (draft, known) -> {
            told.add(known);
            return PENDING;
        });

        assertEquals(Identity.of(ONE), told.getFirst().acceptedBefore());
        assertEquals(Optional.empty(), told.getFirst().sameInvoice());
    }

    @Test
    default void aNewContentTakesThePlaceOfTheOld() {
        DocumentId id = books().found("a.pdf");
        books().settle(id, ONE);
        Draft two = Drafts.invoice("A-2", "2026-01-02", "121.00");

        books().ledger.settle(books().read(id, "second", two), FAIR);

        assertEquals(
                List.of(two), books().invoices().stream().map(InvoiceRow::draft).toList());
        assertEquals(2, rows().count("invoices"));
        assertEquals(List.of("1", "2"), rows().select("select number from bandeja.revisions order by number"));
    }

    @Test
    default void theSameContentReadAgainIsTheSameRevision() {
        DocumentId id = books().found("a.pdf");
        books().settle(id, ONE);
        books().settle(id, ONE);
        assertEquals(1, rows().count("revisions"));
        assertEquals(1, rows().count("readings"));
        assertEquals(1, books().invoices().size());
    }

    @Test
    default void aCopyIsOwedWhenItsOriginalBecomesAnotherInvoice() {
        DocumentId original = books().found("a.pdf");
        DocumentId copy = books().found("b.pdf");
        books().settle(original, ONE);
        books().settle(copy, ONE);

        books().ledger.settle(books().read(original, "second", Drafts.invoice("A-2", "2026-01-02", "121.00")), FAIR);

        assertEquals(
                List.of(copy), books().due(NOW).stream().map(DueDocument::id).toList());
        assertEquals(ACCEPTED, books().settle(copy, ONE).parts().getFirst().outcome());
    }

    @Test
    default void aCopyStaysOneWhenItsOriginalIsReadAgain() {
        DocumentId original = books().found("a.pdf");
        DocumentId copy = books().found("b.pdf");
        books().settle(original, ONE);
        books().settle(copy, ONE);
        books().settle(original, ONE);
        assertEquals(State.DUPLICATE, books().state(copy));
    }

    @Test
    default void theSameBytesAreTheFirstInvoiceOfTheOther() {
        DocumentId original = books().found("a.pdf");
        DocumentId copy = books().found("b.pdf");
        assertEquals(Optional.empty(), books().ledger.sameBytes(copy, hash("same")));
        books().ledger.settle(books().read(original, "same", ONE), FAIR);
        assertEquals(Optional.of(first(original)), books().ledger.sameBytes(copy, hash("same")));
        assertEquals(Optional.empty(), books().ledger.sameBytes(original, hash("same")));

        Duplicate duplicate = new Duplicate(first(original), Sameness.SAME_BYTES);
        books().ledger.hold(books().held(copy, Optional.of(hash("same")), duplicate));

        InvoiceRow row =
                books().queries.invoices(Optional.of(State.DUPLICATE), 0, 10).getFirst();
        assertEquals(ONE, row.draft());
        assertEquals(duplicate, row.outcome());
        DocumentId third = books().found("c.pdf");
        assertEquals(Optional.of(first(original)), books().ledger.sameBytes(third, hash("same")));
        assertEquals(Optional.empty(), books().ledger.sameBytes(original, hash("same")));
    }

    @Test
    default void aHeldDocumentSaysWhy() {
        DocumentId ignored = books().found("a.txt");
        DocumentId broken = books().found("b.pdf");

        books().ledger.hold(books().held(ignored, Optional.empty(), new Ignored(Reason.TYPE_NOT_TAKEN)));
        books().ledger.hold(books().held(broken, Optional.of(hash("b")), new Quarantined(Fault.CORRUPT, "no xref")));

        assertEquals(Optional.of("type_not_taken"), books().document(ignored).detail());
        assertEquals(State.IGNORED, books().state(ignored));
        assertEquals(Optional.of(Fault.CORRUPT), books().document(broken).fault());
        assertEquals(Optional.of("no xref"), books().document(broken).detail());
        assertEquals(Optional.of(hash("b")), books().document(broken).hash());
        assertEquals(List.of(), books().invoices());
    }

    @Test
    default void aBrokenFileLeavesTheInvoiceOfItsEarlierContentAlone() {
        DocumentId id = books().found("a.pdf");
        books().settle(id, ONE);
        books().discover(file("a.pdf", "2"));

        books().ledger.hold(books().held(id, Optional.of(hash("b")), new Quarantined(Fault.CORRUPT, "no xref")));

        assertEquals(State.QUARANTINED, books().state(id));
        assertEquals(
                List.of(ONE), books().invoices().stream().map(InvoiceRow::draft).toList());
    }

    @Test
    default void aJudgeThatFailsLeavesNothingBehind() {
        DocumentId id = books().found("a.pdf");
        List<String> before = rows().everything();

        assertThrows(
                IllegalStateException.class,
                () -> books().ledger.settle(books().read(id, "x", ONE, ONE), (draft, known) -> {
                    if (known.sameInvoice().isPresent()) {
                        throw new IllegalStateException("a defect");
                    }
                    return ACCEPTED;
                }));

        assertEquals(before, rows().everything());
        assertEquals(State.OWED, books().state(id));
    }

    @Test
    default void twoAcceptedOfOneIdentityAreRefused() {
        books().settle(books().found("a.pdf"), ONE);
        DocumentId copy = books().found("b.pdf");
        assertThrows(
                RuntimeException.class, () -> books().ledger.settle(books().read(copy, "x", ONE), (d, k) -> ACCEPTED));
        assertEquals(State.OWED, books().state(copy));
    }

    @Test
    default void thePagesOfAPhotoAreKeptWithTheWayTheyAreShown() {
        DocumentId id = books().found("photo.jpg");
        Projection photo = new Projection(0.93, -0.08, 110.4, 0.02, 1.1, 86.25, -1.25e-4, 3.5e-5);
        Page page = new Page(
                1,
                595.5,
                842.25,
                List.of(
                        new Word("Total", new Box(72.5, 700.25, 31.75, 12.5), 0.875),
                        new Word("1.536,94 €", new Box(12.5, 700.25, 40.75, 12.5), 0.5)),
                Reader.OCR,
                photo);
        Page turned = new Page(2, 842, 595, List.of(), Reader.OCR, new Projection(0, 1, 0, -1, 0, 842, 0, 0));
        Page printed = new Page(3, 595, 842, List.of(new Word("ñ", new Box(-3.5, 4, 5, 6), 1)), Reader.TEXT);
        Reading reading = new Reading(List.of(page, turned, printed), List.of(), List.of());

        books().ledger.settle(books().read(id, reading, ONE), FAIR);

        assertEquals(Optional.of(reading), books().queries.reading(id));
    }

    @Test
    default void whatNoColumnHoldsIsStillKeptExactly() {
        String digits = "9".repeat(5000);
        Draft odd =
                Drafts.invoice("X".repeat(3000), "N-" + digits, "2026-01-02", "1" + "0".repeat(60) + ".123456789012");
        DocumentId id = books().found("x".repeat(4000) + ".pdf");
        books().settle(id, odd);
        assertEquals(odd, books().invoices().getFirst().draft());
        assertEquals(new PartId(id, 1), books().invoices().getFirst().id());
    }
}
