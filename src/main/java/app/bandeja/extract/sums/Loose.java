package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.sums.Sums.Closing;
import app.bandeja.extract.sums.Sums.Withheld;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Where nothing adds up: the best-labelled amounts, for a person to judge. */
final class Loose {
    private final Till till;
    private final List<Taxed> taxed;

    Loose(Till till, List<Taxed> taxed) {
        this.till = till;
        // A tax that nothing proves is not made up.
        this.taxed = taxed.stream().filter(line -> !line.isUnread()).toList();
    }

    Sums sums() {
        Optional<Taxed> line = taxed.stream().max(Comparator.comparingInt(Taxed::score));
        Optional<Amount> total = strongest(Amount::totalStrength);
        Optional<Withheld> withheld = strongest(amount -> amount.isLeft(Concept.WITHHOLDING) ? 1 : 0)
                .map(w -> new Withheld(Optional.empty(), w));
        return new Sums(
                line.stream().toList(),
                total,
                total.map(Amount::cents),
                withheld,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Closing.OPEN);
    }

    /** The best-labelled base where no line was found. */
    Optional<Amount> base() {
        return strongest(amount -> amount.isLeft(Concept.BASE) ? 2 : amount.isAbove(Concept.BASE) ? 1 : 0);
    }

    /** The best-labelled tax where no line was found. */
    Optional<Amount> tax() {
        return strongest(amount -> amount.isTaxed() && !amount.is(Concept.BASE) && amount.totalStrength() == 0 ? 1 : 0);
    }

    private Optional<Amount> strongest(ToIntFunction<Amount> strength) {
        return money().filter(amount -> strength.applyAsInt(amount) > 0)
                .max(Comparator.comparingInt(strength).thenComparingLong(amount -> Math.abs(amount.cents())));
    }

    private Stream<Amount> money() {
        return till.all().stream().filter(amount -> amount.figure().looksLikeMoney());
    }
}
