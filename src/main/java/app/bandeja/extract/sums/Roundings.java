package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import java.util.List;
import java.util.Optional;

/**
 * Totals that are rounded to a whole unit, as custom or law has it in some countries (Sweden's öresavrundning, India's CGST
 * Act s. 170), or to the smallest coin. Believed where the page prints what was rounded, and the total that it makes.
 */
final class Roundings {
    /** In cents. */
    private static final long WHOLE = 100;

    private static final long COIN = 5;

    private static final int NAMED = 2;

    private final Till till;
    private final List<Amount> printed;

    Roundings(Till till) {
        this.till = till;
        this.printed = till.all().stream()
                .filter(amount -> amount.is(Concept.ROUNDING) && amount.figure().looksLikeMoney())
                .filter(amount -> amount.cents() != 0 && Math.abs(amount.cents()) < WHOLE)
                .toList();
    }

    /** The printed total that a sum is rounded to. */
    Optional<Amount> total(long sum) {
        return printed.stream()
                .flatMap(rounding -> till.between(sum - Math.abs(rounding.cents()), sum + Math.abs(rounding.cents()))
                        .filter(total -> Math.abs(total.cents() - sum) == Math.abs(rounding.cents())))
                .filter(total -> total.totalStrength() >= NAMED
                        && (total.cents() % WHOLE == 0 || isToCoin(total.cents() - sum, total)))
                .findFirst();
    }

    // Switzerland's five centimes
    private static boolean isToCoin(long rounding, Amount total) {
        return Math.abs(rounding) <= COIN / 2 && total.cents() % COIN == 0;
    }
}
