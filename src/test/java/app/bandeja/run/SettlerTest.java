package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.bandeja.invoice.Breakdown;
import app.bandeja.invoice.Change;
import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Judge;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Part;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.RunId;
import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.Settlement;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.State;
import app.bandeja.store.Database;
import app.bandeja.store.DatabaseBrokenException;
import app.bandeja.store.DatabaseOptions;
import app.bandeja.store.DueDocument;
import app.bandeja.store.Ledger;
import app.bandeja.store.SourceRow;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What becomes of each kind of arrival, on real books; each test has a source and contents of its own. */
class SettlerTest {
    private static final AtomicInteger TESTS = new AtomicInteger();
    private static final Database DATABASE =
            Database.open(new DatabaseOptions("jdbc:h2:mem:settler", Optional.empty(), Optional.empty()));

    private static final Outcome.Pending PENDING =
            new Outcome.Pending(List.of(new Finding(FindingCode.NO_TEXT, List.of(), List.of())));
    private static final Duration TOOK = Duration.ofMillis(5);

    private final int test = TESTS.incrementAndGet();
    private final Ledger ledger = DATABASE.ledger();
    private final MovableClock clock = new MovableClock();
    private final SourceRow source = DATABASE.sources()
            .findOrAdd(
                    new SourcePlace(SourceKind.FOLDER, "/invoices" + test),
                    DATABASE.sources().defaultCompany(Set.of(), clock.instant()).id(),
                    clock.instant());
    private final RunId run = DATABASE.runs().start(clock.instant());
    private final Settler settler = settler((draft, known) -> PENDING);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private Settler settler(Judge judge) {
        return new Settler(run, ledger, judge, clock);
    }

