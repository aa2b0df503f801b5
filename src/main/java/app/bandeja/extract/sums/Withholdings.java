package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.sums.Sums.Withheld;
import java.util.List;
import java.util.Optional;

/** What a page says is withheld from its supplier: income tax, or Britain's deduction for building workers (CIS). */
final class Withholdings {
    private static final int MOST = 8;

    private Withholdings() {}

    static List<Withheld> of(Till till) {
        return till.all().stream()
                .filter(amount ->
                        amount.figure().looksLikeMoney() && amount.is(Concept.WITHHOLDING) && amount.cents() != 0)
                .map(amount -> withheld(till, amount))
                .limit(MOST)
                .toList();
    }

    private static Withheld withheld(Till till, Amount amount) {
        List<Amount> row = till.inRow(amount.figure().span().row());
        Optional<Amount> rate =
                row.stream().filter(other -> other.figure().percent()).findFirst();
        return new Withheld(
                rate,
                amount,
                rate.flatMap(percent -> row.stream()
                        .filter(other -> other.figure().looksLikeMoney() && isRateOf(percent, other.cents(), amount))
                        .findFirst()));
    }

    private static boolean isRateOf(Amount rate, long cents, Amount amount) {
        return Math.abs(Math.abs(Taxed.percentOf(cents, rate.figure().value())) - Math.abs(amount.cents())) <= 2;
    }

    /** Whether it is its rate of the base, or of another that its own row prints, as far as a rate is printed. */
    static boolean fit(Withheld withheld, long base) {
        return withheld.rate()
                .map(rate -> isRateOf(rate, base, withheld.amount())
                        || withheld.base()
                                .filter(own -> Math.abs(own.cents()) <= Math.abs(base))
                                .isPresent())
                .orElse(true);
    }

    /** The same, without a rate that is one of another amount, as of the labour alone. */
    static Withheld ratedOf(Withheld withheld, long base) {
        return fit(withheld, base) ? withheld : new Withheld(Optional.empty(), withheld.amount());
    }
}
