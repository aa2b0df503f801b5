package app.bandeja.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * An invented invoice: what its page says, with sums that are calculated here.
 *
 * @param withholding rate of IRPF in per cent, 0 if there is none
 */
record SampleInvoice(
        Supplier supplier, String number, LocalDate date, List<Line> lines, BigDecimal withholding, String remark) {

    /** An invented company or person. */
    record Supplier(String name, String taxId, String street, String town, String contact) {}

    /** Something sold. The rate is in per cent. */
    record Line(String description, BigDecimal quantity, BigDecimal price, BigDecimal rate) {
        static Line of(String description, String quantity, String price, String rate) {
            return new Line(description, new BigDecimal(quantity), new BigDecimal(price), new BigDecimal(rate));
        }

        BigDecimal amount() {
            return cents(quantity.multiply(price));
        }
    }

    /** Base and tax of one rate. */
    record Tax(BigDecimal rate, BigDecimal base, BigDecimal amount) {}

    List<Tax> taxes() {
        TreeMap<BigDecimal, BigDecimal> bases = new TreeMap<>();
        lines.forEach(line -> bases.merge(line.rate(), line.amount(), BigDecimal::add));
        return bases.entrySet().stream()
                .map(e -> new Tax(e.getKey(), e.getValue(), percent(e.getValue(), e.getKey())))
                .toList();
    }

    BigDecimal base() {
        return taxes().stream().map(Tax::base).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal tax() {
        return taxes().stream().map(Tax::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal total() {
        return base().add(tax());
    }

    BigDecimal withheld() {
        return percent(base(), withholding);
    }

    boolean isWithheld() {
        return withholding.signum() > 0;
    }

    private static BigDecimal percent(BigDecimal base, BigDecimal rate) {
        return cents(base.multiply(rate).movePointLeft(2));
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
