package app.bandeja.store;

import app.bandeja.invoice.State;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/**
 * Finds the numbers of invoices of which at least one thing that is asked leaves only a few. Where nothing does, walking
 * the table in its order soon finds a page of them.
 */
final class FewInvoices {
    /** That many rows are read and sorted in a moment. */
    static final int FEW = 10_000;

    private final StatelessSession session;
    private final InvoiceFilter filter;
    private Optional<Set<Long>> found = Optional.empty();

    private FewInvoices(StatelessSession session, InvoiceFilter filter) {
        this.session = session;
        this.filter = filter;
    }

    /** All that can be meant, and perhaps some that are not; empty where they are many. */
    static Optional<Set<Long>> of(StatelessSession session, InvoiceFilter filter) {
        return new FewInvoices(session, filter).find();
    }

    private Optional<Set<Long>> find() {
        filter.text().words().forEach(this::word);
        filter.supplier()
                .ifPresent(one ->
                        narrow("select id from bandeja.invoices where supplier_id = :value", Map.of("value", one)));
        filter.due()
                .ifPresent(days -> narrow(
                        "select id from bandeja.invoices where due_date >= :from and due_date <= :to",
                        Map.of("from", days.first(), "to", days.last())));
        filter.state()
                .map(State::code)
                .ifPresent(one -> narrow("select id from bandeja.invoices where state = :value", Map.of("value", one)));
        filter.source()
                .ifPresent(one -> narrow(
                        "select i.id from bandeja.documents d join bandeja.invoices i on i.document_id = d.id"
                                + " where d.source_id = :value",
                        Map.of("value", one.value())));
        if (filter.from().isPresent() && filter.to().isPresent()) {
            narrow(
                    "select id from bandeja.invoices where issue_date >= :from and issue_date <= :to",
                    Map.of("from", filter.from().get(), "to", filter.to().get()));
        }
        return found;
    }

    private void word(List<String> beginnings) {
        Set<Long> any = new HashSet<>();
        for (String beginning : beginnings) {
            Optional<Set<Long>> rows = rows(
                    "select t.invoice_id from bandeja.invoice_tokens t where t.token >= :from and t.token < :to",
                    Map.of("from", beginning, "to", beginning + InvoiceConditions.BEYOND));
            if (rows.isEmpty()) {
                return;
            }
            any.addAll(rows.get());
        }
        keep(any);
    }

    private void narrow(String sql, Map<String, Object> values) {
        // What is known to be few is not asked further: reading them costs less.
        if (found.isEmpty()) {
            rows(sql, values).ifPresent(this::keep);
        }
    }

    private void keep(Set<Long> rows) {
        found.ifPresent(rows::retainAll);
        found = Optional.of(rows);
    }

    /** Empty where they are many. */
    private Optional<Set<Long>> rows(String sql, Map<String, Object> values) {
        NativeQuery<Long> query = session.createNativeQuery(sql, Long.class);
        values.forEach(query::setParameter);
        // An invoice may stand there more than once, for several of its words.
        List<Long> rows = query.setMaxResults(FEW + 1).getResultList();
        return rows.size() > FEW ? Optional.empty() : Optional.of(new HashSet<>(rows));
    }
}
