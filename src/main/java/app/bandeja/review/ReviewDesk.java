package app.bandeja.review;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.PartId;
import app.bandeja.store.InvoiceRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person can do about a document in doubt. Called off the FX thread; any call may take its time. */
public interface ReviewDesk {

    /** A part as it stands now; empty if there is none any more. */
    Optional<ReviewCase> open(PartId part);

    /**
     * What would still be found if these values were taken: the same rules as always, nothing is stored.
     *
     * @param values by field, in the form of {@link app.bandeja.invoice.FieldValues}; an empty one takes the field away
     */
    List<Finding> check(PartId part, Map<String, String> values);

    /** Does what a person decided, in one transaction, and keeps who did it. */
    DecisionResult decide(PartId part, int version, Decision decision);

    /** Takes a decision back: everything is as it was before it. */
    UndoResult undo(long decision);

    /** Decisions about a part, the latest first, with their corrections. */
    List<PastDecision> history(PartId part);

    /** What would become of each if all were approved as they stand, in this order; nothing is stored. */
    List<ApprovalPreview> preview(List<PartId> parts);

    /** What a part might be a copy of, the likeliest first; few, of the same company and supplier. */
    List<InvoiceRow> similar(PartId part);

    /** Words of one page with their places, on the page as it was read; empty if it was not read. */
    Optional<Page> words(DocumentId document, int page);

    /** A page as it is shown, drawn from the document's bytes; they are fetched again where they are not at hand. */
    PageLook page(DocumentId document, int page, int dpi);
}
