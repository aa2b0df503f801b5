package app.bandeja.store;

import app.bandeja.store.RowStream.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/**
 * All that is asked for, found first and sorted by the database then: where it is a part of the books that stands far from
 * the beginning of their order, as a year's numbers do, to walk there takes longer than to sort it.
 */
final class Gathered implements RowStream {
    private final StatelessSession session;
    private final InvoiceConditions conditions;
    private final InvoiceOrder order;
    private final String from;
    private Optional<Position> last;

    /** @param last what it goes on after */
    Gathered(StatelessSession session, InvoiceFilter filter, InvoiceOrder order, Optional<Position> last) {
        this.session = session;
        this.conditions = new InvoiceConditions(filter);
        this.order = order;
        this.from = OrderWalk.from(session, index(filter));
        this.last = last;
    }

    /** The index of what narrows most. */
    private static Optional<String> index(InvoiceFilter filter) {
        if (filter.supplier().isPresent()) {
            return Optional.of("invoices_by_supplier");
        }
        if (filter.due().isPresent()) {
            return Optional.of(InvoiceOrder.Column.DUE_DATE.index);
        }
        return filter.from().isPresent() || filter.to().isPresent()
                ? Optional.of(InvoiceOrder.Column.ISSUE_DATE.index)
                : Optional.empty();
    }

    @Override
    public List<Position> next(int most) {
        NativeQuery<Object[]> query = conditions.fill(session.createNativeQuery(sql(), Object[].class));
        last.ifPresent(position -> {
            query.setParameter("last", position.row());
            if (Objects.nonNull(position.value())) {
                query.setParameter("value", position.value());
            }
        });
        List<Position> found = new ArrayList<>();
        query.setMaxResults(most)
                .getResultList()
                .forEach(row -> found.add(new Position(row[0], ((Number) row[1]).longValue())));
        if (!found.isEmpty()) {
            last = Optional.of(found.getLast());
        }
        return found;
    }

    /** The offset keeps the databases from walking the order and asking of each whether it is one of them. */
    private String sql() {
        String direction = order.direction().sql;
        return "select x.v, x.id from (select i." + order.column().sql + " as v, i.id as id from " + from + " where "
                + conditions.sql() + " offset 0 rows) x" + beyond() + " order by x.v " + direction
                + " nulls last, x.id " + direction;
    }

    private String beyond() {
        String sign = order.direction().beyond;
        if (last.isEmpty()) {
            return "";
        }
        return Objects.isNull(last.get().value())
                ? " where x.v is null and x.id " + sign + " :last"
                : " where x.v " + sign + " :value or x.v = :value and x.id " + sign + " :last or x.v is null";
    }
}
