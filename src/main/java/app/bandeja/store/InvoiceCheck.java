package app.bandeja.store;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Tells which of some invoices are what is asked for, exactly. */
final class InvoiceCheck {
    private final StatelessSession session;
    private final InvoiceConditions conditions;
    private final TextCheck text;

    InvoiceCheck(StatelessSession session, InvoiceFilter filter) {
        this.session = session;
        this.conditions = new InvoiceConditions(filter);
        this.text = new TextCheck(session, filter.text());
    }

    /** In the order in which they are given. */
    List<Long> of(List<Long> rows) {
        Set<Long> right = new HashSet<>();
        for (List<Long> chunk : Chunks.of(rows)) {
            right.addAll(text.isNeeded() ? byText(chunk) : plain(chunk));
        }
        return rows.stream().filter(right::contains).toList();
    }

    private List<Long> plain(List<Long> rows) {
        return conditions
                .fill(session.createNativeQuery(
                        "select i.id from bandeja.invoices i where i.id = any(:rows) and " + conditions.sql(),
                        Long.class))
                .setParameter("rows", Chunks.array(rows))
                .getResultList();
    }

    private record Words(long row, @Nullable Long name, String own) {}

    private List<Long> byText(List<Long> rows) {
        List<Words> found = conditions
                .fill(session.createNativeQuery(
                        "select i.id, s.name_id, s.words from bandeja.invoices i"
                                + " join bandeja.invoice_search s on s.invoice_id = i.id"
                                + " where i.id = any(:rows) and " + conditions.sql(),
                        Object[].class))
                .setParameter("rows", Chunks.array(rows))
                .getResultList()
                .stream()
                .map(row -> new Words(
                        ((Number) row[0]).longValue(),
                        row[1] instanceof Number name ? Long.valueOf(name.longValue()) : null,
                        (String) row[2]))
                .toList();
        text.learn(found.stream().map(Words::name).filter(Objects::nonNull).toList());
        return found.stream()
                .filter(row -> text.holds(row.name(), row.own()))
                .map(Words::row)
                .toList();
    }
}
