package app.bandeja.store;

import app.bandeja.invoice.Change;
import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.State;
import app.bandeja.store.table.DocumentEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** What a page of changes would mean for the ledger; writes nothing. */
final class Preview {
    private final StatelessSession session;
    private final Optional<SourceId> source;

    Preview(StatelessSession session, Optional<SourceId> source) {
        this.session = session;
        this.source = source;
    }

    Discovery of(ChangePage page) {
        Map<String, Change> changes = PageOfChanges.latest(page);
        Map<String, DocumentEntry> known = new HashMap<>();
        source.ifPresent(id ->
                Documents.known(session, id, changes.keySet()).forEach(entry -> known.put(entry.externalKey, entry)));
        int owed = 0;
        int unchanged = 0;
        int gone = 0;
        for (Change change : changes.values()) {
            switch (change) {
                case Change.Present(SourceFile file)
                when isOwed(Optional.ofNullable(known.get(Documents.key(file.externalId()))), file) -> owed++;
                case Change.Present _ -> unchanged++;
                case Change.Gone(String id) ->
                    gone += isThere(Optional.ofNullable(known.get(Documents.key(id)))) ? 1 : 0;
            }
        }
        return new Discovery(owed + unchanged, owed, unchanged, gone);
    }

    private static boolean isOwed(Optional<DocumentEntry> known, SourceFile file) {
        return known.map(entry -> Documents.is(entry, State.OWED) || KnownFile.contentMayDiffer(entry, file))
                .orElse(true);
    }

    private static boolean isThere(Optional<DocumentEntry> known) {
        return known.filter(entry -> entry.removedAt == null).isPresent();
    }
}
