package app.bandeja.store;

import app.bandeja.store.RowStream.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;

/**
 * Rows that an index holds in order, read on from where the last page ended, so that a late page costs what the first
 * one does. Only what the index holds is asked for: the table's rows are not touched.
 *
 * @param from the table and the hint
 * @param first what stands before the value in the index and is the same for all; empty if nothing does
 * @param value the column that is sorted by
 * @param row the column of the invoice's number, which tells equal values apart
 * @param condition on what stands before the value in the index, or on the value
 */
record Keyset(
        String from,
        String first,
        String value,
        String row,
        String condition,
        Map<String, Object> values,
        InvoiceOrder.Direction direction) {

    List<Position> after(StatelessSession session, Optional<Position> last, int most) {
        List<Position> found = new ArrayList<>();
        if (last.isPresent()) {
            String beyond = direction.beyond;
            // Two questions: an index is not walked for an "or".
            read(session, " and " + value + " = :value and " + row + " " + beyond + " :last", last, most, found);
            if (found.size() < most) {
                Optional<Position> there = last.map(position -> new Position(position.value(), 0));
                read(session, " and " + value + " " + beyond + " :value", there, most - found.size(), found);
            }
        } else {
            read(session, "", last, most, found);
        }
        return found;
    }

    private void read(StatelessSession session, String where, Optional<Position> last, int most, List<Position> found) {
        // H2 walks an index only for an order of all of its columns, be one of them the same for all.
        String order = " order by " + (first.isEmpty() ? "" : first + " " + direction.sql + ", ") + value + " "
                + direction.sql + ", " + row + " " + direction.sql;
        NativeQuery<Object[]> query = session.createNativeQuery(
                "select " + value + ", " + row + " from " + from + " where " + condition + where + order,
                Object[].class);
        values.forEach(query::setParameter);
        last.ifPresent(position -> query.setParameter("value", position.value()));
        if (where.contains(":last")) {
            last.ifPresent(position -> query.setParameter("last", position.row()));
        }
        query.setMaxResults(most)
                .getResultList()
                .forEach(row -> found.add(new Position(row[0], ((Number) row[1]).longValue())));
    }
}
