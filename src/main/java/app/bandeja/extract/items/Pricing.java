package app.bandeja.extract.items;

import app.bandeja.extract.read.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** A quantity at a price, with or without a discount, that is the amount. */
record Pricing(Figure quantity, Figure price) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF_CENT = new BigDecimal("0.0051");

    /** The readings of quantity, price and discounts that give the amount. */
    static Optional<Pricing> of(List<Figure> quantities, List<Figure> prices, List<Figure> discounts, Figure amount) {
        for (Figure quantity : quantities) {
            for (Figure price : prices) {
                if (!quantity.span().overlaps(price.span()) && explains(quantity, price, discounts, amount)) {
                    return Optional.of(new Pricing(quantity, price));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean explains(Figure quantity, Figure price, List<Figure> discounts, Figure amount) {
        BigDecimal full = quantity.value().multiply(price.value());
        // A price is printed rounded, and each unit bears its half cent.
        BigDecimal slack = price.value().scale() < 2
                ? HALF_CENT
                : quantity.value()
                        .abs()
                        .movePointLeft(price.value().scale())
                        .divide(BigDecimal.TWO, 6, RoundingMode.HALF_UP)
                        .max(HALF_CENT);
        BigDecimal paid = amount.value();
        return near(full, paid, HALF_CENT.add(HALF_CENT))
                || discounts.stream().anyMatch(discount -> near(less(full, discount.value()), paid, slack))
                || discounts.stream().anyMatch(discount -> near(full.subtract(discount.value()), paid, slack))
                || discounts.stream()
                                .map(Figure::value)
                                .reduce(full, Pricing::less)
                                .subtract(paid)
                                .abs()
                                .compareTo(slack)
                        <= 0;
    }

    private static boolean near(BigDecimal one, BigDecimal other, BigDecimal slack) {
        return one.subtract(other).abs().compareTo(slack) <= 0
                || one.add(other).abs().compareTo(slack) <= 0;
    }

    private static BigDecimal less(BigDecimal full, BigDecimal percent) {
        return full.multiply(HUNDRED.subtract(percent.abs())).divide(HUNDRED, 6, RoundingMode.HALF_UP);
    }
}
