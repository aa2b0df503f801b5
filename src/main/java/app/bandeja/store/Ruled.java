package app.bandeja.store;

import app.bandeja.invoice.PartId;
import java.time.Instant;

/** What came of writing a decision. */
public sealed interface Ruled {
    record Done(long decision) implements Ruled {}

    record ByAnother(String who, Instant when) implements Ruled {}

    /** Read or decided anew since it was seen, or gone. */
    record Changed() implements Ruled {}

    record Booked(PartId original) implements Ruled {}
}
