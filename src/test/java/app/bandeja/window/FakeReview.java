package app.bandeja.window;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.PartId;
import app.bandeja.review.ApprovalPreview;
import app.bandeja.review.Decision;
import app.bandeja.review.DecisionResult;
import app.bandeja.review.PageLook;
import app.bandeja.review.PastDecision;
import app.bandeja.review.ReviewCase;
import app.bandeja.review.ReviewDesk;
import app.bandeja.review.UndoResult;
import app.bandeja.store.DocumentRow;
import app.bandeja.store.InvoiceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reviews what lies in the ledger in memory; a field is in doubt until a value is set for it. */
final class FakeReview implements ReviewDesk {
    /** What was decided, in order. */
    final List<Decision> decisions = new CopyOnWriteArrayList<>();

    volatile Optional<DecisionResult> answer = Optional.empty();
    volatile Optional<Page> words = Optional.empty();

    volatile List<InvoiceRow> similar = List.of();
    volatile List<PastDecision> history = List.of();
    /** What cannot be approved. */
    final Map<PartId, ApprovalPreview.Refusal> refused = new ConcurrentHashMap<>();

    private final FakeHoldings holdings;
    private final Map<Long, InvoiceRow> gone = new ConcurrentHashMap<>();
    private final Map<Long, DocumentRow> goneDocuments = new ConcurrentHashMap<>();

    FakeReview(FakeHoldings holdings) {
        this.holdings = holdings;
    }

    @Override
    public Optional<ReviewCase> open(PartId part) {
        return row(part).map(row -> new ReviewCase(row, 1, row.pages()));
    }

    private Optional<InvoiceRow> row(PartId part) {
        return holdings.invoices.stream().filter(row -> row.id().equals(part)).findFirst();
    }

    @Override
    public List<Finding> check(PartId part, Map<String, String> values) {
        List<Finding> left = new ArrayList<>();
        row(part).map(InvoiceRow::outcome).ifPresent(outcome -> {
            if (outcome instanceof Outcome.Pending(List<Finding> why)) {
                why.stream()
                        .filter(finding -> !values.keySet().containsAll(finding.fields())
                                || finding.fields().isEmpty())
                        .forEach(left::add);
            }
        });
        return left;
    }

    @Override
    public DecisionResult decide(PartId part, int version, Decision decision) {
        if (answer.isPresent()) {
            return answer.get();
        }
        decisions.add(decision);
        long number = decisions.size();
        row(part).ifPresent(row -> {
            gone.put(number, row);
            holdings.invoices.remove(row);
            if (decision instanceof Decision.Postpone) {
                holdings.invoices.add(row);
            } else {
                take(number, part);
            }
        });
        return new DecisionResult.Done(number);
    }

    /** Its document waits no more. */
    private void take(long number, PartId part) {
        holdings.documents.stream()
                .filter(document -> document.id().equals(part.document()))
                .findFirst()
                .ifPresent(document -> {
                    holdings.documents.remove(document);
                    goneDocuments.put(number, document);
                });
    }

    @Override
    public UndoResult undo(long decision) {
        Optional.ofNullable(goneDocuments.remove(decision)).ifPresent(holdings.documents::add);
        InvoiceRow row = gone.remove(decision);
        if (row == null) {
            return UndoResult.ALREADY;
        }
        holdings.invoices.remove(row);
        holdings.invoices.addFirst(row);
        return UndoResult.UNDONE;
    }

    @Override
    public List<PastDecision> history(PartId part) {
        return history;
    }

    @Override
    public List<ApprovalPreview> preview(List<PartId> parts) {
        return parts.stream()
                .map(part ->
                        new ApprovalPreview(part, 1, check(part, Map.of()), Optional.ofNullable(refused.get(part))))
                .toList();
    }

    @Override
    public List<InvoiceRow> similar(PartId part) {
        return similar;
    }

    @Override
    public Optional<Page> words(DocumentId document, int page) {
        return words;
    }

    @Override
    public PageLook page(DocumentId document, int page, int dpi) {
        int[] white = new int[60 * 84];
        java.util.Arrays.fill(white, 0xFFFFFFFF);
        return new PageLook.Drawn(595, 842, 60, 84, white);
    }

    /** All fields of a draft with their values. */
    static Map<String, String> values(InvoiceRow row) {
        Map<String, String> values = new ConcurrentHashMap<>();
        FieldValues.of(row.draft()).values().forEach((name, found) -> values.put(name, found.value()));
        return values;
    }
}
