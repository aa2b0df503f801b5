package app.bandeja.store;

import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.State;
import java.util.Optional;

/**
 * A document that is owed and due.
 *
 * @param attempts failed tries so far
 * @param content the hash of what was settled before, where the same content need not be read again
 * @param former how it was settled before; empty for a new document
 */
public record DueDocument(
        DocumentId id,
        SourceId source,
        SourceFile file,
        int attempts,
        Optional<ContentHash> content,
        Optional<Former> former) {

    /** How it was settled before, and of what bytes; without a hash if none was fetched. */
    public record Former(State state, Optional<ContentHash> hash) {}
}
