package app.bandeja.review;

import app.bandeja.invoice.PartId;
import java.time.Instant;

/** What came of a decision. */
public sealed interface DecisionResult {

    /**
     * It is done.
     *
     * @param decision what {@link ReviewDesk#undo} takes back
     */
    record Done(long decision) implements DecisionResult {}

    /** Another person decided first; nothing was changed. */
    record DecidedByAnother(String who, Instant when) implements DecisionResult {}

    /** The document changed, or is gone, since it was opened; nothing was changed. */
    record Changed() implements DecisionResult {}

    /**
     * The values cannot be booked, as an amount that is no number; nothing was changed.
     *
     * @param field the first of them, by its JSON name
     */
    record Unusable(String field) implements DecisionResult {}

    /** Another invoice is already booked with the same identity; nothing was changed. */
    record SameAsBooked(PartId original) implements DecisionResult {}

    /** It cannot be a copy of that; nothing was changed. */
    record NoOriginal(Unfit why) implements DecisionResult {}

    /** Why a part is no original of another. */
    enum Unfit {
        ITSELF,
        /** It is itself a copy of the part that is to be its copy. */
        CIRCLE,
        OTHER_COMPANY,
        GONE,
        NOT_AN_INVOICE
    }
}
