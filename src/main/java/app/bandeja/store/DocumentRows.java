package app.bandeja.store;

import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.State;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.SourceEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Documents as the doors show them, a page at a time. */
final class DocumentRows {
    private static final int PAGE = 200;

    private final StatelessSession session;
    private final Map<Long, SourceEntry> sources = new HashMap<>();

    DocumentRows(StatelessSession session) {
        this.session = session;
    }

    List<DocumentRow> after(DocumentId last, Optional<State> state) {
        return rows(query("where id > :last", state, "order by id").setParameter("last", last.value()), PAGE);
    }

    List<DocumentRow> latest(Optional<State> state, int offset, int limit) {
        return rows(
                query("where 1 = 1", state, "order by settledAt desc nulls last, id")
                        .setFirstResult(offset),
                limit);
    }

    /** Those that were settled last, by the index on that time. */
    List<DocumentRow> settledLast(int limit) {
        return rows(query("where settledAt is not null", Optional.empty(), "order by settledAt desc, id desc"), limit);
    }

    Optional<DocumentRow> one(DocumentId id) {
        return rows(query("where id = :id", Optional.empty(), "").setParameter("id", id.value()), 1).stream()
                .findFirst();
    }

    private SelectionQuery<DocumentEntry> query(String where, Optional<State> state, String order) {
        String only = state.isPresent() ? " and state = :state " : " ";
        SelectionQuery<DocumentEntry> query =
                session.createSelectionQuery("from DocumentEntry " + where + only + order, DocumentEntry.class);
        state.ifPresent(one -> query.setParameter("state", one.code()));
        return query;
    }

    private List<DocumentRow> rows(SelectionQuery<DocumentEntry> query, int limit) {
        List<DocumentEntry> entries = query.setMaxResults(limit).getResultList();
        Map<Long, Long> invoices = InvoiceRows.perDocument(
                session, entries.stream().map(entry -> entry.id).toList());
        return entries.stream()
                .map(entry -> row(entry, invoices.getOrDefault(entry.id, 0L).intValue()))
                .toList();
    }

    private DocumentRow row(DocumentEntry entry, int invoices) {
        SourceEntry source = sources.computeIfAbsent(entry.source, id -> session.get(SourceEntry.class, id));
        return new DocumentRow(
                new DocumentId(entry.id),
                SourceBook.place(source),
                Documents.file(entry),
                Stored.state(entry.state),
                Optional.ofNullable(entry.contentHash).map(ContentHash::new),
                entry.attempts,
                Optional.ofNullable(entry.nextAttemptAt),
                Optional.ofNullable(entry.fault).map(Stored::fault),
                Optional.ofNullable(entry.detail),
                Optional.ofNullable(entry.settledAt),
                invoices,
                entry.removedAt != null);
    }
}
