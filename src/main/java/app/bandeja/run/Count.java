package app.bandeja.run;

import java.util.EnumSet;
import java.util.Set;

/** What a run counts; the names in JSON are the original system's where it had one. */
public enum Count {
    PAGES("drive_pages_fetched_total"),
    DOWNLOADS("files_downloaded"),
    DOWNLOAD_ERRORS("download_errors"),
    /** Batches that failed as a whole. */
    BATCH_ERRORS("batch_errors"),
    /** Accepted. */
    OK("invoices_processed_ok_total"),
    DUPLICATE("invoices_duplicate_total"),
    /** Of those settled, how many were new content of a known document. */
    REVISION("invoices_revision_total"),
    IGNORED("invoices_ignored_total"),
    /** Pending. */
    REVIEW("invoices_review_total"),
    /** Quarantined, or failed and owed. */
    ERROR("invoices_error_total"),
    /** Found, not settled, no failure yet. */
    OWED("documents_owed_total"),
    /** Listed, known, nothing to do. */
    UNCHANGED("documents_unchanged_total"),
    /** Invoices, accepted or pending, in the documents settled. */
    INVOICES("invoices_total");

    /** Where a document ends; every document that a run sees is in exactly one. */
    public static final Set<Count> ENDS =
            Set.copyOf(EnumSet.of(OK, DUPLICATE, IGNORED, REVIEW, ERROR, OWED, UNCHANGED));

    private final String jsonName;

    Count(String jsonName) {
        this.jsonName = jsonName;
    }

    public String jsonName() {
        return jsonName;
    }
}
