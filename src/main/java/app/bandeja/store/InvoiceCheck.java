package app.bandeja.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.StatelessSession;

/** Tells which of some invoices are what is asked for, exactly. */
final class InvoiceCheck {
    private final StatelessSession session;
    private final InvoiceConditions conditions;
    private final TextCheck text;

    InvoiceCheck(StatelessSession session, InvoiceFilter filter, TextCheck text) {
        this.session = session;
        this.conditions = new InvoiceConditions(filter);
        this.text = text;
    }

    /** In the order in which they are given. */
    List<Long> of(List<Long> rows) {
        Set<Long> right = new HashSet<>();
        for (List<Long> chunk : Chunks.of(rows)) {
            // By what was typed first: that leaves few, and what else is asked for most of them are.
            right.addAll(plain(text.holding(chunk)));
        }
        return rows.stream().filter(right::contains).toList();
    }

    private List<Long> plain(List<Long> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        return conditions
                .fill(session.createNativeQuery(
                        "select i.id from bandeja.invoices i where i.id = any(:rows) and " + conditions.sql(),
                        Long.class))
                .setParameter("rows", Chunks.array(rows))
                .getResultList();
    }
}
