package app.bandeja.store;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What invoices in one currency come to; an amount that is not known adds nothing.
 *
 * @param currency its code; empty: of invoices whose currency is not known
 * @param count how many were added up
 * @param copies how many more were not, because they are duplicates: they are paid once
 */
public record CurrencySum(
        Optional<String> currency, long count, long copies, BigDecimal base, BigDecimal tax, BigDecimal total) {

    /** Of both together. */
    public CurrencySum plus(CurrencySum other) {
        return new CurrencySum(
                currency,
                count + other.count,
                copies + other.copies,
                base.add(other.base),
                tax.add(other.tax),
                total.add(other.total));
    }
}
