package app.bandeja.store;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.RunId;
import app.bandeja.store.table.DocumentEntry;
import app.bandeja.store.table.EventEntry;
import app.bandeja.store.table.SourceEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** What happened, searched and filtered in the database, however much it is. */
public final class EventSearch {
    private final Transactions transactions;

    EventSearch(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * A page of what is asked for, the latest first.
     *
     * @param last the row that it follows; empty for the first page
     */
    public List<EventRow> page(EventFilter filter, Optional<EventRow> last, int limit) {
        return transactions.call(session -> rows(
                session,
                new EventPages(session, filter).after(last.map(EventRow::event), last.map(EventRow::row), limit)));
    }

    private static List<EventRow> rows(StatelessSession session, List<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<Long, EventEntry> events = session.createSelectionQuery(
                        "from EventEntry where id in :numbers", EventEntry.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(event -> event.id, Function.identity()));
        Map<Long, DocumentEntry> documents = documents(session, events);
        Map<Long, SourceEntry> sources = new HashMap<>();
        return numbers.stream()
                .map(events::get)
                .filter(Objects::nonNull)
                .map(event -> {
                    DocumentEntry document = Objects.requireNonNull(documents.get(event.document));
                    SourceEntry source =
                            sources.computeIfAbsent(document.source, id -> session.get(SourceEntry.class, id));
                    return row(event, document, source);
                })
                .toList();
    }

    private static Map<Long, DocumentEntry> documents(StatelessSession session, Map<Long, EventEntry> events) {
        return session.createSelectionQuery("from DocumentEntry where id in :numbers", DocumentEntry.class)
                .setParameter(
                        "numbers",
                        events.values().stream()
                                .map(event -> event.document)
                                .distinct()
                                .toList())
                .getResultStream()
                .collect(Collectors.toMap(document -> document.id, Function.identity()));
    }

    private static EventRow row(EventEntry event, DocumentEntry document, SourceEntry source) {
        return new EventRow(
                event.id,
                new DocumentEvent(
                        event.at, event.stage, event.level, event.decision, Optional.ofNullable(event.detail)),
                Optional.ofNullable(event.run).map(RunId::new),
                new DocumentId(document.id),
                SourceBook.place(source),
                Documents.file(document),
                Stored.state(document.state));
    }
}
