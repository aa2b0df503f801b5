package app.bandeja.window;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Evidence;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.State;
import app.bandeja.store.DocumentRow;
import app.bandeja.store.InvoiceRow;
import app.bandeja.window.outside.LastRun;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fills a ledger in memory the way a month at an accountant's would. */
final class SampleLedger {

    static final Instant NOON = Instant.parse("2026-03-10T11:04:00Z");
    static final SourcePlace FOLDER = new SourcePlace(SourceKind.FOLDER, "/home/ana/Facturas recibidas");

    final FakeHoldings holdings = new FakeHoldings();
    private long next;

    private SampleLedger(long first) {
        next = first;
    }

    /** An empty one whose documents are numbered from there. */
    static SampleLedger startingAt(long first) {
        return new SampleLedger(first);
    }

    /** One source, one run, and documents in every state. */
    static SampleLedger month() {
        SampleLedger ledger = startingAt(1);
        ledger.holdings.sources.add(FOLDER, "");
        ledger.holdings.sources.add(new SourcePlace(SourceKind.DRIVE, "1x7TqN0aVbLkPzW3"), "Facturas de proveedores");
        ledger.holdings.home.runs.add(
                new LastRun(NOON, Optional.of(NOON.plusSeconds(74)), new LastRun.Tally(19, 10, 3, 1, 1, 3, 1, 0)));
        ledger.holdings.home.runs.add(new LastRun(
                NOON.minusSeconds(1800),
                Optional.of(NOON.minusSeconds(1791)),
                new LastRun.Tally(6, 0, 0, 0, 0, 0, 0, 6)));
        MonthOfInvoices.into(ledger);
        ledger.holdings.happenings.tellOf(ledger.holdings.documents);
        ledger.holdings.happenings.run(
                2, NOON, Optional.of(NOON.plusSeconds(74)), new LastRun.Tally(19, 10, 3, 1, 1, 3, 1, 0));
        ledger.holdings.happenings.run(1, NOON.minusSeconds(90_000), Optional.empty(), LastRun.Tally.NONE);
        return ledger;
    }

    /** An accepted invoice in a document of its own. */
    void accepted(SampleDraft draft, String name) {
        invoice(
                draft.read(Reader.TEXT, 1),
                name,
                new Outcome.Accepted(new Evidence(Set.of(Evidence.Proof.TOTALS_AGREE))));
    }

    /** A pending invoice, and why. */
    void pending(Draft draft, String name, Finding... why) {
        invoice(draft, name, new Outcome.Pending(List.of(why)));
    }

    /** The same invoice as the first one. */
    void duplicate(SampleDraft draft, String name) {
        PartId first = new PartId(new DocumentId(1), 1);
        invoice(draft.read(Reader.TEXT, 1), name, new Outcome.Duplicate(first, Sameness.SAME_INVOICE));
    }

    /** A document that cannot be read. */
    void quarantined(String name, long size, Fault fault, String detail) {
        document(row(name, size, State.QUARANTINED, Optional.of(fault), Optional.of(detail)));
    }

    /** A document that is left aside. */
    void ignored(String name, Reason reason) {
        document(row(name, 48_213, State.IGNORED, Optional.empty(), Optional.of(reason.code())));
    }

    /** A document that is still to be read. */
    void owed(String name) {
        document(row(name, 48_213, State.OWED, Optional.empty(), Optional.empty()));
    }

    static Finding finding(FindingCode code, List<String> fields, String... arguments) {
        return new Finding(code, fields, List.of(arguments));
    }

    private void invoice(Draft draft, String name, Outcome outcome) {
        DocumentRow document = row(name, 182_400, outcome.state(), Optional.empty(), Optional.empty());
        document(document);
        holdings.invoices.addFirst(new InvoiceRow(
                new PartId(document.id(), 1),
                1,
                new CompanyId(1),
                FOLDER,
                document.file(),
                new ContentHash("0".repeat(64)),
                draft,
                outcome,
                Set.of(Reader.TEXT),
                1,
                Duration.ofMillis(340),
                settledAt()));
    }

    private void document(DocumentRow row) {
        holdings.documents.addFirst(row);
    }

    private DocumentRow row(String name, long size, State state, Optional<Fault> fault, Optional<String> detail) {
        boolean owed = state == State.OWED;
        DocumentRow row = new DocumentRow(
                new DocumentId(next),
                FOLDER,
                new SourceFile(
                        "2026/" + name,
                        name,
                        "2026/" + name,
                        "application/pdf",
                        size,
                        Instant.parse("2026-03-01T08:00:00Z"),
                        "f" + next),
                state,
                Optional.empty(),
                fault.isPresent() ? 3 : 1,
                owed ? Optional.of(NOON.plusSeconds(600)) : Optional.empty(),
                fault,
                detail,
                owed ? Optional.empty() : Optional.of(settledAt()),
                owed ? 0 : 1,
                false);
        next++;
        return row;
    }

    private Instant settledAt() {
        return NOON.plusSeconds(next * 3);
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
