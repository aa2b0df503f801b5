package app.bandeja.extract.read;

import app.bandeja.extract.page.Key;
import app.bandeja.extract.page.Lines;
import app.bandeja.extract.page.Piece;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Dates in words: {@code a quince de julio de dos mil veintiséis}. */
final class SpelledDates {
    private static final Map<List<String>, Integer> NUMBERS = load();
    private static final Set<String> FIRST =
            NUMBERS.keySet().stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST = 3;
    private static final int LAST_DAY = 31;
    private static final int MILLENNIUM = 2000;
    private static final Set<String> BETWEEN = Set.of("de", "del", "d", "dia", "dias", "mes", "año", "ano", "any", "l");

    private SpelledDates() {}

    private static Map<List<String>, Integer> load() {
        Map<List<String>, Integer> numbers = new HashMap<>();
        for (String line : Lines.of("number-words.txt")) {
            int space = line.indexOf(' ');
            for (String spelling : line.substring(space).split(",")) {
                numbers.put(Key.phrase(spelling), Integer.valueOf(line.substring(0, space)));
            }
        }
        return Map.copyOf(numbers);
    }

    /** A number, and the piece after it. */
    private record Read(int value, int end) {}

    static Optional<DateHit> at(Row row, int from) {
        Optional<Read> day = number(row, from).filter(read -> read.value() <= LAST_DAY);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int at = afterFillers(row, day.get().end());
        Optional<Integer> month = at < row.size() ? Months.number(row.piece(at).text()) : Optional.empty();
        Optional<Read> year = month.flatMap(_ -> year(row, afterFillers(row, at + 1)));
        return year.flatMap(read -> date(
                row.span(from, read.end()),
                read.value(),
                month.orElseThrow(),
                day.get().value()));
    }

    private static Optional<Read> year(Row row, int at) {
        return number(row, at)
                .filter(thousands -> thousands.value() == MILLENNIUM)
                .flatMap(thousands -> number(row, thousands.end())
                        .filter(rest -> rest.value() <= LAST_DAY)
                        .map(rest -> new Read(MILLENNIUM + rest.value(), rest.end())));
    }

    // The longest spelling that begins here.
    private static Optional<Read> number(Row row, int from) {
        int longest = from < row.size() && FIRST.contains(row.piece(from).key()) ? LONGEST : 0;
        for (int to = Math.min(row.size(), from + longest); to > from; to--) {
            Optional<Integer> value = Optional.ofNullable(NUMBERS.get(
                    row.span(from, to).pieces().stream().map(Piece::key).toList()));
            if (value.isPresent()) {
                return Optional.of(new Read(value.get(), to));
            }
        }
        return Optional.empty();
    }

    private static int afterFillers(Row row, int from) {
        int at = from;
        while (at < row.size() && BETWEEN.contains(row.piece(at).key())) {
            at++;
        }
        return at;
    }

    private static Optional<DateHit> date(Span span, int year, int month, int day) {
        try {
            return Optional.of(new DateHit(span, LocalDate.of(year, month, day), DateHit.Order.CERTAIN));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
