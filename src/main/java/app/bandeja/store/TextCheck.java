package app.bandeja.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Whether an invoice's words begin with all that was typed. Names that were read once are kept. */
final class TextCheck {
    private final StatelessSession session;
    private final SearchText text;
    private final Map<Long, String> names = new HashMap<>();

    TextCheck(StatelessSession session, SearchText text) {
        this.session = session;
        this.text = text;
    }

    boolean isNeeded() {
        return !text.isEmpty();
    }

    /** Reads the names that are not known yet. */
    void learn(Collection<Long> numbers) {
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

    /**
     * Tells of one whose name was learnt.
     *
     * @param words its own
     */
    boolean holds(@Nullable Long name, String words) {
        String all = words + (name == null ? "" : names.getOrDefault(name, ""));
        return text.words().stream().allMatch(any -> any.stream().anyMatch(beginning -> all.contains(" " + beginning)));
    }
}
