package app.bandeja.store;

import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.State;
import app.bandeja.store.table.DocumentEntry;

/** What a listed file is, compared with what the ledger holds of it. */
final class KnownFile {
    private KnownFile() {}

    /** By its fingerprint; or it was left aside for its type alone, and its type is told otherwise now. */
    static boolean contentMayDiffer(DocumentEntry entry, SourceFile file) {
        boolean judgedByType = Documents.is(entry, State.IGNORED) && entry.contentHash == null;
        return !entry.fingerprint.equals(Stored.text(file.fingerprint()))
                || (judgedByType
                        && (!entry.name.equals(Stored.text(file.name()))
                                || !entry.mimeType.equals(Stored.text(file.mimeType()))));
    }

    static boolean isDescribedOtherwise(DocumentEntry entry, SourceFile file) {
        return !entry.name.equals(Stored.text(file.name()))
                || !entry.path.equals(Stored.text(file.path()))
                || !entry.mimeType.equals(Stored.text(file.mimeType()))
                || entry.size != file.size()
                || !entry.modifiedAt.equals(Stored.time(file.modified()));
    }

    /** What was ignored or in quarantine is read again instead: nothing is lost by a second look. */
    static boolean mayReturn(DocumentEntry entry) {
        return entry.contentHash != null
                && (Documents.is(entry, State.ACCEPTED)
                        || Documents.is(entry, State.PENDING)
                        || Documents.is(entry, State.DUPLICATE));
    }
}
