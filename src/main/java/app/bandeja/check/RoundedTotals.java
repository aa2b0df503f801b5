package app.bandeja.check;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Reader;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Totals that may be rounded to the whole unit of their currency: where its small coins are gone, suppliers do so by custom
 * or law, and say by how much on a line of its own (Sweden: lag 1970:1029; India: CGST Act 2017 s. 170; Czechia: zákon
 * 526/1990 § 13 a); or to Switzerland's smallest coin, five centimes.
 */
final class RoundedTotals {
    private static final Set<String> WHOLE = Set.of("SEK", "NOK", "DKK", "CZK", "HUF", "INR");
    private static final BigDecimal FRANCS_COIN = new BigDecimal("0.05");
    private static final BigDecimal HALF_COIN = new BigDecimal("0.025");

    private RoundedTotals() {}

    /** Whether a rounded total is what bases and taxes make; base and tax must be there. */
    static boolean explain(Amounts amounts) {
        String code = amounts.currency()
                .map(currency -> currency.value().getCurrencyCode())
                .orElse("");
        if (WHOLE.contains(code)) {
            return amounts.total()
                    .filter(total -> total.reader() != Reader.OCR)
                    .filter(total -> isRounded(amounts, total, BigDecimal.ONE, BigDecimal.ONE))
                    .isPresent();
        }
        return code.equals("CHF")
                && amounts.total()
                        .filter(total -> isRounded(amounts, total, FRANCS_COIN, HALF_COIN))
                        .isPresent();
    }

    private static boolean isRounded(Amounts amounts, Found<BigDecimal> total, BigDecimal coin, BigDecimal less) {
        BigDecimal base = amounts.taxableBase().orElseThrow().value();
        BigDecimal sum = base.add(amounts.taxTotal().orElseThrow().value());
        return total.value().remainder(coin).signum() == 0
                && total.value().subtract(sum).abs().compareTo(less) < 0;
    }
}
