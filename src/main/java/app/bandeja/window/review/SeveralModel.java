package app.bandeja.window.review;

import app.bandeja.invoice.PartId;
import app.bandeja.review.ApprovalPreview;
import app.bandeja.review.ApprovalPreview.Refusal;
import app.bandeja.review.Decision;
import app.bandeja.review.DecisionResult;
import app.bandeja.store.InvoiceRow;
import app.bandeja.window.look.Desk;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which invoices of the queue are to be approved at once, and what would become of each. */
final class SeveralModel {
    private final Desk desk;
    private final Set<PartId> ticked = new LinkedHashSet<>();
    private final Map<PartId, ApprovalPreview> previews = new HashMap<>();

    SeveralModel(Desk desk) {
        this.desk = desk;
    }

    void clear() {
        ticked.clear();
        previews.clear();
    }

    void tick(PartId part) {
        if (!ticked.add(part)) {
            ticked.remove(part);
        }
    }

    void tickAll(List<PartId> parts) {
        ticked.addAll(parts);
    }

    boolean isTicked(PartId part) {
        return ticked.contains(part);
    }

    List<PartId> ticked() {
        return List.copyOf(ticked);
    }

    void found(List<ApprovalPreview> now) {
        previews.clear();
        now.forEach(preview -> previews.put(preview.part(), preview));
    }

    /** Those that can be approved, in the order in which they were ticked. */
    List<ApprovalPreview> approvable() {
        return ticked.stream()
                .flatMap(part -> Optional.ofNullable(previews.get(part)).stream())
                .filter(preview -> preview.refused().isEmpty())
                .toList();
    }

    /** How a row stands. */
    enum Standing {
        NOT_TICKED,
        CLEAR,
        IN_DOUBT,
        REFUSED
    }

    Standing standing(InvoiceRow row) {
        Optional<ApprovalPreview> preview =
                Optional.ofNullable(previews.get(row.id())).filter(known -> ticked.contains(known.part()));
        if (preview.isEmpty()) {
            return Standing.NOT_TICKED;
        }
        if (preview.get().refused().isPresent()) {
            return Standing.REFUSED;
        }
        return preview.get().findings().isEmpty() ? Standing.CLEAR : Standing.IN_DOUBT;
    }

    /** What will become of a row that is ticked; empty before it is known. */
    String verdict(InvoiceRow row) {
        return switch (standing(row)) {
            case NOT_TICKED -> "";
            case CLEAR -> desk.texts().get("review.several.clear");
            case IN_DOUBT -> desk.texts().get("review.several.in_doubt", doubts(row));
            case REFUSED ->
                Optional.ofNullable(previews.get(row.id())).flatMap(ApprovalPreview::refused).stream()
                        .map(this::why)
                        .findFirst()
                        .orElse("");
        };
    }

    private String doubts(InvoiceRow row) {
        List<String> sentences = Optional.ofNullable(previews.get(row.id())).stream()
                .flatMap(preview -> preview.findings().stream())
                .map(desk.sentences()::of)
                .distinct()
                .toList();
        return String.join("; ", sentences);
    }

    private String why(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotThere _ -> desk.texts().get("review.several.not_there");
            case Refusal.Unusable(String field) ->
                desk.texts().get("review.several.unusable", desk.sentences().field(field));
            case Refusal.SameAsBooked _ -> desk.texts().get("review.several.same");
        };
    }

    /** Approves one after the other; not on the FX thread. What was done stands in the list even where the rest fails. */
    void approve(List<ApprovalPreview> approvable, List<Long> done) {
        for (ApprovalPreview one : approvable) {
            DecisionResult result = desk.review().decide(one.part(), one.version(), new Decision.Approve(List.of()));
            if (result instanceof DecisionResult.Done(long decision)) {
                done.add(decision);
            }
        }
    }
}
