package app.bandeja.text.einvoice;

import app.bandeja.invoice.Found;
import app.bandeja.invoice.Regime;
import app.bandeja.invoice.TaxLine;
import app.bandeja.invoice.Withholding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The taxes of a UBL document. */
final class UblTaxes {
    private UblTaxes() {}

    /** Those in the document's own currency: tax may be stated in the tax office's as well. */
    static List<Element> totals(Element root, String name, Optional<Element> currency) {
        return root.all(name)
                .filter(tax -> currency.isEmpty()
                        || tax.first("TaxAmount")
                                .flatMap(amount -> amount.attribute("currencyID"))
                                .filter(code -> !code.equals(currency.get().text()))
                                .isEmpty())
                .toList();
    }

    /** One total as it stands; several are added. */
    static Optional<Found<BigDecimal>> amount(List<Element> totals) {
        List<Found<BigDecimal>> amounts = totals.stream()
                .flatMap(total -> Values.money(total.first("TaxAmount")).stream())
                .toList();
        return amounts.size() == 1 ? Optional.of(amounts.getFirst()) : Values.sum(amounts);
    }

    static TaxLine line(Element subtotal, Categories categories) {
        Optional<Element> category = subtotal.first("TaxCategory");
        Regime regime =
                categories.regime(category.flatMap(here -> here.first("ID")).map(Element::text));
        return TaxLines.of(
                regime,
                rate(subtotal),
                Values.money(subtotal.first("TaxableAmount")),
                Values.money(subtotal.first("TaxAmount")),
                subtotal);
    }

    private static Optional<Found<BigDecimal>> rate(Element subtotal) {
        return Values.rate(Values.firstOf(subtotal.first("TaxCategory", "Percent"), subtotal.first("Percent")));
    }

    /** Income tax withheld; a rate only where there is one alone. */
    static Optional<Withholding> withholding(List<Element> totals) {
        List<Element> parts =
                totals.stream().flatMap(total -> total.all("TaxSubtotal")).toList();
        Optional<Element> only = parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty();
        return amount(totals)
                .map(amount -> new Withholding(
                        only.flatMap(UblTaxes::rate),
                        only.flatMap(part -> Values.money(part.first("TaxableAmount"))),
                        Optional.of(amount)));
    }
}
