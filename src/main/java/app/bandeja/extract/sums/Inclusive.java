package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.read.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A till's receipt that prints its total, the tax within it and no base: {@code TOTALE COMPLESSIVO 42,00, di cui IVA 3,82}. The
 * rest is the base where the page prints one rate alone, and the tax is to the cent what that rate makes of the total.
 */
final class Inclusive {
    private static final int NAMED = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Till till;

    Inclusive(Till till) {
        this.till = till;
    }

    Optional<Sums> sums() {
        return rate().flatMap(rate -> totals().flatMap(total -> taxes().filter(tax -> tax.cents()
                                == within(total.cents(), Rates.of(rate).orElseThrow()))
                        .map(tax -> sums(total, tax, rate)))
                .findFirst());
    }

    // One value, wherever it is printed.
    private Optional<Amount> rate() {
        List<Amount> rates = till.all().stream()
                .filter(amount -> amount.figure().percent() && !amount.is(Concept.OTHER_AMOUNT))
                .filter(amount -> Rates.of(amount).isPresent())
                .toList();
        Set<BigDecimal> values =
                rates.stream().map(amount -> Rates.of(amount).orElseThrow()).collect(Collectors.toSet());
        return values.size() == 1 && values.iterator().next().signum() > 0
                ? Optional.of(rates.getFirst())
                : Optional.empty();
    }

    // None where a larger one is printed as well: another sum may be the total, and this a part of it.
    private Stream<Amount> totals() {
        long largest = money().filter(amount -> amount.totalStrength() >= NAMED)
                .mapToLong(Amount::cents)
                .max()
                .orElse(0);
        return till.between(largest, largest).filter(amount -> amount.totalStrength() >= NAMED && amount.cents() > 0);
    }

    private Stream<Amount> taxes() {
        boolean based = money().anyMatch(amount -> amount.is(Concept.BASE) || amount.is(Concept.WITHHOLDING));
        return based
                ? Stream.empty()
                : money().filter(amount ->
                        amount.left().filter(label -> label.isAny(Amount.TAXES)).isPresent());
    }

    private Stream<Amount> money() {
        return till.all().stream().filter(amount -> amount.figure().looksLikeMoney());
    }

    private static long within(long total, BigDecimal rate) {
        return BigDecimal.valueOf(total)
                .multiply(rate)
                .divide(HUNDRED.add(rate), 0, RoundingMode.HALF_UP)
                .longValue();
    }

    private static Sums sums(Amount total, Amount tax, Amount rate) {
        Figure printed = total.figure();
        BigDecimal rest = BigDecimal.valueOf(total.cents() - tax.cents(), 2);
        Amount base = new Amount(
                new Figure(printed.span(), rest, false, printed.currency(), printed.sure()),
                total.left(),
                total.above());
        return new Sums(
                List.of(new Taxed(
                        Rates.of(rate).orElseThrow(), Optional.of(rate), base, Optional.of(tax), Optional.empty(), 0)),
                Optional.of(total),
                Optional.of(total.cents()),
                Optional.empty(),
                Optional.empty(),
                List.of(total, tax),
                Optional.empty(),
                List.of(),
                Sums.Closing.CLOSED);
    }
}
