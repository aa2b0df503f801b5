package app.bandeja.store;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.RunId;
import java.time.Instant;

/** A try that failed and is owed again at {@code due}. */
public record Failure(DocumentId document, RunId run, Fault fault, String detail, Instant due, Instant at) {}
