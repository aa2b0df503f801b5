package app.bandeja.invoice;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The tax at one rate.
 *
 * @param rate percent
 * @param surchargeRate percent of equivalence surcharge (recargo de equivalencia)
 */
public record TaxLine(
        Regime regime,
        Optional<Found<BigDecimal>> rate,
        Optional<Found<BigDecimal>> base,
        Optional<Found<BigDecimal>> amount,
        Optional<Found<BigDecimal>> surchargeRate,
        Optional<Found<BigDecimal>> surchargeAmount) {}
