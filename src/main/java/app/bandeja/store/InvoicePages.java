package app.bandeja.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of the invoices of a page, in order. */
final class InvoicePages {
    /** Of numbers that a statement is given at a time. */
    static final int CHUNK = 1000;

    private final StatelessSession session;
    private final InvoiceOrder order;
    private final InvoiceConditions conditions;
    private final Optional<Set<Long>> few;

    InvoicePages(StatelessSession session, InvoiceFilter filter, InvoiceOrder order) {
        this.session = session;
        this.order = order;
        this.conditions = new InvoiceConditions(filter);
        this.few = FewInvoices.of(session, filter);
    }

    /** Those that follow that one; from the first, if there is none. */
    List<Long> after(Optional<Long> last, int limit) {
        return few.map(rows -> sorted(rows, last, limit)).orElseGet(() -> walked(last, limit));
    }

    // A few: read, sorted here.

    private record Valued(long row, @Nullable Comparable<Object> value) {}

    private List<Long> sorted(Set<Long> rows, Optional<Long> last, int limit) {
        List<Long> all =
                valued(rows).stream().sorted(comparator()).map(Valued::row).toList();
        int from = last.map(all::indexOf).orElse(-1) + 1;
        return all.subList(from, Math.min(all.size(), from + limit));
    }

    private List<Valued> valued(Set<Long> rows) {
        List<Long> numbers = List.copyOf(rows);
        List<Valued> found = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i += CHUNK) {
            query("select i.id, i." + order.column().sql + " from bandeja.invoices i where i.id in (:rows) and "
                            + conditions.sql())
                    .setParameterList("rows", numbers.subList(i, Math.min(numbers.size(), i + CHUNK)))
                    .getResultList()
                    .forEach(row -> found.add(valued(row)));
        }
        return found;
    }

    @SuppressWarnings("unchecked") // Whatever a column holds is compared with its like.
    private static Valued valued(Object[] row) {
        return new Valued(((Number) row[0]).longValue(), (Comparable<Object>) row[1]);
    }

    private Comparator<Valued> comparator() {
        Comparator<Comparable<Object>> natural = Comparator.naturalOrder();
        boolean up = order.direction() == InvoiceOrder.Direction.UP;
        Comparator<Long> numbers = up ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.comparing(Valued::value, Comparator.nullsLast(up ? natural : natural.reversed()))
                .thenComparing(Valued::row, numbers);
    }

    // Many: the index is walked from where the last page ended, so a late page costs what the first one does.

    private List<Long> walked(Optional<Long> last, int limit) {
        List<Long> rows = new ArrayList<>();
        Optional<Object> value = last.flatMap(this::value);
        String column = "i." + order.column().sql;
        if (value.isPresent()) {
            walk(rows, column + " = :value and i.id " + order.direction().beyond + " :last", last, value, limit);
            walk(rows, column + " " + order.direction().beyond + " :value", Optional.empty(), value, limit);
        } else if (last.isEmpty()) {
            walk(rows, column + " >= " + order.column().least, Optional.empty(), value, limit);
        }
        boolean amongUnknown = last.isPresent() && value.isEmpty();
        String unknown = column + " is null";
        walk(
                rows,
                amongUnknown ? unknown + " and i.id " + order.direction().beyond + " :last" : unknown,
                amongUnknown ? last : Optional.empty(),
                value.filter(_ -> false),
                limit);
        return rows;
    }

    private Optional<Object> value(long row) {
        return session
                .createNativeQuery(
                        "select " + order.column().sql + " from bandeja.invoices where id = :row", Object.class)
                .setParameter("row", row)
                .getResultList()
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    private void walk(List<Long> rows, String where, Optional<Long> last, Optional<Object> value, int limit) {
        if (rows.size() >= limit) {
            return;
        }
        String direction = " " + order.direction().sql;
        NativeQuery<Object[]> query = query("select i.id, i.part from bandeja.invoices i" + hint() + " where " + where
                + " and " + walkable() + " order by i." + order.column().sql + direction + ", i.id" + direction);
        last.ifPresent(row -> query.setParameter("last", row));
        value.ifPresent(known -> query.setParameter("value", known));
        query.setMaxResults(limit - rows.size())
                .getResultList()
                .forEach(row -> rows.add(((Number) row[0]).longValue()));
    }

    /** H2 answers twice where an index is asked both for one of several states and for a span of them. */
    private String walkable() {
        return order.column() == InvoiceOrder.Column.STATE
                ? conditions.sql().replace("i.state in (", "coalesce(i.state, '') in (")
                : conditions.sql();
    }

    /** H2 would rather take the index of another condition, and sort a million rows. */
    private String hint() {
        boolean embedded = session.getFactory()
                        .unwrap(org.hibernate.engine.spi.SessionFactoryImplementor.class)
                        .getJdbcServices()
                        .getDialect()
                instanceof H2Dialect;
        return embedded ? " use index (bandeja." + order.column().index + ")" : "";
    }

    private NativeQuery<Object[]> query(String sql) {
        return conditions.fill(session.createNativeQuery(sql, Object[].class));
    }
}
