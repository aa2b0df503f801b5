package app.bandeja.review;

import app.bandeja.invoice.Finding;
import app.bandeja.invoice.PartId;
import java.util.List;

/**
 * What approving a part as it stands would mean.
 *
 * @param findings what speaks against it; a person decides all the same
 */
public record ApprovalPreview(PartId part, int version, List<Finding> findings) {
    public ApprovalPreview {
        findings = List.copyOf(findings);
    }
}
