package app.bandeja.text.einvoice;

import app.bandeja.invoice.Found;
import app.bandeja.invoice.Regime;
import app.bandeja.invoice.TaxLine;
import java.math.BigDecimal;
import java.util.Optional;

/** Lines of tax as they are stated. */
final class TaxLines {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private TaxLines() {}

    /** Where nothing is charged, rate and tax are 0 even if the writer leaves them out. */
    static TaxLine of(
            Regime regime,
            Optional<Found<BigDecimal>> rate,
            Optional<Found<BigDecimal>> base,
            Optional<Found<BigDecimal>> amount,
            Element where) {
        Optional<Found<BigDecimal>> nothing =
                Categories.isUntaxed(regime) ? Optional.of(Values.found(NOTHING, where)) : Optional.empty();
        return new TaxLine(
                regime, rate.or(() -> nothing), base, amount.or(() -> nothing), Optional.empty(), Optional.empty());
    }
}
