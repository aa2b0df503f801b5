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
        List<Amount> rates = rates();
        Set<BigDecimal> values =
                rates.stream().map(amount -> Rates.of(amount).orElseThrow()).collect(Collectors.toSet());
        if (values.size() > 1) {
            return Optional.empty();
        }
        return totals().flatMap(total -> taxes().flatMap(tax ->
                        rate(total, tax, values)
                                .map(rate ->
                                        sums(total, tax, rate, rates.stream().findFirst()))
                                .stream()))
                .findFirst();
    }

    private List<Amount> rates() {
        return till.all().stream()
                .filter(amount -> amount.figure().percent() && !amount.is(Concept.OTHER_AMOUNT))
                .filter(amount -> Rates.of(amount).isPresent())
                .toList();
    }

    // The printed one, or where none is printed the only one that fits: "Total 275.00, GST included 25.00".
    private static Optional<BigDecimal> rate(Amount total, Amount tax, Set<BigDecimal> printed) {
        List<BigDecimal> fitting = (printed.isEmpty() ? Rates.USUAL : printed)
                .stream()
                        .filter(rate -> rate.signum() > 0 && tax.cents() == within(total.cents(), rate))
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
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

    private static Sums sums(Amount total, Amount tax, BigDecimal rate, Optional<Amount> printedRate) {
        Figure printed = total.figure();
        BigDecimal rest = BigDecimal.valueOf(total.cents() - tax.cents(), 2);
        Amount base = new Amount(
                new Figure(printed.span(), rest, false, printed.currency(), printed.sure()),
                total.left(),
                total.above());
        return new Sums(
                List.of(new Taxed(rate, printedRate, base, Optional.of(tax), Optional.empty(), 0)),
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
