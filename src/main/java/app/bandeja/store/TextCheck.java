package app.bandeja.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Whether an invoice's words begin with all that was typed. Names that were read once are kept. */
final class TextCheck {
    private final StatelessSession session;
    private final TypedText text;
    private final int few;
    private final Map<Long, String> names = new HashMap<>();

    TextCheck(StatelessSession session, TypedText text, Effort effort) {
        this.session = session;
        this.text = text;
        this.few = effort.few();
    }

    private record Words(long row, @Nullable Long name, String own) {}

    /** Those of them that hold all words; all of them if nothing was typed. */
    List<Long> holding(List<Long> rows) {
        List<TypedWord> rare =
                text.words().stream().filter(word -> word.own(few).isPresent()).toList();
        List<TypedWord> frequent =
                text.words().stream().filter(word -> word.own(few).isEmpty()).toList();
        // Of a word that is the own word of few it is known which they are: all others are told by their names.
        List<Long> left = rare.isEmpty() ? rows : held(read(rows, "''"), rare);
        return frequent.isEmpty() ? left : held(read(left, "s.words"), frequent);
    }

    /** Those whose number is above the one and not above the other; they are read one after the other. */
    List<Long> holding(long after, long until) {
        NativeQuery<Object[]> query = query("s.words", "s.invoice_id > :after and s.invoice_id <= :until");
        query.setParameter("after", after).setParameter("until", until);
        return held(read(query), text.words());
    }

    private List<Words> read(List<Long> rows, String own) {
        return rows.isEmpty()
                ? List.of()
                : read(query(own, "s.invoice_id = any(:rows)").setParameter("rows", Chunks.array(rows)));
    }

    private NativeQuery<Object[]> query(String own, String which) {
        return session.createNativeQuery(
                "select s.invoice_id, s.name_id, " + own + " from bandeja.invoice_search s where " + which,
                Object[].class);
    }

    private List<Words> read(NativeQuery<Object[]> query) {
        List<Words> found = query.getResultList().stream()
                .map(row -> new Words(
                        ((Number) row[0]).longValue(),
                        row[1] instanceof Number name ? Long.valueOf(name.longValue()) : null,
                        (String) row[2]))
                .toList();
        learn(found.stream().map(Words::name).filter(Objects::nonNull).toList());
        return found;
    }

    /** Reads the names that are not known yet. */
    private void learn(Collection<Long> numbers) {
        List<Long> unknown = numbers.stream()
                .distinct()
                .filter(name -> !names.containsKey(name))
                .toList();
        for (List<Long> chunk : Chunks.of(unknown)) {
            session.createNativeQuery(
                            "select id, words from bandeja.search_names where id = any(:names)", Object[].class)
                    .setParameter("names", Chunks.array(chunk))
                    .getResultList()
                    .forEach(row -> names.put(((Number) row[0]).longValue(), (String) row[1]));
        }
    }

    private List<Long> held(List<Words> rows, List<TypedWord> words) {
        return rows.stream()
                .filter(row -> words.stream().allMatch(word -> holds(row, word)))
                .map(Words::row)
                .toList();
    }

    private boolean holds(Words row, TypedWord word) {
        String all = row.own() + (row.name() == null ? "" : names.getOrDefault(row.name(), ""));
        return word.beginnings().stream().anyMatch(beginning -> all.contains(" " + beginning))
                || word.own(few).filter(rows -> rows.contains(row.row())).isPresent();
    }
}
