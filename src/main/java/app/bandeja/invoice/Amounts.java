package app.bandeja.invoice;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The money of an invoice, all in its currency.
 *
 * @param taxableBase sum of the bases
 * @param taxTotal tax and surcharge, never withholding
 * @param total base and tax; withholding is not taken off
 * @param amountDue what is to be paid, where it differs from the total
 */
public record Amounts(
        Optional<Found<Currency>> currency,
        List<TaxLine> taxLines,
        Optional<Withholding> withholding,
        Optional<Found<BigDecimal>> taxableBase,
        Optional<Found<BigDecimal>> taxTotal,
        Optional<Found<BigDecimal>> total,
        Optional<Found<BigDecimal>> amountDue) {

    public static final Amounts NONE = new Amounts(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Amounts {
        taxLines = List.copyOf(taxLines);
    }
}
