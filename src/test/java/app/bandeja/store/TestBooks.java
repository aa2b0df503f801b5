package app.bandeja.store;

import app.bandeja.invoice.Change;
import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Evidence;
import app.bandeja.invoice.Evidence.Proof;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Judge;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Outcome.Accepted;
import app.bandeja.invoice.Outcome.Duplicate;
import app.bandeja.invoice.Outcome.Pending;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.RunId;
import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.Settlement;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.State;
import app.bandeja.invoice.TaxId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Books with one company and one source, and short words for what a run does with them. */
final class TestBooks {
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    static final Instant LATER = Instant.parse("2026-03-02T10:00:00Z");
    static final TaxId OWN = new TaxId("B29438173");
    static final Accepted ACCEPTED = new Accepted(new Evidence(Set.of(Proof.TOTALS_AGREE, Proof.TAX_ID_DIGITS)));
    static final Pending PENDING = new Pending(
            List.of(new Finding(FindingCode.TOTALS_DISAGREE, List.of("total"), List.of("121.00", "1\n2", ""))));

    /** Accepts what is new; knows a copy when it is told of one. */
    static final Judge FAIR = (draft, known) -> known.sameInvoice()
            .<Outcome>map(of -> new Duplicate(of, Sameness.SAME_INVOICE))
            .orElse(ACCEPTED);

    final Database database;
    final Ledger ledger;
    final Queries queries;
    final SourceRow source;
    final RunId run;

    TestBooks(Database database) {
        this.database = database;
        this.ledger = database.ledger();
        this.queries = database.queries();
        database.sources().defaultCompany(Set.of(OWN), NOW);
        this.source = add("/invoices");
        this.run = database.runs().start(NOW);
    }

    SourceRow add(String folder) {
        return database.sources()
                .findOrAdd(
                        new SourcePlace(SourceKind.FOLDER, folder),
                        database.sources().defaultCompany(Set.of(), NOW).id(),
                        NOW);
    }

    static SourceFile file(String name, String fingerprint) {
        return new SourceFile(name, name, "in/" + name, "application/pdf", 1000, NOW, fingerprint);
    }

    static ChangePage page(String cursor, SourceFile... files) {
        List<Change> changes = Stream.of(files).<Change>map(Change.Present::new).toList();
        return new ChangePage(changes, cursor, ChangePage.Ending.CAUGHT_UP);
    }

    Discovery discover(SourceFile... files) {
        return ledger.discover(source.id(), run, page("next", files), NOW);
    }

    /** The document of a new file. */
    DocumentId found(String name) {
        discover(file(name, "1"));
        return id(name);
    }

    DocumentId id(String name) {
        return documents().stream()
                .filter(row -> row.file().externalId().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<DocumentRow> documents() {
        return queries.documents(Optional.empty(), 0, 1000);
    }

    DocumentRow document(DocumentId id) {
        return queries.document(id).orElseThrow();
    }

    State state(DocumentId id) {
        return document(id).state();
    }

    List<DueDocument> due(Instant at) {
        return ledger.due(source.id(), at, new DocumentId(0), 100);
    }

    static ContentHash hash(String content) {
        return new ContentHash("%64s".formatted(content).replace(' ', '0'));
    }

    ReadDocument read(DocumentId id, String content, Draft... drafts) {
        return read(id, hash(content), new Reading(List.of(), List.of(), List.of()), drafts);
    }

    ReadDocument read(DocumentId id, Reading reading, Draft... drafts) {
        return read(id, hash("c" + id.value()), reading, drafts);
    }

    private ReadDocument read(DocumentId id, ContentHash content, Reading reading, Draft... drafts) {
        return new ReadDocument(id, run, content, 1000, reading, 1, List.of(drafts), Duration.ofMillis(12), NOW);
    }

    Settlement settle(DocumentId id, Draft... drafts) {
        return ledger.settle(read(id, "c" + id.value(), drafts), FAIR);
    }

    HeldDocument held(DocumentId id, Optional<ContentHash> hash, Outcome outcome) {
        return new HeldDocument(id, run, hash, outcome, Duration.ofMillis(5), NOW);
    }

    Failure failure(DocumentId id, Instant due) {
        return new Failure(id, run, Fault.UNREACHABLE, "no answer", due, NOW);
    }

    List<InvoiceRow> invoices() {
        return queries.invoices(Optional.empty(), 0, 1000);
    }

    static PartId first(DocumentId document) {
        return new PartId(document, 1);
    }
}