    /** Listed, now with these contents' fingerprint. */
    private DueDocument found(String name, String fingerprint) {
        SourceFile file = new SourceFile(name, name, name, "application/pdf", 1, clock.instant(), fingerprint);
        ledger.discover(
                source.id(),
                run,
                new ChangePage(List.of(new Change.Present(file)), "next", ChangePage.Ending.CAUGHT_UP),
                clock.instant());
        return ledger.due(source.id(), clock.instant(), new DocumentId(0), 100).stream()
                .filter(due -> due.file().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ContentHash hash(char digit) {
        return new ContentHash(String.format(Locale.ROOT, "%063d%s", test, digit));
    }

    private Arrival.Read read(char content) {
        return new Arrival.Read(
                hash(content), 1, new Reading(List.of(), List.of(), List.of()), List.of(Draft.NOTHING), TOOK);
    }

    private Arrival.Held copyOf(DueDocument document, char content) {
        return Journey.copy(hash(content), new PartId(document.id(), 1), TOOK);
    }

    private static Settler.Written settled(DueDocument due, Outcome outcome) {
        return new Settler.Written.Settled(new Settlement(due.id(), List.of(new Part(1, Draft.NOTHING, outcome))));
    }

    private State state(DueDocument due) {
        return DATABASE.queries().document(due.id()).orElseThrow().state();
    }

    @Test
    void whatWasReadIsJudged() {
        DueDocument a = found("a.pdf", "1");

        assertEquals(settled(a, PENDING), settler.write(a, read('a')));
        assertEquals(State.PENDING, state(a));
    }

    @Test
    void aConnectionThatWasCutCostsTheDocumentNothing() {
        DueDocument a = found("a.pdf", "1");
        AtomicInteger judged = new AtomicInteger();
        Settler cutOnce = settler((_, _) -> {
            if (judged.getAndIncrement() == 0) {
                throw new DatabaseBrokenException(Breakdown.SERVER_LOST, new IllegalStateException());
            }
            return PENDING;
        });

        assertEquals(settled(a, PENDING), cutOnce.write(a, read('a')));
    }

    @Test
    void aDatabaseThatIsGoneEndsTheRunAndBlamesNoDocument() {
        DueDocument a = found("a.pdf", "1");
        Settler gone = settler((_, _) -> {
            throw new DatabaseBrokenException(Breakdown.SERVER_LOST, new IllegalStateException());
        });

        assertThrows(DatabaseBrokenException.class, () -> gone.write(a, read('a')));
        assertEquals(List.of(a), ledger.due(source.id(), clock.instant(), new DocumentId(0), 100));
    }

    @Test
    void aCopyThatWasInHandAtTheSameTimeIsACopy() {
        DueDocument a = found("a.pdf", "1");
        DueDocument b = found("b.pdf", "1");
        settler.write(a, read('a'));

        assertEquals(
                settled(b, new Outcome.Duplicate(new PartId(a.id(), 1), Sameness.SAME_BYTES)),
                settler.write(b, read('a')));
    }

    @Test
    void aCopyOfWhatChangedMeanwhileIsNoCopy() {
        DueDocument a = found("a.pdf", "1");
        settler.write(a, read('a'));
        DueDocument changed = found("a.pdf", "2");
        DueDocument b = found("b.pdf", "1");
        Arrival heldForACopy = copyOf(a, 'a');
        settler.write(changed, read('b'));

        assertEquals(new Settler.Written.NoCopy(), settler.write(b, heldForACopy));
        assertEquals(State.OWED, state(b));
    }

    @Test
    void whatIsHeldAsAWholeIsNotJudged() {
        DueDocument a = found("a.pdf", "1");
        DueDocument b = found("b.txt", "1");
        Outcome corrupt = new Outcome.Quarantined(Fault.CORRUPT, "no end");
        Outcome ignored = new Outcome.Ignored(Reason.TYPE_NOT_TAKEN);

        assertEquals(settled(a, corrupt), settler.write(a, new Arrival.Held(Optional.of(hash('a')), corrupt, TOOK)));
        assertEquals(settled(b, ignored), settler.write(b, new Arrival.Held(Optional.empty(), ignored, TOOK)));
    }

    @Test
    void unchangedContentBringsTheFormerStateBack() {
        DueDocument a = found("a.pdf", "1");
        settler.write(a, read('a'));
        DueDocument touched = found("a.pdf", "2");

        assertEquals(new Settler.Written.Unchanged(), settler.write(touched, new Arrival.Unchanged()));
        assertEquals(State.PENDING, state(a));
    }

    @Test
    void whatFailedIsOwedUntilTheLastTryAndThenInQuarantine() {
        found("a.pdf", "1");
        Arrival failed = new Arrival.Failed(Fault.UNREACHABLE, "no answer", Optional.empty());
        for (int tries = 1; tries < Retries.MOST_ATTEMPTS; tries++) {
            DueDocument due = ledger.due(source.id(), clock.instant(), new DocumentId(0), 1)
                    .getFirst();
            assertEquals(tries - 1, due.attempts());
            Duration pause = Duration.ofMinutes(5L << (tries - 1));
            assertEquals(
                    new Settler.Written.Owed(
                            Fault.UNREACHABLE, "no answer", clock.instant().plus(pause)),
                    settler.write(due, failed));
            assertEquals(List.of(), ledger.due(source.id(), clock.instant(), new DocumentId(0), 1));
            clock.forward(pause);
        }

        DueDocument last =
                ledger.due(source.id(), clock.instant(), new DocumentId(0), 1).getFirst();
        assertEquals(
                settled(last, new Outcome.Quarantined(Fault.UNREACHABLE, "no answer")), settler.write(last, failed));
    }

    @Test
    void aDefectOfOursLeavesThatDocumentOwed() {
        DueDocument a = found("a.pdf", "1");
        Settler broken = settler((draft, known) -> {
            throw new IllegalStateException("a defect");
        });

        assertEquals(
                new Settler.Written.Owed(
                        Fault.INTERNAL, "IllegalStateException", clock.instant().plus(Duration.ofMinutes(5))),
                broken.write(a, read('a')));
        assertEquals(State.OWED, state(a));
    }
}
