package app.bandeja.variation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What one rate bears; the surcharge is zero where there is none. */
record Tax(String regime, String rate, BigDecimal base, BigDecimal amount, String surchargeRate, BigDecimal surcharge) {

    static BigDecimal share(BigDecimal base, String rate) {
        return base.multiply(new BigDecimal(rate)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }

    boolean isSurcharged() {
        return surcharge.signum() != 0;
    }
}
