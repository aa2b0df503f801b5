package app.bandeja.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/** Reads numbers as long as they are not too many: a hundred thousand of them, so nothing stands between. */
final class Bounded {
    private Bounded() {}

    /**
     * Empty where they are more than that; the same number may come several times.
     *
     * @param values for the signs of question, in their order; a list is one value
     */
    static Optional<Set<Long>> rows(StatelessSession session, String sql, List<?> values, int most) {
        return session.doReturningWork(connection -> read(connection, sql, values, most));
    }

    private static Optional<Set<Long>> read(Connection connection, String sql, List<?> values, int most)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql + " fetch first " + (most + 1) + " rows only")) {
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                query.setObject(
                        i + 1,
                        value instanceof List<?> list ? connection.createArrayOf("bigint", list.toArray()) : value);
            }
            return read(query, most);
        }
    }

    private static Optional<Set<Long>> read(PreparedStatement query, int most) throws SQLException {
        Set<Long> found = new HashSet<>();
        try (ResultSet rows = query.executeQuery()) {
            int read = 0;
            while (rows.next()) {
                found.add(rows.getLong(1));
                read++;
            }
            return read > most ? Optional.empty() : Optional.of(found);
        }
    }
}
