package app.bandeja.check;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Reader;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Totals that may be rounded to the whole unit of their currency: where its small coins are gone, suppliers do so by custom
 * or law, and say by how much on a line of its own (Sweden: lag 1970:1029; India: CGST Act 2017 s. 170; Czechia: zákon
 * 526/1990 § 13 a).
 */
final class RoundedTotals {
    private static final Set<String> WHOLE = Set.of("SEK", "NOK", "DKK", "CZK", "HUF", "INR");

    private RoundedTotals() {}

    /** Whether a whole total is less than one unit from what bases and taxes make. */
    static boolean explain(Amounts amounts) {
        boolean customary = amounts.currency()
                .filter(currency -> WHOLE.contains(currency.value().getCurrencyCode()))
                .isPresent();
        return customary
                && amounts.total()
                        .filter(total -> total.reader() != Reader.OCR && isWhole(total))
                        .filter(total -> total.value()
                                        .subtract(amounts.taxableBase()
                                                .orElseThrow()
                                                .value())
                                        .subtract(
                                                amounts.taxTotal().orElseThrow().value())
                                        .abs()
                                        .compareTo(BigDecimal.ONE)
                                < 0)
                        .isPresent();
    }

    private static boolean isWhole(Found<BigDecimal> total) {
        return total.value().remainder(BigDecimal.ONE).signum() == 0;
    }
}
