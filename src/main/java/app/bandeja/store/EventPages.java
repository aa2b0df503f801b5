package app.bandeja.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.NativeQuery;

/** Finds the numbers of a page of events: the index is walked from where the last page ended. */
final class EventPages {
    /** So many documents of that name are asked for by number; of more, each event's document is looked at. */
    private static final int FEW = 300;

    private static final String BY_LEVEL = "ingest_events_by_level";
    private static final String BY_STAGE = "ingest_events_by_stage";

    private final StatelessSession session;
    private final EventFilter filter;
    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    EventPages(StatelessSession session, EventFilter filter) {
        this.session = session;
        this.filter = filter;
        filter.level().ifPresent(level -> add("e.level = :level", "level", code(level)));
        filter.stage().ifPresent(stage -> add("e.stage = :stage", "stage", code(stage)));
        filter.document().ifPresent(one -> add("e.document_id = :document", "document", one.value()));
        filter.run().ifPresent(run -> add("e.run_id = :run", "run", run.value()));
        filter.span().from().ifPresent(from -> add("e.ts >= :from", "from", Stored.time(from)));
        filter.span().until().ifPresent(until -> add("e.ts < :until", "until", Stored.time(until)));
        if (!filter.said().text().isEmpty()) {
            text();
        }
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private void text() {
        String pattern = "%"
                + filter.said()
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
        add("(lower(e.detail) like :text escape '!'" + ofDocuments(pattern) + ofCodes() + ")", "text", pattern);
    }

    private String ofDocuments(String pattern) {
        // Of a short time there are fewer events than there are documents in all.
        if (filter.span().from().isEmpty()) {
            List<Long> documents = named(pattern);
            if (documents.isEmpty()) {
                return "";
            }
            if (documents.size() <= FEW) {
                values.put("documents", documents);
                return " or e.document_id in (:documents)";
            }
        }
        return " or exists (select 1 from bandeja.documents d where d.id = e.document_id"
                + " and lower(d.path) like :text escape '!')";
    }

    private String ofCodes() {
        StringBuilder any = new StringBuilder();
        for (String code : filter.said().codes()) {
            String name = "code" + values.size();
            any.append(" or e.decision = :" + name + " or e.detail like :" + name + "in");
            values.put(name, code);
            values.put(name + "in", "%" + code + "%");
        }
        return any.toString();
    }

    private List<Long> named(String pattern) {
        return session.createNativeQuery(
                        "select d.id from bandeja.documents d where lower(d.path) like :text escape '!'", Long.class)
                .setParameter("text", pattern)
                .setMaxResults(FEW + 1)
                .getResultList();
    }

    private void add(String condition, String name, Object value) {
        conditions.append(" and ").append(condition);
        values.put(name, value);
    }

    List<Long> after(Optional<DocumentEvent> last, Optional<Long> row, int limit) {
        List<Long> rows = new ArrayList<>();
        if (last.isPresent() && row.isPresent()) {
            Instant at = last.get().at();
            walk(rows, "e.ts = :last and e.id < :row", Map.of("last", at, "row", row.get()), limit);
            walk(rows, "e.ts < :last", Map.of("last", at), limit);
        } else {
            walk(rows, "1 = 1", Map.of(), limit);
        }
        return rows;
    }

    private void walk(List<Long> rows, String where, Map<String, Object> place, int limit) {
        if (rows.size() >= limit) {
            return;
        }
        NativeQuery<Object[]> query = session.createNativeQuery(
                "select e.id, e.ts from bandeja.ingest_events e" + hint() + " where " + where + conditions
                        + " order by " + leading() + "e.ts desc, e.id desc",
                Object[].class);
        values.forEach((name, value) -> set(query, name, value));
        place.forEach((name, value) -> set(query, name, value));
        query.setMaxResults(limit - rows.size())
                .getResultList()
                .forEach(found -> rows.add(((Number) found[0]).longValue()));
    }

    private static void set(NativeQuery<?> query, String name, Object value) {
        if (value instanceof List<?> list) {
            query.setParameterList(name, list);
        } else {
            query.setParameter(name, value);
        }
    }

    /** One and the same in all rows, and named so that H2 sees that the index is in order already. */
    private String leading() {
        return switch (index()) {
            case BY_LEVEL -> "e.level desc, ";
            case BY_STAGE -> "e.stage desc, ";
            default -> "";
        };
    }

    /** H2 would rather take the index of another condition, and sort what it finds. */
    private String hint() {
        boolean embedded = session.getFactory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getJdbcServices()
                        .getDialect()
                instanceof H2Dialect;
        return embedded ? " use index (bandeja." + index() + ")" : "";
    }

    private String index() {
        if (filter.document().isPresent()) {
            return "ingest_events_by_document";
        }
        if (filter.level().isPresent()) {
            return BY_LEVEL;
        }
        return filter.stage().isPresent() ? BY_STAGE : "ingest_events_by_time";
    }
}
