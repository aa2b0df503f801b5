package app.bandeja.store;

import app.bandeja.store.InvoiceOrder.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.NativeQuery;

/** All invoices by a column's index: those with a value, then those without one. */
final class OrderWalk implements RowStream {
    private final StatelessSession session;
    private final InvoiceOrder order;
    private final Keyset known;
    private final boolean isBounded;
    private Optional<Position> last;
    private boolean amongUnknown;

    /** @param last what it goes on after */
    OrderWalk(StatelessSession session, InvoiceFilter filter, InvoiceOrder order, Optional<Position> last) {
        this.session = session;
        this.order = order;
        this.last = last;
        this.amongUnknown = last.isPresent() && Objects.isNull(last.get().value());
        Map<String, Object> bounds = bounds(filter, order.column());
        this.isBounded = !bounds.isEmpty();
        this.known = known(bounds);
    }

    private Keyset known(Map<String, Object> bounds) {
        String column = "i." + order.column().sql;
        StringBuilder condition = new StringBuilder();
        if (bounds.containsKey("from")) {
            condition.append(column + " >= :from");
        } else {
            condition.append(column + " >= " + order.column().least);
        }
        if (bounds.containsKey("to")) {
            condition.append(" and " + column + " <= :to");
        }
        return new Keyset(
                from(session, order.column()), "", column, "i.id", condition.toString(), bounds, order.direction());
    }

    /** Where the column itself is what is narrowed, only that part of its index is walked. */
    private static Map<String, Object> bounds(InvoiceFilter filter, Column column) {
        Map<String, Object> bounds = new HashMap<>();
        switch (column) {
            case ISSUE_DATE -> put(bounds, filter.from(), filter.to());
            case DUE_DATE ->
                put(
                        bounds,
                        filter.due().map(InvoiceFilter.Due::first),
                        filter.due().map(InvoiceFilter.Due::last));
            case SETTLED, NUMBER, SUPPLIER, TAX_ID, BASE, TAX, TOTAL, STATE -> {}
        }
        return bounds;
    }

    private static void put(Map<String, Object> bounds, Optional<LocalDate> from, Optional<LocalDate> to) {
        from.ifPresent(day -> bounds.put("from", day));
        to.ifPresent(day -> bounds.put("to", day));
    }

    @Override
    public List<Position> next(int most) {
        List<Position> found = new ArrayList<>();
        if (!amongUnknown) {
            found.addAll(known.after(session, last, most));
            if (found.size() < most) {
                amongUnknown = true;
                last = Optional.empty();
            }
        }
        if (amongUnknown && !isBounded && found.size() < most) {
            unknown(most - found.size(), found);
        }
        if (!found.isEmpty()) {
            last = Optional.of(found.getLast());
        }
        return found;
    }

    private void unknown(int most, List<Position> found) {
        String beyond = last.isPresent() ? " and i.id " + order.direction().beyond + " :last" : "";
        NativeQuery<Long> query = session.createNativeQuery(
                "select i.id from " + from(session, order.column()) + " where i." + order.column().sql + " is null"
                        + beyond + " order by i." + order.column().sql + " " + order.direction().sql + ", i.id "
                        + order.direction().sql,
                Long.class);
        last.ifPresent(position -> query.setParameter("last", position.row()));
        query.setMaxResults(most).getResultList().forEach(row -> found.add(new Position(null, row)));
    }

    static String from(StatelessSession session, Column column) {
        return from(session, Optional.of(column.index));
    }

    /** H2 would rather take the index of another condition, and sort a million rows. */
    static String from(StatelessSession session, Optional<String> index) {
        return "bandeja.invoices i"
                + index.filter(_ -> isEmbedded(session))
                        .map(name -> " use index (bandeja." + name + ")")
                        .orElse("");
    }

    static boolean isEmbedded(StatelessSession session) {
        return session.getFactory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getJdbcServices()
                        .getDialect()
                instanceof H2Dialect;
    }
}
