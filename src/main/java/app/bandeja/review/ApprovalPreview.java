package app.bandeja.review;

import app.bandeja.invoice.Finding;
import app.bandeja.invoice.PartId;
import java.util.List;
import java.util.Optional;

/**
 * What approving a part as it stands would mean.
 *
 * @param findings what speaks against it; a person decides all the same
 * @param refused why it cannot be approved at all
 */
public record ApprovalPreview(PartId part, int version, List<Finding> findings, Optional<Refusal> refused) {
    public ApprovalPreview {
        findings = List.copyOf(findings);
    }

    /** Why a part cannot be approved as it stands. */
    public sealed interface Refusal {

        /** Its document is gone, or is to be read again first. */
        record NotThere() implements Refusal {}

        /** The values cannot be booked. */
        record Unusable(String field) implements Refusal {}

        /** Another one is booked with the same identity, or stands before it among these. */
        record SameAsBooked(PartId original) implements Refusal {}
    }
}
