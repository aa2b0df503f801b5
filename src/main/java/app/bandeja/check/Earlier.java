package app.bandeja.check;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Identity;
import app.bandeja.invoice.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What earlier documents say against a draft. */
final class Earlier {
    private Earlier() {}

    static List<Finding> findings(Draft draft, Known known) {
        List<Finding> findings = new ArrayList<>();
        for (Known.Rival rival : known.conflicts()) {
            findings.add(new Finding(FindingCode.CONFLICT, List.of("invoice_number"), List.of(rival.name())));
        }
        findings.addAll(revision(draft, known));
        // The same invoice came before, and what tells invoices apart is in doubt: neither new nor surely a copy.
        if (known.sameInvoice().isPresent() && findings.isEmpty()) {
            findings.add(new Finding(FindingCode.FIELD_DOUBTFUL, List.of("invoice_number"), List.of()));
        }
        return findings;
    }

    /** An accepted invoice must not vanish because its file was written over, whatever stands in the file now. */
    static List<Finding> revision(Draft draft, Known known) {
        Optional<String> now = Identity.of(draft).map(Earlier::key);
        return known
                .acceptedBefore()
                .map(Earlier::key)
                .filter(before -> !now.equals(Optional.of(before)))
                .map(_ -> new Finding(FindingCode.REVISION_DIFFERS, List.of(), List.of()))
                .stream()
                .toList();
    }

    // By its key, because 12.3 and 12.30 are one total.
    private static String key(Identity identity) {
        return identity.key(new CompanyId(0));
    }
}
