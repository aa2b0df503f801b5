package app.bandeja.text.einvoice;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.TaxLine;
import app.bandeja.invoice.Withholding;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The totals of an invoice as they are stated, each of them perhaps absent.
 *
 * @param due what is to be paid, also where it is the total
 */
record Totals(
        Optional<Found<BigDecimal>> base,
        Optional<Found<BigDecimal>> tax,
        Optional<Found<BigDecimal>> total,
        Optional<Found<BigDecimal>> due) {

    /** What is not stated is the sum of what is; what is to be paid is told where it differs from the total. */
    Amounts amounts(Optional<Found<Currency>> currency, List<TaxLine> lines, Optional<Withholding> withholding) {
        Optional<Found<BigDecimal>> taxes =
                tax.or(() -> Values.sum(taxes(lines))).or(this::noTax);
        return new Amounts(
                currency,
                lines,
                withholding,
                base.or(() -> Values.sum(bases(lines))),
                taxes,
                total,
                due.filter(amount -> total.filter(all -> all.value().compareTo(amount.value()) == 0)
                        .isEmpty()));
    }

    // Nothing is said of a tax, and the total is the base.
    private Optional<Found<BigDecimal>> noTax() {
        return base.filter(amount -> total.filter(all -> all.value().compareTo(amount.value()) == 0)
                        .isPresent())
                .map(amount -> Values.derived(BigDecimal.ZERO.setScale(2), List.of(amount, total.orElseThrow())));
    }

    static List<Found<BigDecimal>> bases(List<TaxLine> lines) {
        return lines.stream().flatMap(line -> line.base().stream()).toList();
    }

    static List<Found<BigDecimal>> taxes(List<TaxLine> lines) {
        return lines.stream()
                .flatMap(line -> Stream.concat(line.amount().stream(), line.surchargeAmount().stream()))
                .toList();
    }
}
