package app.bandeja.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;

/** What was typed as a condition on a row {@code s} of what invoices are found by, for adding up many of them. */
final class TextCondition {
    private final Map<String, Object> values = new HashMap<>();
    private final String sql;

    TextCondition(SearchText text) {
        this.sql = text.words().stream().map(this::word).collect(Collectors.joining());
    }

    /** Nothing, if nothing was typed. */
    String sql() {
        return sql;
    }

    String join() {
        return sql.isEmpty() ? "" : " join bandeja.invoice_search s on s.invoice_id = i.id";
    }

    <T> NativeQuery<T> fill(NativeQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    private String word(List<String> beginnings) {
        return beginnings.stream().map(this::beginning).collect(Collectors.joining(" or ", " and (", ")"));
    }

    /** Letters, digits and dots alone: nothing that would be a sign in a pattern. */
    private String beginning(String beginning) {
        String name = "w" + values.size();
        values.put(name, beginning);
        values.put(name + "z", beginning + TypedWord.BEYOND);
        values.put(name + "p", "% " + beginning + "%");
        return "s.words like :" + name + "p or exists (select 1 from bandeja.name_words n where n.name_id = s.name_id"
                + " and n.token >= :" + name + " and n.token < :" + name + "z)";
    }
}
