package app.bandeja.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.Regime;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTableTest {

    @ParameterizedTest
    @CsvSource({
        "IVA, 21, 2025-01-01, true",
        "IVA, 10.00, 2025-01-01, true",
        "IVA, 5, 2025-01-01, false",
        "IVA, 5, 2024-09-30, true",
        "IVA, 5, 2024-10-01, false",
        "IVA, 7.5, 2024-10-01, true",
        "IVA, 2, 2024-12-31, true",
        "IVA, 2, 2025-01-01, false",
        "IVA, 18, 2012-08-31, true",
        "IVA, 18, 2012-09-01, false",
        "IVA, 16, 2010-06-30, true",
        "IVA, 22, 2025-01-01, false",
        "IGIC, 7, 2025-01-01, true",
        "IGIC, 21, 2025-01-01, false",
        "IPSI, 0.5, 2025-01-01, true",
        "VAT, 19, 2025-01-01, true",
        "EXEMPT, 0, 2025-01-01, true",
        "REVERSE, 21, 2025-01-01, false"
    })
    void aRateIsInForceOrNot(Regime regime, BigDecimal rate, LocalDate day, boolean inForce) {
        assertEquals(inForce, RateTable.isInForce(regime, rate, day));
    }

    @ParameterizedTest
    @CsvSource({"IVA, 18, true", "IVA, 22, false", "IGIC, 7, true"})
    void aCreditNoteMayBearAnOldRate(Regime regime, BigDecimal rate, boolean ever) {
        assertEquals(ever, RateTable.wasEver(regime, rate));
    }
}
