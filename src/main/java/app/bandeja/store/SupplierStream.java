package app.bandeja.store;

import app.bandeja.store.RowStream.Position;
import app.bandeja.store.table.NameEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Invoices by their supplier's name, and of these only those of some names: who looks for a name and sorts by it would
 * else have to wait until all names of the alphabet before it were passed.
 */
final class SupplierStream implements RowStream {
    private final StatelessSession session;
    private final InvoiceOrder.Direction direction;
    private final Deque<String> keys;
    private Optional<Position> last;

    private SupplierStream(
            StatelessSession session, Deque<String> keys, InvoiceOrder.Direction direction, Optional<Position> last) {
        this.session = session;
        this.keys = keys;
        this.direction = direction;
        this.last = last;
    }

    /**
     * Empty where a name is only a tax id: its invoices come behind all names.
     *
     * @param last what it goes on after
     */
    static Optional<RowStream> of(
            StatelessSession session, Set<Long> names, InvoiceOrder.Direction direction, Optional<Position> last) {
        List<Optional<String>> keys = keys(session, names);
        if (keys.contains(Optional.<String>empty())) {
            return Optional.empty();
        }
        Comparator<Position> order = Position.comparator(direction);
        Deque<String> ahead = keys.stream()
                .flatMap(Optional::stream)
                .map(key -> new Position(key, 0))
                .sorted(order)
                .map(position -> String.valueOf(position.value()))
                .distinct()
                .collect(Collectors.toCollection(ArrayDeque::new));
        last.ifPresent(position -> ahead.removeIf(key -> isBefore(key, position, direction)));
        return Optional.of(new SupplierStream(session, ahead, direction, last));
    }

    private static boolean isBefore(String key, Position last, InvoiceOrder.Direction direction) {
        return !key.equals(last.value()) && Position.comparator(direction).compare(new Position(key, 0), last) < 0;
    }

    private static List<Optional<String>> keys(StatelessSession session, Set<Long> names) {
        List<Optional<String>> found = new ArrayList<>();
        for (List<Long> chunk : Chunks.of(List.copyOf(names))) {
            session.createSelectionQuery("from NameEntry where id in :names", NameEntry.class)
                    .setParameterList("names", chunk)
                    .getResultList()
                    .forEach(name -> found.add(Optional.ofNullable(name.supplierKey)));
        }
        return found;
    }

    @Override
    public List<Position> next(int most) {
        List<Position> found = new ArrayList<>();
        while (found.size() < most && !keys.isEmpty()) {
            String key = Objects.requireNonNull(keys.peekFirst());
            Optional<Position> here = last.filter(position -> key.equals(position.value()));
            List<Position> some = of(key).after(session, here, most - found.size());
            found.addAll(some);
            if (some.isEmpty()) {
                keys.removeFirst();
            } else {
                last = Optional.of(some.getLast());
            }
        }
        return found;
    }

    private Keyset of(String key) {
        return new Keyset(
                OrderWalk.from(session, InvoiceOrder.Column.SUPPLIER),
                "",
                "i.supplier_key",
                "i.id",
                "i.supplier_key = :key",
                Map.of("key", key),
                direction);
    }
}
