package app.bandeja.run;

import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Reading;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A document at the settler's desk: everything about it alone is done, nothing is written. */
sealed interface Arrival {

    /** It was read. */
    record Read(ContentHash hash, long size, Reading reading, List<Draft> drafts, Duration took) implements Arrival {}

    /** It is settled as a whole; without a hash if no byte was fetched. */
    record Held(Optional<ContentHash> hash, Outcome outcome, Duration took) implements Arrival {}

    /** The same bytes as what was settled before under this id. */
    record Unchanged() implements Arrival {}

    /** It could not be fetched; {@code after} where the source asked for a pause. */
    record Failed(Fault fault, String detail, Optional<Duration> after) implements Arrival {}

    /** The hash of the bytes that arrived, if they are to be settled. */
    default Optional<ContentHash> content() {
        return switch (this) {
            case Read read -> Optional.of(read.hash());
            case Held held -> held.hash();
            case Unchanged _, Failed _ -> Optional.empty();
        };
    }
}
