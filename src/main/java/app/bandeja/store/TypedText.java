package app.bandeja.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/**
 * What was typed, as numbers of invoices. Each word stands in an invoice's name or is one of its own; so an invoice that
 * holds all of them has a name that holds all of them, or holds one of them as its own.
 */
final class TypedText {
    private final StatelessSession session;
    private final List<TypedWord> words;

    TypedText(StatelessSession session, SearchText text) {
        this.session = session;
        this.words = text.words().stream()
                .map(beginnings -> new TypedWord(session, beginnings))
                .toList();
    }

    List<TypedWord> words() {
        return words;
    }

    /**
     * Where all that can be meant stands.
     *
     * @param names whose invoices may be meant
     * @param own invoices that may be meant for a word of their own
     */
    record Meant(Set<Long> names, Set<Long> own) {}

    /** Empty where every word leaves more than that. A word that stands in too many numbers and amounts is passed over. */
    Optional<Meant> meant(int most) {
        Optional<Set<Long>> names = Optional.empty();
        Set<Long> rows = new HashSet<>();
        for (TypedWord word : words) {
            Optional<Set<Long>> own = word.own(most);
            if (own.isPresent()) {
                rows.addAll(own.get());
                names = both(names, word.names());
            }
        }
        return names.map(common -> new Meant(common, rows));
    }

    /** All that can be meant; empty where they are many more than that. */
    Optional<Set<Long>> rows(int most) {
        return meant(most)
                .flatMap(meant -> bearing(meant.names(), most).map(rows -> {
                    rows.addAll(meant.own());
                    return rows;
                }));
    }

    private static Optional<Set<Long>> both(Optional<Set<Long>> one, Optional<Set<Long>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        Set<Long> both = new HashSet<>(one.get());
        both.retainAll(other.get());
        return Optional.of(both);
    }

    private Optional<Set<Long>> bearing(Set<Long> names, int most) {
        Set<Long> rows = new HashSet<>();
        for (List<Long> chunk : Chunks.of(new ArrayList<>(names))) {
            Optional<Set<Long>> found = Bounded.rows(
                    session,
                    "select s.invoice_id from bandeja.invoice_search s where s.name_id = any(?)",
                    List.of(chunk),
                    most - rows.size());
            if (found.isEmpty()) {
                return Optional.empty();
            }
            rows.addAll(found.get());
        }
        return Optional.of(rows);
    }
}
