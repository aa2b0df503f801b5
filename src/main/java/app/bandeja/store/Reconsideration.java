package app.bandeja.store;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.State;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.StateEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hibernate.StatelessSession;

/**
 * What was left aside for its type by an older version of the program is owed again when a newer one takes it. Once a
 * version and source; in one transaction with the note of it, so that a kill at any point loses nothing.
 */
final class Reconsideration {
    private static final int AT_A_TIME = 500;

    private final StatelessSession session;
    private final SourceId source;
    private final Instant now;

    Reconsideration(StatelessSession session, SourceId source, Instant now) {
        this.session = session;
        this.source = source;
        this.now = Stored.time(now);
    }

    /** Tells how many are owed again. */
    int by(int version, Predicate<SourceFile> takes) {
        // Stations may differ in their version: an older one must not undo what a newer one did.
        if (noted() >= version) {
            return 0;
        }
        int owed = 0;
        DocumentId after = new DocumentId(0);
        for (List<DocumentEntry> some = leftAside(after); !some.isEmpty(); some = leftAside(after)) {
            List<DocumentEntry> taken = some.stream()
                    .filter(document -> takes.test(Documents.file(document)))
                    .toList();
            taken.forEach(document -> Documents.owe(document, now));
            session.updateMultiple(taken);
            owed += taken.size();
            after = new DocumentId(some.getLast().id);
        }
        note(version);
        return owed;
    }

    private List<DocumentEntry> leftAside(DocumentId after) {
        return session.createSelectionQuery(
                        "from DocumentEntry where source = :source and state = :ignored and id > :after"
                                + " and detail = :type and removedAt is null order by source, state, id",
                        DocumentEntry.class)
                .setParameter("source", source.value())
                .setParameter("ignored", State.IGNORED.code())
                .setParameter("type", Reason.TYPE_NOT_TAKEN.code())
                .setParameter("after", after.value())
                .setMaxResults(AT_A_TIME)
                .getResultList();
    }

    private int noted() {
        return Optional.ofNullable(session.get(StateEntry.class, key()))
                .map(entry -> Integer.parseInt(entry.value))
                .orElse(0);
    }

    private void note(int version) {
        StateEntry entry = new StateEntry();
        entry.key = key();
        entry.value = Integer.toString(version);
        entry.updatedAt = now;
        session.upsert(entry);
    }

    private String key() {
        return "types_of_source_" + source.value();
    }
}
