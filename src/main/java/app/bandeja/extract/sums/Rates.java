package app.bandeja.extract.sums;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Rates that tax lines bear: which numbers may be one though no percent sign follows. */
final class Rates {
    /** IVA and IGIC, and the VAT rates of neighbours. */
    static final Set<BigDecimal> USUAL = set(
            "0", "2", "2.1", "2.6", "3", "3.8", "4", "5", "5.5", "6", "7", "7.5", "8", "8.1", "9", "9.5", "10", "10.5",
            "12", "13", "13.5", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "25.5", "27");

    /** What an invoice that prints a tax and no rate may mean. */
    static final List<BigDecimal> IMPLIED = List.of(new BigDecimal("21"), new BigDecimal("10"), new BigDecimal("4"));

    private static final Map<BigDecimal, List<BigDecimal>> SURCHARGES = Map.of(
            new BigDecimal("21"), List.of(new BigDecimal("5.2"), new BigDecimal("1.75")),
            new BigDecimal("10"), List.of(new BigDecimal("1.4")),
            new BigDecimal("7.5"), List.of(new BigDecimal("1")),
            new BigDecimal("5"), List.of(new BigDecimal("0.62")),
            new BigDecimal("4"), List.of(new BigDecimal("0.5")),
            new BigDecimal("2"), List.of(new BigDecimal("0.26")));

    private static final BigDecimal HIGHEST = new BigDecimal("30");

    private Rates() {}

    /** The rate that an amount prints, if it may be one; percent signs allow unusual ones. */
    static Optional<BigDecimal> of(Amount amount) {
        BigDecimal value = plain(amount.figure().value());
        boolean inRange = value.signum() >= 0
                && value.compareTo(HIGHEST) <= 0
                && !amount.figure().currency();
        return inRange && (amount.figure().percent() || USUAL.contains(value)) ? Optional.of(value) : Optional.empty();
    }

    static List<BigDecimal> surcharges(BigDecimal rate) {
        return SURCHARGES.getOrDefault(rate, List.of());
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Set<BigDecimal> set(String... values) {
        Set<BigDecimal> set = new TreeSet<>();
        for (String value : values) {
            set.add(new BigDecimal(value));
        }
        return set;
    }
}
