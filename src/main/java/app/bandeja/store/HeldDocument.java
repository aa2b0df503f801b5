package app.bandeja.store;

import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.RunId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A document that is settled as a whole, without drafts: ignored by its type, quarantined, or the same bytes as another.
 *
 * @param hash empty where no byte was fetched
 */
public record HeldDocument(
        DocumentId document, RunId run, Optional<ContentHash> hash, Outcome outcome, Duration took, Instant at) {}
