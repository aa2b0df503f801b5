package app.bandeja.extract.sums;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A base and its tax that agree at a rate.
 *
 * @param rate percent, without trailing zeros
 * @param printedRate where the rate stands; empty if it is implied
 * @param tax empty where nothing is printed, at rate 0, or where OCR passed it over
 * @param score how well labels and places support it
 * @param further other rows of the same table at the same rate: categories of the tax, each with its own base; the line is
 *     the sum of all
 */
record Taxed(
        BigDecimal rate,
        Optional<Amount> printedRate,
        Amount base,
        Optional<Amount> tax,
        Optional<Surcharge> surcharge,
        int score,
        List<Taxed> further) {

    Taxed {
        further = List.copyOf(further);
    }

    Taxed(
            BigDecimal rate,
            Optional<Amount> printedRate,
            Amount base,
            Optional<Amount> tax,
            Optional<Surcharge> surcharge,
            int score) {
        this(rate, printedRate, base, tax, surcharge, score, List.of());
    }

    /** An equivalence surcharge that agrees with a base. */
    record Surcharge(BigDecimal rate, Amount amount) {}

    /** One line of several rows at one rate, as the books want it. */
    static Taxed sum(List<Taxed> rows) {
        Taxed first = rows.getFirst();
        int score = rows.stream().mapToInt(Taxed::score).max().orElse(0);
        return new Taxed(
                first.rate,
                first.printedRate,
                first.base,
                first.tax,
                Optional.empty(),
                score,
                rows.subList(1, rows.size()));
    }

    /** This row and the further ones. */
    List<Taxed> rows() {
        return Stream.concat(Stream.of(this), further.stream()).toList();
    }

    List<Amount> bases() {
        return rows().stream().map(Taxed::base).toList();
    }

    List<Amount> taxes() {
        return rows().stream().flatMap(row -> row.tax.stream()).toList();
    }

    long baseCents() {
        return bases().stream().mapToLong(Amount::cents).sum();
    }

    /** What is printed, or else what the rate makes of the base. */
    long taxCents() {
        return tax.isPresent() ? taxes().stream().mapToLong(Amount::cents).sum() : percentOf(baseCents(), rate);
    }

    /** A tax bears a rate and was not read: it is what the rate makes of the base. */
    boolean isUnread() {
        return rate.signum() != 0 && rows().stream().anyMatch(row -> row.tax.isEmpty());
    }

    long surchargeCents() {
        return surcharge.map(found -> found.amount().cents()).orElse(0L);
    }

    Taxed with(Surcharge found) {
        return new Taxed(rate, printedRate, base, tax, Optional.of(found), score + 2, further);
    }

    /** So many percent of an amount, rounded to the cent. */
    static long percentOf(long cents, BigDecimal rate) {
        return BigDecimal.valueOf(cents)
                .multiply(rate)
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }
}
