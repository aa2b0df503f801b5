package app.bandeja.extract.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The ways of taking lines for an invoice: at most one of each rate, and no amount twice. */
final class Combinations {
    private static final int PER_RATE = 5;
    private static final int RATES = 6;

    private final List<List<Choice>> byRate;

    /** A line with what it takes. */
    private record Choice(Taxed line, List<Amount> amounts) {
        static Choice of(Taxed line) {
            return new Choice(
                    line,
                    Stream.concat(line.bases().stream(), line.taxes().stream()).toList());
        }
    }

    Combinations(List<Taxed> taxed) {
        Map<BigDecimal, List<Taxed>> rates = new LinkedHashMap<>();
        taxed.forEach(line ->
                rates.computeIfAbsent(line.rate(), _ -> new ArrayList<>()).add(line));
        this.byRate = rates.values().stream()
                .map(Combinations::withSums)
                .sorted(Comparator.comparingInt(
                                (List<Taxed> lines) -> lines.getFirst().score())
                        .reversed())
                .limit(RATES)
                .map(lines -> lines.stream().map(Choice::of).toList())
                .toList();
    }

    void forEach(Consumer<List<Taxed>> each) {
        // By identity: an amount is on the page once, and comparing all its words would cost more than all else.
        choose(0, new ArrayList<>(), Collections.newSetFromMap(new IdentityHashMap<>()), each);
    }

    // A table may have several rows of one rate, such as goods without tax for several reasons: together they are one
    // line.
    private static List<Taxed> withSums(List<Taxed> ofOneRate) {
        return Stream.concat(best(ofOneRate), best(TableRows.sums(ofOneRate))).toList();
    }

    private static Stream<Taxed> best(List<Taxed> ofOneRate) {
        Map<List<Long>, Taxed> byValue = new LinkedHashMap<>();
        ofOneRate.forEach(line -> byValue.merge(
                List.of(line.baseCents(), line.taxCents()),
                line,
                (one, other) -> other.score() > one.score() ? other : one));
        return byValue.values().stream()
                .sorted(Comparator.comparingInt(Taxed::score).reversed())
                .limit(PER_RATE);
    }

    private void choose(int at, List<Taxed> chosen, Set<Amount> used, Consumer<List<Taxed>> each) {
        if (at == byRate.size()) {
            if (!chosen.isEmpty()) {
                each.accept(List.copyOf(chosen));
            }
            return;
        }
        choose(at + 1, chosen, used, each);
        for (Choice choice : byRate.get(at)) {
            // The tax of one line is not the base of another.
            if (choice.amounts().stream().noneMatch(used::contains)) {
                chosen.add(choice.line());
                used.addAll(choice.amounts());
                choose(at + 1, chosen, used, each);
                chosen.removeLast();
                choice.amounts().forEach(used::remove);
            }
        }
    }
}
