package app.bandeja.store;

import app.bandeja.store.RowStream.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/** What stands under one word that was typed: names, and invoices by their own words; what is found once is kept. */
final class TypedWord {
    /** Beyond every text that begins with what stands before it. */
    static final String BEYOND = "\uFFFF";

    private static final int MOST_NAMES = 20_000;

    private final StatelessSession session;
    private final List<String> beginnings;
    private final Map<Asked, Optional<Set<Long>>> known = new HashMap<>();

    private record Asked(String sql, int most) {}

    TypedWord(StatelessSession session, List<String> beginnings) {
        this.session = session;
        this.beginnings = beginnings;
    }

    List<String> beginnings() {
        return beginnings;
    }

    /** Empty where they are many. */
    Optional<Set<Long>> names() {
        return all("select n.name_id from bandeja.name_words n where n.token >= ? and n.token < ?", MOST_NAMES);
    }

    /** Empty where they are more than that. */
    Optional<Set<Long>> own(int most) {
        return all("select w.invoice_id from bandeja.invoice_words w where w.token >= ? and w.token < ?", most);
    }

    /** Those under longer words than what was typed, by when they were read; empty where they are more than that. */
    Optional<List<Position>> longer(int most) {
        List<Position> all = new ArrayList<>();
        for (String beginning : beginnings) {
            List<Object[]> found = session.createNativeQuery(
                            "select w.settled_at, w.invoice_id from bandeja.invoice_words w"
                                    + " where w.token > :from and w.token < :to",
                            Object[].class)
                    .setParameter("from", beginning)
                    .setParameter("to", beginning + BEYOND)
                    .setMaxResults(most + 1)
                    .getResultList();
            if (found.size() > most) {
                return Optional.empty();
            }
            found.forEach(row -> all.add(new Position(row[0], ((Number) row[1]).longValue())));
        }
        return Optional.of(all);
    }

    private Optional<Set<Long>> all(String sql, int most) {
        return known.computeIfAbsent(new Asked(sql, most), _ -> read(sql, most));
    }

    private Optional<Set<Long>> read(String sql, int most) {
        Set<Long> all = new HashSet<>();
        for (String beginning : beginnings) {
            Optional<Set<Long>> found = Bounded.rows(session, sql, List.of(beginning, beginning + BEYOND), most);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(found.get());
        }
        return Optional.of(Collections.unmodifiableSet(all));
    }
}
