package app.bandeja.extract.read;

import app.bandeja.extract.page.Span;
import app.bandeja.invoice.Found;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number on a page, in one of its readings.
 *
 * @param value as printed, with its sign
 * @param sure false for the less likely reading of an ambiguous print
 */
public record Figure(Span span, BigDecimal value, boolean percent, boolean currency, boolean sure) {

    /** Whether it may be an amount of money: at most two decimals and no percent sign. */
    public boolean isAmount() {
        return !percent && value.scale() <= 2 && value.precision() <= 12;
    }

    /** Printed to the cent, or with a currency: not a count, a year or a code. */
    public boolean looksLikeMoney() {
        return isAmount() && (value.scale() == 2 || currency);
    }

    /** In cents. */
    public long cents() {
        return value.movePointRight(2).longValue();
    }

    /** The amount as found here, to the cent. */
    public Found<BigDecimal> found(double confidence) {
        return Found.of(
                value.setScale(2, RoundingMode.HALF_UP), span.place(), confidence * span.confidence(), span.reader());
    }
}
