package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.Signature;
import java.util.List;

/** What was signed is as it was signed. No signature is no objection, nor is one that cannot be checked. */
final class SignatureHolds implements Rule {

    @Override
    public List<Finding> findings(Draft draft, Known known) {
        return draft
                .signature()
                .map(Found::value)
                .filter(signature -> signature == Signature.BROKEN)
                .map(_ -> new Finding(FindingCode.SIGNATURE_BROKEN, List.of("signature"), List.of()))
                .stream()
                .toList();
    }
}
