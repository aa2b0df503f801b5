package app.bandeja.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What Home tells of the past and of what waits. */
interface OverviewContract {
    Instant BEFORE = TestBooks.NOW.minus(Duration.ofDays(2));
    Instant LAST_MIDNIGHT = TestBooks.NOW.minus(Duration.ofHours(10));
    Instant NEXT_MIDNIGHT = TestBooks.NOW.plus(Duration.ofHours(14));

    TestBooks books();

    @Test
    default void thePastIsToldPeriodByPeriod() {
        books().settle(books().found("a.pdf"), Drafts.invoice("1", "2026-01-02", "121.00"));
        pending("b.pdf", "2");
        quarantined("c.pdf");
        books().settle(books().found("copy.pdf"), Drafts.invoice("1", "2026-01-02", "121.00"));

        assertEquals(
                List.of(
                        new Period(BEFORE, LAST_MIDNIGHT, 0, 0, 0, Optional.empty()),
                        new Period(LAST_MIDNIGHT, NEXT_MIDNIGHT, 1, 1, 1, Optional.of(Duration.ofMillis(12)))),
                books().database.overview().periods(List.of(BEFORE, LAST_MIDNIGHT, NEXT_MIDNIGHT)));
        assertEquals(
                List.of(new Period(BEFORE, LAST_MIDNIGHT, 0, 0, 0, Optional.empty())),
                books().database.overview().periods(List.of(BEFORE, LAST_MIDNIGHT)),
                "what came in later is not counted");
    }

    @Test
    default void theLatestAreThoseThatWereSettledLast() {
        books().found("owed.pdf");
        books().settle(books().found("a.pdf"), Drafts.invoice("1", "2026-01-02", "121.00"));
        quarantined("b.pdf");

        assertEquals(
                List.of("b.pdf", "a.pdf"),
                books().database.overview().latest(10).stream()
                        .map(row -> row.file().name())
                        .toList());
        assertEquals(1, books().database.overview().latest(1).size());
    }

    @Test
    default void whatWaitsIsTold() {
        LocalDate due = LocalDate.parse("2026-02-01");
        assertEquals(Waiting.NOTHING, waiting(due, due.plusDays(7)));

        books().settle(books().found("a.pdf"), Drafts.invoice("1", "2026-01-02", "121.00"));
        pending("b.pdf", "2");
        books().settle(books().found("copy.pdf"), Drafts.invoice("1", "2026-01-02", "121.00"));
        books().ledger.retry(books().failure(books().found("d.pdf"), TestBooks.LATER));
        books().found("never tried.pdf");

        assertEquals(new Waiting(Optional.of(TestBooks.NOW), 1, 2, Optional.of(due)), waiting(due, due.plusDays(7)));
        assertEquals(0, waiting(due.plusDays(1), due.plusDays(7)).due());
        assertEquals(0, waiting(due.minusDays(7), due.minusDays(1)).due());
    }

    private Waiting waiting(LocalDate first, LocalDate last) {
        return books().database.overview().waiting(first, last);
    }

    private void pending(String file, String number) {
        books().ledger
                .settle(
                        books().read(books().found(file), file, Drafts.invoice(number, "2026-01-02", "121.00")),
                        (draft, known) -> TestBooks.PENDING);
    }

    private void quarantined(String file) {
        books().ledger
                .hold(books().held(
                                books().found(file),
                                Optional.empty(),
                                new Outcome.Quarantined(Fault.ENCRYPTED, "password")));
    }
}
