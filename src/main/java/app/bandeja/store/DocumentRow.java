package app.bandeja.store;

import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.State;
import java.time.Instant;
import java.util.Optional;

/**
 * A document as the doors show it.
 *
 * @param due when an owed document is tried next
 * @param detail more about the fault; the code of the reason for what is ignored, of the sameness for a duplicate
 * @param settledAt when its state was reached; empty while owed and never settled
 * @param gone whether the source no longer has it
 */
public record DocumentRow(
        DocumentId id,
        SourcePlace source,
        SourceFile file,
        State state,
        Optional<ContentHash> hash,
        int attempts,
        Optional<Instant> due,
        Optional<Fault> fault,
        Optional<String> detail,
        Optional<Instant> settledAt,
        int invoices,
        boolean gone) {}
