package app.bandeja.store;

import app.bandeja.store.RowStream.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.hibernate.StatelessSession;

/**
 * Finds the numbers of the invoices of a page, in order. Where something that is asked leaves few, those are sorted. Else
 * all are walked in their order, which soon finds a page of what is common; and where it does not, those are passed over
 * of which it is known beforehand that they are not asked for.
 */
final class InvoicePages {
    private static final int LEAST = 200;
    private static final int MANY_NAMES = 5_000;
    private static final int GATHERED_SHARE = 3;

    private final StatelessSession session;
    private final InvoiceFilter filter;
    private final InvoiceOrder order;
    private final TypedText typed;
    private final InvoiceCheck check;
    private final BooleanSupplier wanted;
    private final Effort effort;

    /** @param wanted whether the answer is still waited for; if not, it breaks off */
    InvoicePages(
            StatelessSession session, InvoiceFilter filter, InvoiceOrder order, BooleanSupplier wanted, Effort effort) {
        this.session = session;
        this.filter = filter;
        this.order = order;
        this.typed = new TypedText(session, filter.text());
        this.check = new InvoiceCheck(session, filter, new TextCheck(session, typed, effort));
        this.wanted = wanted;
        this.effort = effort;
    }

    /** Those that follow that one; from the first, if there is none. */
    List<Long> after(Optional<Long> last, int limit) {
        Optional<Position> from = last.flatMap(this::position);
        return candidates(effort.few())
                .map(few -> taken(sorted(few, from), limit))
                .orElseGet(() -> walked(from, limit));
    }

    /** How many there are; beyond that many, one more. */
    long count(int most) {
        Optional<Set<Long>> some =
                candidates(effort.few()).or(() -> isCommon() ? Optional.empty() : candidates(effort.many()));
        return some.map(rows -> counted(rows, most))
                .orElseGet(() -> (long) walked(Optional.empty(), most + 1).size());
    }

    /** Whether most of those that were read last are asked for. */
    private boolean isCommon() {
        List<Long> glance = rows(stream(Optional.empty()).next(effort.glance()));
        return check.of(glance).size() * 3L >= glance.size();
    }

    private long counted(Set<Long> rows, int most) {
        long count = 0;
        for (List<Long> chunk : Chunks.of(byNumber(rows))) {
            count += check.of(chunk).size();
            if (count > most) {
                return most + 1L;
            }
        }
        return count;
    }

    /** Those that stand beside each other are read together. */
    private static List<Long> byNumber(Set<Long> rows) {
        return rows.stream().sorted().toList();
    }

    private Optional<Set<Long>> candidates(int most) {
        return filter.equals(InvoiceFilter.ALL)
                ? Optional.empty()
                : Candidates.of(session, filter, typed, most, effort);
    }

    private Optional<Position> position(long row) {
        return valued(List.of(row)).stream().findFirst();
    }

    private List<Position> valued(List<Long> rows) {
        List<Position> found = new ArrayList<>();
        for (List<Long> chunk : Chunks.of(rows)) {
            session.createNativeQuery(
                            "select i." + order.column().sql + ", i.id from bandeja.invoices i where i.id = any(:rows)",
                            Object[].class)
                    .setParameter("rows", Chunks.array(chunk))
                    .getResultList()
                    .forEach(row -> found.add(new Position(row[0], ((Number) row[1]).longValue())));
        }
        return found;
    }

    private RowStream sorted(Set<Long> rows, Optional<Position> from) {
        Comparator<Position> comparator = Position.comparator(order.direction());
        return new Listed(valued(byNumber(rows)).stream()
                .filter(position -> from.isEmpty() || comparator.compare(position, from.get()) > 0)
                .sorted(comparator)
                .toList());
    }

    private List<Long> taken(RowStream stream, int limit) {
        List<Long> rows = new ArrayList<>();
        while (rows.size() < limit && wanted.getAsBoolean()) {
            List<Long> next = rows(stream.next(effort.glance()));
            if (next.isEmpty()) {
                break;
            }
            take(next, limit, rows);
        }
        return rows;
    }

