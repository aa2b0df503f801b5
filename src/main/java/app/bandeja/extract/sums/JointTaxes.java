package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.page.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Taxes of several authorities on one base: India's CGST and SGST, America's states and counties. Together they are one line at
 * the sum of their rates. Believed where each is its printed rate of the printed base, and all of them make the total.
 */
final class JointTaxes {
    private static final int ROWS = 12;
    private static final int NAMED = 2;

    private final Till till;
    private final Roundings roundings;

    /** One of the taxes, with its rate. */
    private record Share(Amount tax, Amount printed, BigDecimal rate) {}

    JointTaxes(Till till) {
        this.till = till;
        this.roundings = new Roundings(till);
    }

    Optional<Sums> sums() {
        return till.all().stream()
                .filter(base -> base.isLeft(Concept.BASE) && base.figure().looksLikeMoney() && base.cents() != 0)
                .flatMap(base -> sums(base).stream())
                .findFirst();
    }

    private Optional<Sums> sums(Amount base) {
        List<Share> shares = shares(base);
        long tax = shares.stream().mapToLong(share -> share.tax().cents()).sum();
        BigDecimal rate = shares.stream().map(Share::rate).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean joint = shares.size() > 1 && Taxed.percentOf(base.cents(), rate) == tax;
        return joint
                ? total(base.cents() + tax)
                        .map(total -> closed(
                                new Taxed(
                                        Rates.plain(rate),
                                        Optional.empty(),
                                        base,
                                        Optional.empty(),
                                        Optional.empty(),
                                        0),
                                total))
                : Optional.empty();
    }

    private Optional<Amount> total(long sum) {
        return till.between(sum, sum)
                .filter(amount -> amount.figure().looksLikeMoney() && amount.totalStrength() >= NAMED)
                .findFirst()
                .or(() -> roundings.total(sum));
    }

    // Below the base, each in a row of its own.
    private List<Share> shares(Amount base) {
        List<Share> shares = new ArrayList<>();
        int from = base.figure().span().row().index() + 1;
        for (Row row : till.rows().subList(from, Math.min(till.rows().size(), from + ROWS))) {
            share(row, base).findFirst().ifPresent(shares::add);
        }
        return shares;
    }

    private Stream<Share> share(Row row, Amount base) {
        return till.inRow(row).stream()
                .filter(tax -> tax.figure().looksLikeMoney()
                        && tax.left().filter(label -> label.isAny(Amount.TAXES)).isPresent())
                .flatMap(tax -> till.inRow(row).stream()
                        .filter(rate ->
                                rate.figure().percent() && Rates.of(rate).isPresent())
                        .map(rate -> new Share(tax, rate, Rates.of(rate).orElseThrow())))
                .filter(share -> share.rate().signum() > 0
                        && Math.abs(Taxed.percentOf(base.cents(), share.rate())
                                        - share.tax().cents())
                                <= 1);
    }

    private static Sums closed(Taxed line, Amount total) {
        return new Sums(
                List.of(line),
                Optional.of(total),
                Optional.of(total.cents()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Sums.Closing.CLOSED);
    }
}
