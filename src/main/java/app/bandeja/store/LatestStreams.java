package app.bandeja.store;

import app.bandeja.store.RowStream.Position;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.hibernate.StatelessSession;

/**
 * What is asked for by when it was read, where all invoices in that order would be far too many: only those of the months
 * that are asked for, or only those under a word.
 */
final class LatestStreams {
    private final StatelessSession session;
    private final InvoiceFilter filter;
    private final InvoiceOrder.Direction direction;
    private final Optional<Position> last;
    private final Effort effort;

    LatestStreams(
            StatelessSession session,
            InvoiceFilter filter,
            InvoiceOrder.Direction direction,
            Optional<Position> last,
            Effort effort) {
        this.session = session;
        this.filter = filter;
        this.direction = direction;
        this.last = last;
        this.effort = effort;
    }

    /** Empty where no months are asked for, or many. */
    Optional<RowStream> ofMonths() {
        if (filter.from().isEmpty() && filter.to().isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> first = filter.from().or(() -> issued("min"));
        Optional<LocalDate> end = filter.to().or(() -> issued("max"));
        return first.isEmpty() || end.isEmpty() ? Optional.empty() : ofMonths(first.get(), end.get());
    }

    private Optional<RowStream> ofMonths(LocalDate first, LocalDate end) {
        LocalDate month = first.withDayOfMonth(1);
        long count = Math.max(0, ChronoUnit.MONTHS.between(month, end) + 1);
        if (count > effort.months()) {
            return Optional.empty();
        }
        return Optional.of(merged(LongStream.range(0, count)
                .mapToObj(month::plusMonths)
                .map(SearchWords::month)
                .map(word -> WordWalk.under(session, word, direction, last))
                .toList()));
    }

    private Optional<LocalDate> issued(String which) {
        return Optional.ofNullable(
                session.createSelectionQuery("select " + which + "(issueDate) from InvoiceEntry", LocalDate.class)
                        .getSingleResultOrNull());
    }

    /** One for each name; empty where they are many. */
    Optional<List<RowStream>> ofNames(Set<Long> names) {
        return names.size() > effort.names()
                ? Optional.empty()
                : Optional.of(names.stream()
                        .map(name -> WordWalk.bearing(session, name, direction, last))
                        .toList());
    }

    /** Of a word of which all but one form are rare: 2021 stands in a hundred thousand numbers, 20210 in a few. */
    Optional<RowStream> ofWord() {
        return filter.text().words().stream()
                .map(beginnings -> ofWord(new TypedWord(session, beginnings)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<RowStream> ofWord(TypedWord word) {
        Optional<List<RowStream>> names = word.names().flatMap(this::ofNames);
        Optional<List<Position>> longer = names.flatMap(_ -> word.longer(effort.few()));
        return longer.map(rare -> {
            List<RowStream> streams = new ArrayList<>(names.orElse(List.of()));
            streams.add(new Listed(beyond(rare)));
            word.beginnings().forEach(one -> streams.add(WordWalk.under(session, one, direction, last)));
            return merged(streams);
        });
    }

    private List<Position> beyond(List<Position> rare) {
        Comparator<Position> order = Position.comparator(direction);
        return rare.stream()
                .filter(position -> last.isEmpty() || order.compare(position, last.get()) > 0)
                .sorted(order)
                .toList();
    }

    private RowStream merged(List<RowStream> streams) {
        return new Merged(streams, Position.comparator(direction));
    }
}
