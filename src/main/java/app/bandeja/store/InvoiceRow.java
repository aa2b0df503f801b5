package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourcePlace;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** One part of a document, whole: its draft as read and what became of it. */
public record InvoiceRow(
        PartId id,
        int parts,
        CompanyId company,
        SourcePlace source,
        SourceFile file,
        ContentHash hash,
        Draft draft,
        Outcome outcome,
        Set<Reader> readers,
        int pages,
        Duration took,
        Instant settledAt) {}
