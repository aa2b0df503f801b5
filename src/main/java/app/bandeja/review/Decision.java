package app.bandeja.review;

import app.bandeja.invoice.PartId;
import java.util.List;

/** What a person decides about a part. */
public sealed interface Decision {

    /** The invoice is right with these corrections: it is approved, whatever the rules still find. */
    record Approve(List<Correction> corrections) implements Decision {
        public Approve {
            corrections = List.copyOf(corrections);
        }
    }

    /** Not an invoice: it is left aside. */
    record NotAnInvoice() implements Decision {}

    /** The same invoice as another part. */
    record DuplicateOf(PartId original) implements Decision {}

    /** Later: it goes to the end of the queue. */
    record Postpone() implements Decision {}

    /** It is to be read again from its bytes. */
    record Reread() implements Decision {}
}
