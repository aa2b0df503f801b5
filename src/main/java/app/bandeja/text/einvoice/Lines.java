package app.bandeja.text.einvoice;

import app.bandeja.invoice.Found;
import app.bandeja.invoice.LineItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Lines of goods and services as they are stated. */
final class Lines {
    private static final int PRICE_DECIMALS = 8;

    private Lines() {}

    /** Nothing, if the line says nothing. */
    static Optional<LineItem> of(
            Optional<Found<String>> description,
            Optional<Found<BigDecimal>> quantity,
            Optional<Found<BigDecimal>> unitPrice,
            Optional<Found<BigDecimal>> amount) {
        boolean says = description.isPresent() || amount.isPresent() || unitPrice.isPresent();
        return says ? Optional.of(new LineItem(description, quantity, unitPrice, amount)) : Optional.empty();
    }

    /** Of one unit, where the price is stated for several (EN 16931 BT-149). */
    static Optional<Found<BigDecimal>> unitPrice(Optional<Element> price, Optional<Element> units) {
        Optional<Found<BigDecimal>> stated = Values.money(price);
        Optional<Found<BigDecimal>> several = Values.quantity(units)
                .filter(count -> count.value().signum() != 0 && count.value().compareTo(BigDecimal.ONE) != 0);
        return stated.map(one -> several.map(count -> Values.derived(
                        Values.cents(one.value().divide(count.value(), PRICE_DECIMALS, RoundingMode.HALF_UP)),
                        List.of(one, count)))
                .orElse(one));
    }
}
