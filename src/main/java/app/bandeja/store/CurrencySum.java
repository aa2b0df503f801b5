package app.bandeja.store;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What invoices in one currency come to; an amount that is not known adds nothing.
 *
 * @param currency its code; empty: of invoices whose currency is not known
 */
public record CurrencySum(Optional<String> currency, long count, BigDecimal base, BigDecimal tax, BigDecimal total) {}
