package app.bandeja.invoice;

import java.util.List;

/** What became of one part of a document. */
public sealed interface Outcome {

    /** The machine is sure, and why. */
    record Accepted(Evidence evidence) implements Outcome {}

    /** A person must look; why, in words. */
    record Pending(List<Finding> why) implements Outcome {
        public Pending {
            why = List.copyOf(why);
        }
    }

    /** The same as one that came before; the original may itself be pending. */
    record Duplicate(PartId of, Sameness how) implements Outcome {}

    /** Not an invoice, or a type that we do not take. */
    record Ignored(Reason reason) implements Outcome {}

    /** Cannot be read. */
    record Quarantined(Fault fault, String detail) implements Outcome {}

    /** Where this puts the document. */
    default State state() {
        return switch (this) {
            case Accepted _ -> State.ACCEPTED;
            case Pending _ -> State.PENDING;
            case Duplicate _ -> State.DUPLICATE;
            case Ignored _ -> State.IGNORED;
            case Quarantined _ -> State.QUARANTINED;
        };
    }
}