    /** No more are looked at than may be needed. */
    private void take(List<Long> next, int limit, List<Long> rows) {
        int from = 0;
        while (from < next.size() && rows.size() < limit) {
            int to = Math.min(next.size(), from + Math.max(LEAST, limit - rows.size()));
            check.of(next.subList(from, to)).stream()
                    .limit((long) limit - rows.size())
                    .forEach(rows::add);
            from = to;
        }
    }

    private static List<Long> rows(List<Position> positions) {
        return positions.stream().map(Position::row).toList();
    }

    private List<Long> walked(Optional<Position> from, int limit) {
        List<Long> rows = new ArrayList<>();
        RowStream stream = stream(from);
        Optional<Position> last = from;
        long seen = 0;
        while (rows.size() < limit && wanted.getAsBoolean()) {
            List<Position> next = stream.next(Math.max(limit, seen == 0 ? 0 : effort.glance()));
            if (next.isEmpty()) {
                return rows;
            }
            take(rows(next), limit, rows);
            last = Optional.of(next.getLast());
            seen += next.size();
            if (rows.size() < limit && seen * limit / Math.max(1, rows.size()) > effort.patience() + 2L * limit) {
                return hurried(rows, last, limit);
            }
        }
        return rows;
    }

    private RowStream stream(Optional<Position> from) {
        Optional<RowStream> narrow = switch (order.column()) {
            case SETTLED -> latest(from).flatMap(LatestStreams::ofMonths);
            case SUPPLIER ->
                meant().filter(meant -> meant.names().size() <= MANY_NAMES)
                        .flatMap(meant -> SupplierStream.of(session, meant.names(), order.direction(), from)
                                .map(names -> joined(List.of(names), meant.own(), from)));
            case ISSUE_DATE, DUE_DATE, NUMBER, TAX_ID, BASE, TAX, TOTAL, STATE -> Optional.empty();
        };
        return narrow.orElseGet(() -> new OrderWalk(session, filter, order, from));
    }

    private Optional<TypedText.Meant> meant() {
        return filter.text().isEmpty() ? Optional.empty() : typed.meant(effort.few());
    }

    private RowStream joined(List<RowStream> streams, Set<Long> few, Optional<Position> from) {
        List<RowStream> all = new ArrayList<>(streams);
        all.add(sorted(few, from));
        return new Merged(all, Position.comparator(order.direction()));
    }

    private Optional<LatestStreams> latest(Optional<Position> from) {
        return order.column() == InvoiceOrder.Column.SETTLED
                ? Optional.of(new LatestStreams(session, filter, order.direction(), from, effort))
                : Optional.empty();
    }

    private List<Long> hurried(List<Long> rows, Optional<Position> last, int limit) {
        Optional<RowStream> words = latest(last)
                .flatMap(latest -> meant().flatMap(meant ->
                                latest.ofNames(meant.names()).map(streams -> joined(streams, meant.own(), last)))
                        .or(latest::ofWord));
        RowStream stream = words.orElseGet(() -> filter.text().isEmpty() ? ofFilter(last) : ofMany(last));
        rows.addAll(taken(stream, limit - rows.size()));
        return rows;
    }

    /** H2 reads a whole row of each that it gathers: of many it is sooner to pass over the entries of an index. */
    private RowStream ofFilter(Optional<Position> last) {
        return OrderWalk.isEmbedded(session)
                        && candidates(GATHERED_SHARE * effort.few()).isEmpty()
                        && candidates(effort.many()).isPresent()
                ? ofMany(last)
                : new Gathered(session, filter, order, last);
    }

    private RowStream ofMany(Optional<Position> last) {
        return candidates(effort.many())
                .map(many -> many.size() <= effort.few() ? sorted(many, last) : among(many, stream(last)))
                .orElseGet(() -> stream(last));
    }

    /** Of those in order, only these. */
    private RowStream among(Set<Long> rows, RowStream all) {
        return _ -> {
            List<Position> next = List.of();
            List<Position> some = all.next(effort.stride());
            while (next.isEmpty() && !some.isEmpty() && wanted.getAsBoolean()) {
                next = some.stream()
                        .filter(position -> rows.contains(position.row()))
                        .toList();
                some = next.isEmpty() ? all.next(effort.stride()) : some;
            }
            return Objects.requireNonNull(next);
        };
    }
}
