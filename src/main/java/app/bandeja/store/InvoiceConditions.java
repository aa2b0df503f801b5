package app.bandeja.store;

import app.bandeja.invoice.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.NativeQuery;

/** A filter as conditions on a row {@code i} of invoices; what was typed is not among them. */
final class InvoiceConditions {
    private static final List<String> SHOWN =
            List.of(State.ACCEPTED.code(), State.PENDING.code(), State.DUPLICATE.code());

    private final StringBuilder sql = new StringBuilder("i.superseded_at is null and i.state in (:states)");
    private final Map<String, Object> values = new HashMap<>();

    InvoiceConditions(InvoiceFilter filter) {
        values.put("states", filter.state().map(State::code).map(List::of).orElse(SHOWN));
        filter.company().ifPresent(company -> add("i.company_id = :company", "company", company.value()));
        filter.supplier().ifPresent(supplier -> add("i.supplier_id = :supplier", "supplier", supplier));
        filter.from().ifPresent(from -> add("i.issue_date >= :from", "from", from));
        filter.to().ifPresent(to -> add("i.issue_date <= :to", "to", to));
        filter.due().ifPresent(this::due);
        filter.source()
                .ifPresent(source -> add(
                        "exists (select 1 from bandeja.documents d where d.id = i.document_id and d.source_id = :source)",
                        "source",
                        source.value()));
    }

    private void due(InvoiceFilter.Due due) {
        add("i.state <> :copy", "copy", State.DUPLICATE.code());
        add("i.due_date >= :dueFrom", "dueFrom", due.first());
        add("i.due_date <= :dueTo", "dueTo", due.last());
    }

    String sql() {
        return sql.toString();
    }

    <T> NativeQuery<T> fill(NativeQuery<T> query) {
        values.forEach((name, value) -> {
            if (value instanceof List<?> list) {
                query.setParameterList(name, list);
            } else {
                query.setParameter(name, value);
            }
        });
        return query;
    }

    private void add(String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        values.put(name, value);
    }
}
