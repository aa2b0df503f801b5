package app.bandeja.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Evidence;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Identity;
import app.bandeja.invoice.Judge;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Sameness;
import app.bandeja.review.ApprovalPreview.Refusal;
import app.bandeja.source.DriveOptions;
import app.bandeja.source.Sources;
import app.bandeja.text.DocumentReader;
import app.bandeja.text.TextOptions;
import app.bandeja.text.bound.Bounds;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told before and after a decision. */
class StoredReviewTest {
    private static final Outcome ACCEPTED = new Outcome.Accepted(new Evidence(Set.of()));
    private static final Finding INCOMPLETE = new Finding(FindingCode.FILE_INCOMPLETE, List.of(), List.of());

    @TempDir
    private Path folder;

    private ReviewBooks books;
    private final List<Known> told = new ArrayList<>();

    @BeforeEach
    void open() {
        books = new ReviewBooks("review", "/invoices");
    }

    @AfterEach
    void close() {
        books.close();
    }

    @Test
    void theRulesKnowOfTheFileWhatWasKnownWhenItWasRead() {
        PartId part = books.settled("a.pdf", "a", ReviewBooks.draft("A-1", "10.00"), (_, _) -> ACCEPTED);
        books.settled(
                "a.pdf",
                "b",
                ReviewBooks.draft("A-2", "10.00"),
                (_, _) -> new Outcome.Pending(
                        List.of(INCOMPLETE, new Finding(FindingCode.FIELD_MISSING, List.of("total"), List.of()))));

        desk(ACCEPTED).check(part, Map.of());

        assertEquals(List.of(INCOMPLETE), told.getFirst().remarks());
        assertEquals(
                Identity.of(ReviewBooks.draft("A-1", "10.00")), told.getFirst().acceptedBefore());
    }

    @Test
    void whatIsKnownAlreadyIsSaidBeforeItIsApproved() {
        PartId original = books.pending("original.pdf", ReviewBooks.draft("A-1", "10.00"));
        PartId part = books.pending("a.pdf", ReviewBooks.draft("A-2", "10.00"));
        assertEquals(
                List.of(new Finding(FindingCode.ALREADY_KNOWN, List.of("invoice_number"), List.of("original.pdf"))),
                desk(new Outcome.Duplicate(original, Sameness.SAME_INVOICE)).check(part, Map.of()));
    }

    @Test
    void whatWouldBeSetAsideAndWhatIsNoValueAreSaid() {
        PartId part = books.pending("a.pdf", ReviewBooks.draft("A-2", "10.00"));
        assertEquals(
                List.of(new Finding(FindingCode.KIND_DOUBTFUL, List.of("kind"), List.of())),
                desk(new Outcome.Ignored(Reason.NOT_AN_INVOICE)).check(part, Map.of()));
        assertEquals(
                List.of(new Finding(FindingCode.FIELD_DOUBTFUL, List.of("total"), List.of())),
                desk(ACCEPTED).check(part, Map.of("total", "1e999999999")));
    }

    @Test
    void aPreviewSaysWhatCannotBeApprovedAndWhy() {
        PartId booked = books.settled("booked.pdf", "x", ReviewBooks.draft("A-1", "10.00"), (_, _) -> ACCEPTED);
        PartId same = books.pending("same.pdf", ReviewBooks.draft("A-1", "10.00"));
        PartId first = books.pending("first.pdf", ReviewBooks.draft("A-2", "10.00"));
        PartId second = books.pending("second.pdf", ReviewBooks.draft("A-2", "10.00"));
        PartId no = books.pending("no.pdf", ReviewBooks.draft(Map.of("kind", "not_invoice", "total", "3.00")));
        PartId gone = new PartId(first.document(), 7);
        PartId owed = books.pending("owed.pdf", ReviewBooks.draft("A-9", "10.00"));
        ReviewDesk desk = desk(ACCEPTED);
        desk.decide(owed, desk.open(owed).orElseThrow().version(), new Decision.Reread());

        assertEquals(
                List.of(
                        Optional.of(new Refusal.SameAsBooked(booked)),
                        Optional.empty(),
                        Optional.of(new Refusal.SameAsBooked(first)),
                        Optional.of(new Refusal.Unusable("kind")),
                        Optional.of(new Refusal.NotThere()),
                        Optional.of(new Refusal.NotThere())),
                desk.preview(List.of(same, first, second, no, gone, owed)).stream()
                        .map(ApprovalPreview::refused)
                        .toList());
    }

    @Test
    void nothingThatIsNoInvoiceIsApproved() {
        PartId part = books.pending("no.pdf", ReviewBooks.draft(Map.of("kind", "not_invoice", "total", "3.00")));
        assertEquals(new DecisionResult.Unusable("kind"), decide(part, new Decision.Approve(List.of())));
    }

    @Test
    void aFieldThatNobodyKnowsIsRefused() {
        PartId part = books.pending("a.pdf", ReviewBooks.draft("A-2", "10.00"));
        Correction unknown = new Correction("totl", Optional.empty(), Optional.of("3.00"), Optional.empty());
        assertEquals(new DecisionResult.Unusable("totl"), decide(part, new Decision.Approve(List.of(unknown))));
    }

    @Test
    void aCopyOfItselfIsRefusedInWords() {
        PartId part = books.pending("a.pdf", ReviewBooks.draft("A-2", "10.00"));
        assertEquals(
                new DecisionResult.NoOriginal(DecisionResult.Unfit.ITSELF),
                decide(part, new Decision.DuplicateOf(part)));
    }

    @Test
    void whatWasNeverDecidedIsNotUndone() {
        assertEquals(UndoResult.UNKNOWN, desk(ACCEPTED).undo(4711));
    }

    @Test
    void theHistorySaysWhoSetWhatAndWhen() {
        PartId part = books.pending("a.pdf", ReviewBooks.draft("A-2", "10.00"));
        Correction total = new Correction("total", Optional.of("10.00"), Optional.of("12.00"), Optional.empty());
        long decision = assertInstanceOf(DecisionResult.Done.class, decide(part, new Decision.Approve(List.of(total))))
                .decision();
        assertEquals(
                List.of(new PastDecision(
                        decision, Kinds.APPROVE, "ana", ReviewBooks.NOW, List.of(total), PastDecision.Standing.HOLDS)),
                desk(ACCEPTED).history(part));
    }

    private DecisionResult decide(PartId part, Decision decision) {
        ReviewDesk desk = desk(ACCEPTED);
        return desk.decide(part, desk.open(part).orElseThrow().version(), decision);
    }

    private ReviewDesk desk(Outcome outcome) {
        Judge judge = (Draft _, Known known) -> {
            told.add(known);
            return outcome;
        };
        Sources sources = new Sources(new DriveOptions(
                Optional.empty(), Optional.empty(), 100, new DriveOptions.Patience(0, Duration.ofMillis(1))));
        DocumentReader reader = new DocumentReader(new TextOptions("spa", folder, Bounds.DEFAULT));
        PageShelf pages = new PageShelf(books.database.queries(), sources, reader.images(), folder);
        return new StoredReview(books.database, judge, pages, "ana", InstantSource.fixed(ReviewBooks.NOW), () -> {});
    }
}
