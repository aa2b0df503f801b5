package app.bandeja.text.einvoice;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.TaxLine;
import app.bandeja.invoice.Withholding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The amounts of one Facturae invoice. Its {@code InvoiceTotal} is what is left after withholding, though some writers
 * leave that in; what is told here is base and tax, withholding not taken off.
 */
final class FacturaeSums {
    private static final BigDecimal ROUNDING = new BigDecimal("0.02");

    private final Element invoice;
    private final FacturaeTaxes taxes;
    private final Optional<Element> totals;

    FacturaeSums(Element invoice) {
        this.invoice = invoice;
        this.taxes = new FacturaeTaxes(invoice);
        this.totals = invoice.first("InvoiceTotals");
    }

    Amounts amounts() {
        List<TaxLine> lines = taxes.lines();
        return new Totals(base(lines), tax(lines), total(), stated("TotalExecutableAmount"))
                .amounts(
                        Values.currency(invoice.first("InvoiceIssueData", "InvoiceCurrencyCode")),
                        lines,
                        withholding());
    }

    /** Before withholding. */
    Optional<Found<BigDecimal>> total() {
        Optional<Found<BigDecimal>> total = stated("InvoiceTotal");
        Optional<Found<BigDecimal>> withheld =
                stated("TotalTaxesWithheld").filter(amount -> amount.value().signum() != 0);
        Optional<Found<BigDecimal>> sum = before();
        if (total.isEmpty()) {
            return sum;
        }
        if (withheld.isEmpty() || sum.filter(all -> isNear(all, total.get())).isPresent()) {
            return total;
        }
        return Values.sum(List.of(total.get(), withheld.get()));
    }

    private Optional<Found<BigDecimal>> before() {
        Optional<Found<BigDecimal>> gross = stated("TotalGrossAmountBeforeTaxes");
        return gross.flatMap(base -> stated("TotalTaxOutputs").flatMap(tax -> Values.sum(List.of(base, tax))));
    }

    /** As stated, where it is the sum of the bases; a surcharge outside of every tax is no part of them. */
    private Optional<Found<BigDecimal>> base(List<TaxLine> lines) {
        Optional<Found<BigDecimal>> stated = stated("TotalGrossAmountBeforeTaxes");
        Optional<Found<BigDecimal>> sum = Values.sum(Totals.bases(lines));
        return stated.filter(base -> sum.isEmpty() || isNear(base, sum.get())).or(() -> sum);
    }

    /** As stated, unless taxes are among it that are part of a base, such as the one on electricity. */
    private Optional<Found<BigDecimal>> tax(List<TaxLine> lines) {
        return taxes.hasOthers() ? Values.sum(Totals.taxes(lines)) : stated("TotalTaxOutputs");
    }

    private Optional<Withholding> withholding() {
        List<TaxLine> withheld = taxes.withheld();
        Optional<TaxLine> only = withheld.size() == 1 ? Optional.of(withheld.getFirst()) : Optional.empty();
        Optional<Found<BigDecimal>> amount = only.flatMap(TaxLine::amount).or(() -> stated("TotalTaxesWithheld"));
        return withheld.isEmpty()
                        && amount.filter(sum -> sum.value().signum() != 0).isEmpty()
                ? Optional.empty()
                : Optional.of(new Withholding(only.flatMap(TaxLine::rate), only.flatMap(TaxLine::base), amount));
    }

    private Optional<Found<BigDecimal>> stated(String name) {
        return Values.money(totals.flatMap(here -> here.first(name)));
    }

    private static boolean isNear(Found<BigDecimal> one, Found<BigDecimal> other) {
        return one.value().subtract(other.value()).abs().compareTo(ROUNDING) <= 0;
    }
}
