package app.bandeja.store;

import app.bandeja.invoice.Regime;
import java.math.BigDecimal;
import java.util.Optional;

/** The tax of an invoice at one rate. */
public record TaxRow(
        Regime regime,
        Optional<BigDecimal> rate,
        Optional<BigDecimal> base,
        Optional<BigDecimal> amount,
        Optional<BigDecimal> surchargeRate,
        Optional<BigDecimal> surchargeAmount) {}
