package app.bandeja.invoice;

import java.math.BigDecimal;
import java.util.Optional;

/** A line of goods or services. */
public record LineItem(
        Optional<Found<String>> description,
        Optional<Found<BigDecimal>> quantity,
        Optional<Found<BigDecimal>> unitPrice,
        Optional<Found<BigDecimal>> amount) {}
