package app.bandeja.run;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.RunId;
import app.bandeja.invoice.State;
import java.time.Instant;

/** What happens in a run, as it happens. */
public sealed interface RunEvent {

    /** A run began. */
    record Started(RunId run, Instant at) implements RunEvent {}

    /** A page of a source was entered in the ledger. {@code owed}: of those listed, how many are to be done. */
    record Listed(String source, int listed, int owed) implements RunEvent {}

    /** A document's bytes are here. */
    record Fetched(DocumentId document, String name, long size) implements RunEvent {}

    /** A page (from 1) of so many was read. */
    record PageRead(DocumentId document, String name, int page, int pages) implements RunEvent {}

    /** A document reached a state. */
    record Settled(DocumentId document, String name, State state) implements RunEvent {}

    /** A document's content turned out to be what was settled before. */
    record Unchanged(DocumentId document, String name) implements RunEvent {}

    /** A try failed; the document is owed again at {@code due}. */
    record Retrying(DocumentId document, String name, Fault fault, String detail, Instant due) implements RunEvent {}

    /** A source could not be asked; the sentence is fit for a person. */
    record SourceFailed(String source, String sentence) implements RunEvent {}

    /** The run broke off; the sentence is fit for a person. */
    record Failed(String sentence) implements RunEvent {}

    /** The run ended. */
    record Ended(RunId run, Metrics metrics, Instant at) implements RunEvent {}
}
