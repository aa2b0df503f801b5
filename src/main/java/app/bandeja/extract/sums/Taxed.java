package app.bandeja.extract.sums;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A base and its tax that agree at a rate.
 *
 * @param rate percent, without trailing zeros
 * @param printedRate where the rate stands; empty if it is implied
 * @param tax empty where nothing is printed, at rate 0, or where OCR passed it over
 * @param score how well labels and places support it
 */
record Taxed(
        BigDecimal rate,
        Optional<Amount> printedRate,
        Amount base,
        Optional<Amount> tax,
        Optional<Surcharge> surcharge,
        int score) {

    /** An equivalence surcharge that agrees with a base. */
    record Surcharge(BigDecimal rate, Amount amount) {}

    long baseCents() {
        return base.cents();
    }

    long taxCents() {
        return tax.map(Amount::cents).orElseGet(() -> percentOf(baseCents(), rate));
    }

    /** The tax bears a rate and was not read: it is what the rate makes of the base. */
    boolean isUnread() {
        return tax.isEmpty() && rate.signum() != 0;
    }

    long surchargeCents() {
        return surcharge.map(found -> found.amount().cents()).orElse(0L);
    }

    Taxed with(Surcharge found) {
        return new Taxed(rate, printedRate, base, tax, Optional.of(found), score + 2);
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
