package app.bandeja.store;

import app.bandeja.invoice.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/** Numbers of invoices among which all are that can be meant: by what is asked of them that leaves not too many. */
final class Candidates {
    private final StatelessSession session;
    private final InvoiceFilter filter;
    private final TypedText text;
    private final int most;
    private final Effort effort;
    private Optional<Set<Long>> found = Optional.empty();

    private Candidates(StatelessSession session, InvoiceFilter filter, TypedText text, int most, Effort effort) {
        this.session = session;
        this.filter = filter;
        this.text = text;
        this.most = most;
        this.effort = effort;
    }

    /** All that can be meant, and perhaps some that are not; empty where nothing that is asked leaves so few. */
    static Optional<Set<Long>> of(
            StatelessSession session, InvoiceFilter filter, TypedText text, int most, Effort effort) {
        return new Candidates(session, filter, text, most, effort).find();
    }

    private Optional<Set<Long>> find() {
        if (!filter.text().isEmpty()) {
            found = text.rows(most);
        }
        filter.supplier().ifPresent(this::ofSupplier);
        filter.due()
                .ifPresent(days -> narrow(
                        "select id from bandeja.invoices where due_date >= ? and due_date <= ?",
                        List.of(days.first(), days.last())));
        if (filter.from().isPresent() && filter.to().isPresent()) {
            narrow(
                    "select id from bandeja.invoices where issue_date >= ? and issue_date <= ?",
                    List.of(filter.from().get(), filter.to().get()));
        }
        rarely();
        return found;
    }

    /** Its index tells the days as well. */
    private void ofSupplier(long supplier) {
        StringBuilder sql = new StringBuilder("select id from bandeja.invoices where supplier_id = ?");
        List<Object> values = new ArrayList<>(List.of(supplier));
        filter.from().ifPresent(first -> {
            sql.append(" and issue_date >= ?");
            values.add(first);
        });
        filter.to().ifPresent(last -> {
            sql.append(" and issue_date <= ?");
            values.add(last);
        });
        narrow(sql.toString(), values);
    }

    /** Most of what is asked for is accepted, and of one company and one source: to read those seldom helps. */
    private void rarely() {
        if (found.isEmpty()) {
            filter.state()
                    .map(State::code)
                    .ifPresent(one -> narrow("select id from bandeja.invoices where state = ?", List.of(one)));
        }
        if (found.isEmpty()) {
            filter.company()
                    .ifPresent(one ->
                            narrow("select id from bandeja.invoices where company_id = ?", List.of(one.value())));
        }
        if (found.isEmpty()) {
            filter.source()
                    .ifPresent(one -> narrow(
                            "select i.id from bandeja.documents d join bandeja.invoices i on i.document_id = d.id"
                                    + " where d.source_id = ?",
                            List.of(one.value())));
        }
    }

    private void narrow(String sql, List<?> values) {
        // What is known to be few is not asked further: to look at them costs less.
        if (found.map(Set::size).filter(size -> size <= effort.few()).isEmpty()) {
            Bounded.rows(session, sql, values, most).ifPresent(this::keep);
        }
    }

    private void keep(Set<Long> rows) {
        Set<Long> both = new HashSet<>(rows);
        found.ifPresent(both::retainAll);
        found = Optional.of(both);
    }
}
