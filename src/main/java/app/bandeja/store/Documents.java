package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.State;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.SourceEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Rows of documents within one transaction. */
final class Documents {
    /** The keys as a table, for H2 goes through all of a source's rows where it meets {@code in} a list. */
    private static final String KNOWN = "select d.* from unnest(cast(:keys as varchar array)) as k(external_key)"
            + " join {h-schema}documents d on d.source_id = :source and d.external_key = k.external_key";

    private Documents() {}

    /** For writing: no other station settles the same document meanwhile. */
    static DocumentEntry locked(StatelessSession session, DocumentId id) {
        return lock(session, id).orElseThrow(() -> new NoSuchElementException("No document " + id.value()));
    }

    /** The same, of what a person named: it may never have been there. */
    static Optional<DocumentEntry> lock(StatelessSession session, DocumentId id) {
        return Optional.ofNullable(session.get(DocumentEntry.class, id.value(), LockMode.PESSIMISTIC_WRITE));
    }

    static CompanyId company(StatelessSession session, DocumentEntry document) {
        return new CompanyId(source(session, new SourceId(document.source)).company);
    }

    static SourceEntry source(StatelessSession session, SourceId id) {
        return Optional.ofNullable(session.get(SourceEntry.class, id.value()))
                .orElseThrow(() -> new NoSuchElementException("No source " + id.value()));
    }

    static List<DocumentEntry> known(StatelessSession session, SourceId source, Collection<String> externalIds) {
        return session.createNativeQuery(KNOWN, DocumentEntry.class)
                .setParameter("keys", externalIds.stream().map(Documents::key).toArray(String[]::new))
                .setParameter("source", source.value())
                .getResultList();
    }

    static String key(String externalId) {
        return Stored.key(externalId, 500);
    }

    static SourceFile file(DocumentEntry document) {
        return new SourceFile(
                document.externalId,
                document.name,
                document.path,
                document.mimeType,
                document.size,
                document.modifiedAt,
                document.fingerprint);
    }

    /** Due at once, from the first try, and to be read whatever its content. */
    static void owe(DocumentEntry document, Instant now) {
        if (document.settledAt != null && !is(document, State.OWED)) {
            document.formerState = document.state;
        }
        document.state = State.OWED.code();
        document.reread = true;
        document.attempts = 0;
        document.nextAttemptAt = Stored.time(now);
        document.fault = null;
        document.detail = null;
    }

    /** Not owed any more. */
    static void settle(DocumentEntry document, State state) {
        document.state = state.code();
        document.formerState = null;
        document.reread = false;
        document.attempts = 0;
        document.nextAttemptAt = null;
        document.fault = null;
        document.detail = null;
    }

    /** Whether it is owed for what was done then, and nothing happened to it since: every other cause is due at its own time. */
    static boolean isOwedSince(DocumentEntry document, Instant then) {
        return is(document, State.OWED) && document.attempts == 0 && then.equals(document.nextAttemptAt);
    }

    static boolean is(DocumentEntry document, State state) {
        return document.state.equals(state.code());
    }
}
