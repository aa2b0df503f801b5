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

    /** It cannot be a copy of that. */
    record NoOriginal(Unfit why) implements Ruled {}

    /** Why a part is no original of another. */
    enum Unfit {
        ITSELF,
        /** It is a copy of the very part that is to be its copy. */
        CIRCLE,
        OTHER_COMPANY,
        GONE,
        NOT_AN_INVOICE
    }
}
