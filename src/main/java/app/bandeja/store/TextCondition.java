package app.bandeja.store;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;

/** What was typed as a condition on a row {@code i} of invoices with what they are found by, for adding up many of them. */
final class TextCondition {
    private final Map<String, Object> values = new HashMap<>();
    private final int few;
    private final String sql;

    TextCondition(TypedText text, Effort effort) {
        this.few = effort.few();
        this.sql = text.words().stream().map(this::word).collect(Collectors.joining());
    }

    /** Nothing, if nothing was typed. */
    String sql() {
        return sql;
    }

    String join() {
        return sql.isEmpty() ? "" : " join bandeja.invoice_search s on s.invoice_id = i.id";
    }

    /** What invoices are found by, with the same bounds: else a server reads all of it for each piece. */
    String span(String bound) {
        return sql.isEmpty() ? "" : " and s.invoice_id " + bound;
    }

    String columns() {
        return sql.isEmpty() ? "" : ", s.name_id, s.words";
    }

    <T> NativeQuery<T> fill(NativeQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    private String word(TypedWord word) {
        // The names are looked up once and not for each invoice, where they are few enough to be held in memory.
        String borne = word.names().filter(names -> names.size() <= few).isPresent()
                ? "i.name_id in (select n.name_id from bandeja.name_words n where"
                : "exists (select 1 from bandeja.name_words n where n.name_id = i.name_id and";
        return word.beginnings().stream()
                .map(beginning -> beginning(beginning, borne))
                .collect(Collectors.joining(" or ", " and (", ")"));
    }

    /** Letters, digits and dots alone: nothing that would be a sign in a pattern. */
    private String beginning(String beginning, String borne) {
        String name = "w" + values.size();
        values.put(name, beginning);
        values.put(name + "z", beginning + TypedWord.BEYOND);
        values.put(name + "p", "% " + beginning + "%");
        return borne + " n.token >= :" + name + " and n.token < :" + name + "z) or i.words like :" + name + "p";
    }
}
