package app.bandeja.variation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an invoice says, however it is printed.
 *
 * @param note the reason why no tax is charged, or what is corrected; may be empty
 * @param withheld income tax that the buyer keeps back; zero where none
 * @param advance what was paid before; zero where nothing
 * @param discount on all goods, in the bases already; zero where none
 */
record Facts(
        Sort sort,
        Party supplier,
        Party customer,
        String number,
        LocalDate issued,
        Optional<LocalDate> operation,
        List<LocalDate> due,
        List<Item> items,
        List<Tax> taxes,
        BigDecimal discount,
        String withheldRate,
        BigDecimal withheld,
        BigDecimal advance,
        String note) {

    BigDecimal base() {
        return taxes.stream().map(Tax::base).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal taxTotal() {
        return taxes.stream().map(tax -> tax.amount().add(tax.surcharge())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Withholding not taken off. */
    BigDecimal total() {
        return base().add(taxTotal());
    }

    BigDecimal payable() {
        return total().subtract(withheld).subtract(advance);
    }

    /** Where less is to be paid than the total, the label of the total must not say that it is to be paid. */
    String totalLabel() {
        return payable().compareTo(total()) == 0 ? "total" : "total.stated";
    }

    boolean isUntaxed() {
        return taxTotal().signum() == 0;
    }

    boolean hasSurcharge() {
        return taxes.stream().anyMatch(Tax::isSurcharged);
    }
}
