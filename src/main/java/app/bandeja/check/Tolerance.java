package app.bandeja.check;

import app.bandeja.invoice.Found;
import app.bandeja.invoice.Reader;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * How far rounding may carry amounts apart. Where OCR read one of them a cent may be a misread digit, so there less is
 * allowed.
 */
final class Tolerance {
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal SUM = new BigDecimal("0.02");
    private static final BigDecimal TAX = new BigDecimal("0.06");

    private Tolerance() {}

    /** Between the sum of bases and taxes and the total. */
    static BigDecimal ofSum(Collection<Found<BigDecimal>> amounts) {
        return byOcr(amounts) ? BigDecimal.ZERO : SUM;
    }

    /** Between a rate of a base and its tax: suppliers round each line of goods, or only the whole. */
    static BigDecimal ofTax(Collection<Found<BigDecimal>> amounts) {
        return byOcr(amounts) ? CENT : TAX;
    }

    private static boolean byOcr(Collection<Found<BigDecimal>> amounts) {
        return amounts.stream().anyMatch(found -> found.reader() == Reader.OCR);
    }
}
