package app.bandeja.review;

import app.bandeja.invoice.Finding;
import app.bandeja.invoice.Identity;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.State;
import app.bandeja.review.ApprovalPreview.Refusal;
import app.bandeja.store.Database;
import app.bandeja.store.Decisions;
import app.bandeja.store.InvoiceRow;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What would become of parts if they were approved one after the other. */
final class Previewing {
    private final Database database;
    private final Judging judging;
    private final Instant now;
    /** Identities of those before, which would be booked by then. */
    private final Map<String, PartId> before = new HashMap<>();

    Previewing(Database database, Judging judging, Instant now) {
        this.database = database;
        this.judging = judging;
        this.now = now;
    }

    List<ApprovalPreview> of(List<PartId> parts) {
        return parts.stream().map(this::of).toList();
    }

    private ApprovalPreview of(PartId part) {
        return database.decisions()
                .open(part)
                .map(standing -> of(part, standing))
                .orElseGet(() -> refused(part, 0, List.of(), new Refusal.NotThere()));
    }

    private ApprovalPreview of(PartId part, Decisions.Standing standing) {
        InvoiceRow row = standing.row();
        List<Finding> findings = judging.findings(row, Map.of(), now);
        Optional<Refusal> refusal = refusal(part, row);
        if (refusal.isPresent()) {
            return refused(part, standing.version(), findings, refusal.get());
        }
        key(row).ifPresent(key -> before.put(key, part));
        return new ApprovalPreview(part, standing.version(), findings, Optional.empty());
    }

    private static ApprovalPreview refused(PartId part, int version, List<Finding> findings, Refusal why) {
        return new ApprovalPreview(part, version, findings, Optional.of(why));
    }

    private Optional<Refusal> refusal(PartId part, InvoiceRow row) {
        boolean owed = database.queries()
                .document(part.document())
                .filter(document -> document.state() != State.OWED)
                .isEmpty();
        if (owed) {
            return Optional.of(new Refusal.NotThere());
        }
        if (row.draft().kind().value() == Kind.NOT_INVOICE) {
            return Optional.of(new Refusal.Unusable("kind"));
        }
        return database.decisions()
                .booked(part, row.draft())
                .or(() -> key(row).map(before::get))
                .map(Refusal.SameAsBooked::new);
    }

    private static Optional<String> key(InvoiceRow row) {
        return Identity.of(row.draft()).map(identity -> identity.key(row.company()));
    }
}
