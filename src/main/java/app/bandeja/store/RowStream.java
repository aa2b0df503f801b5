package app.bandeja.store;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invoices in the order that is asked for, read as far as they are needed. */
interface RowStream {
    /**
     * Where an invoice stands.
     *
     * @param value what it is sorted by
     */
    record Position(@Nullable Object value, long row) {
        /** Those without a value come last in both directions. */
        static Comparator<Position> comparator(InvoiceOrder.Direction direction) {
            boolean up = direction == InvoiceOrder.Direction.UP;
            Comparator<Comparable<Object>> natural = Comparator.naturalOrder();
            Comparator<Long> rows = Comparator.naturalOrder();
            return Comparator.comparing(Position::comparable, Comparator.nullsLast(up ? natural : natural.reversed()))
                    .thenComparing(Position::row, up ? rows : rows.reversed());
        }

        @SuppressWarnings("unchecked") // Whatever a column holds is compared with its like.
        private @Nullable Comparable<Object> comparable() {
            return (Comparable<Object>) value;
        }
    }

    /** Those that follow, that many at most; none at the end. */
    List<Position> next(int most);
}
