package app.bandeja.store;

import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Judge;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.RunId;
import app.bandeja.invoice.Settlement;
import app.bandeja.invoice.SourceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of every document, and what is owed. Each method is one transaction. */
public final class Ledger {

    Ledger() {}

    /** Enters a page of changes and moves the source's cursor with it. A changed fingerprint makes a known document owed. */
    public Discovery discover(SourceId source, RunId run, ChangePage page, Instant now) {
        throw new UnsupportedOperationException(source.toString() + run + page + now);
    }

    /** External ids of the source's documents that are not marked as gone. */
    public Set<String> present(SourceId source) {
        throw new UnsupportedOperationException(source.toString());
    }

    /** Marks documents as gone from the source; their invoices stay. An owed one that is gone is settled as quarantined NOT_FOUND. */
    public void markGone(SourceId source, RunId run, Collection<String> externalIds, Instant now) {
        throw new UnsupportedOperationException(source.toString() + run + externalIds + now);
    }

    /** Owed and due, by document number, after that number; the order is the order of settling. */
    public List<DueDocument> due(SourceId source, Instant now, DocumentId after, int limit) {
        throw new UnsupportedOperationException(source.toString() + now + after + limit);
    }

    /** The first invoice part of another settled document of the same company with the same bytes. */
    public Optional<PartId> sameBytes(DocumentId document, ContentHash hash) {
        throw new UnsupportedOperationException(document.toString() + hash);
    }

    /** The content of a changed document turned out to be what was settled before: its former state returns. */
    public void unchanged(DocumentId document, RunId run, Instant now) {
        throw new UnsupportedOperationException(document.toString() + run + now);
    }

    /** Looks up what is known (locking the supplier), judges each draft, and writes outcomes, invoices, event and state. */
    public Settlement settle(ReadDocument document, Judge judge) {
        throw new UnsupportedOperationException(document.toString() + judge);
    }

    /** Settles a document as a whole. */
    public Settlement hold(HeldDocument document) {
        throw new UnsupportedOperationException(document.toString());
    }

    /** How much the source owes, due or not. */
    public Owed owed(SourceId source) {
        throw new UnsupportedOperationException(source.toString());
    }

    /** What {@link #discover} would find; writes nothing. Without a source nothing is known yet. */
    public Discovery preview(Optional<SourceId> source, ChangePage page) {
        throw new UnsupportedOperationException(source.toString() + page);
    }

    /** Writes a retry row; the document stays owed. */
    public void retry(Failure failure) {
        throw new UnsupportedOperationException(failure.toString());
    }

    /** Forgets the source's cursor; what is pending, quarantined or owed, or was read by an older reader version, is due at once. */
    public void reset(SourceId source, int readerVersion, Instant now) {
        throw new UnsupportedOperationException(source.toString() + readerVersion + now);
    }
}
