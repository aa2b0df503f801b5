package app.bandeja.extract.items;

import app.bandeja.extract.page.Sheet;
import app.bandeja.extract.read.Figures;
import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether lines are the invoice's: they add up to its base, to its total where prices bear tax, or to what is due. */
final class Proof {
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final double PRICED = 0.8;
    private static final int WORDS = 3;
    private static final int CERTAIN = 3;

    private final List<BigDecimal> targets;
    private final Set<Place> totals;

    Proof(Amounts amounts) {
        targets = Stream.of(amounts.taxableBase(), amounts.total(), amounts.amountDue())
                .flatMap(Optional::stream)
                .map(Found::value)
                .filter(value -> value.signum() != 0)
                .toList();
        totals = Stream.of(amounts.total(), amounts.amountDue())
                .flatMap(Optional::stream)
                .map(Found::place)
                .collect(Collectors.toSet());
    }

    /** The lines of a table: those that add up, or whose sum is printed, or with what may be lines as well. */
    Optional<List<Entry>> ofTable(List<Entry> entries, Sheet sheet) {
        List<Entry> certain = certain(entries);
        return closing(certain).or(() -> printed(certain, sheet)).or(() -> closing(entries));
    }

    private static List<Entry> certain(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.standing() == Entry.Standing.LINE)
                .toList();
    }

    // All of them, or the first ones: what follows the last line may look like one.
    private Optional<List<Entry>> closing(List<Entry> entries) {
        for (int last = entries.size(); last > 0; last--) {
            if (entries.subList(last, entries.size()).stream().anyMatch(Entry::isPriced)) {
                return Optional.empty();
            }
            List<Entry> first = entries.subList(0, last);
            if (closes(first)) {
                return Optional.of(first);
            }
        }
        return Optional.empty();
    }

    /** A list without headings: a single row has to say more than an amount's name does. */
    Optional<List<Entry>> ofList(List<Entry> entries) {
        List<Entry> others = entries.stream()
                .filter(entry -> !totals.contains(entry.amount().span().place()))
                .toList();
        return closing(others)
                .or(() -> closing(certain(others)))
                .filter(Proof::isLonger)
                .filter(lines -> lines.size() > 1 || isTelling(lines.getFirst()));
    }

    // A sum less a discount is no list of goods; a discount among goods is one of them.
    private static boolean isLonger(List<Entry> lines) {
        int certain = certain(lines).size();
        return certain == lines.size() || certain >= CERTAIN;
    }

    private static boolean isTelling(Entry entry) {
        return entry.isPriced()
                || entry.text().stream()
                                .flatMap(span -> span.pieces().stream())
                                .filter(piece -> piece.text().chars().anyMatch(Character::isLetter))
                                .count()
                        >= WORDS;
    }

    // The sum is printed elsewhere, before a discount on the whole for instance; nearly all must be priced.
    private static Optional<List<Entry>> printed(List<Entry> entries, Sheet sheet) {
        long priced = entries.stream().filter(Entry::isPriced).count();
        if (entries.isEmpty() || priced < PRICED * entries.size()) {
            return Optional.empty();
        }
        BigDecimal sum = sum(entries);
        Set<Integer> rows = entries.stream().map(entry -> entry.row().index()).collect(Collectors.toSet());
        boolean printed = sheet.rows().stream()
                .filter(row -> !rows.contains(row.index()))
                .flatMap(row -> Figures.of(row).stream())
                .anyMatch(figure -> figure.looksLikeMoney() && figure.value().compareTo(sum) == 0);
        return printed ? Optional.of(entries) : Optional.empty();
    }

    private boolean closes(List<Entry> entries) {
        BigDecimal sum = sum(entries);
        return targets.stream().anyMatch(target -> target.subtract(sum).abs().compareTo(CENT) <= 0);
    }

    private static BigDecimal sum(List<Entry> entries) {
        return entries.stream().map(entry -> entry.amount().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
