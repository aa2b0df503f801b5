package app.bandeja.invoice;

import java.math.BigDecimal;
import java.util.Optional;

/** Income tax withheld (IRPF); not part of the invoice total. Rate in percent. */
public record Withholding(
        Optional<Found<BigDecimal>> rate, Optional<Found<BigDecimal>> base, Optional<Found<BigDecimal>> amount) {}
