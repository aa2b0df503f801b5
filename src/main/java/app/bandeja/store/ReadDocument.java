package app.bandeja.store;

import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.RunId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A document read and ready to be judged. */
public record ReadDocument(
        DocumentId document,
        RunId run,
        ContentHash hash,
        long size,
        Reading reading,
        int readerVersion,
        List<Draft> drafts,
        Duration took,
        Instant at) {
    public ReadDocument {
        drafts = List.copyOf(drafts);
    }
}
