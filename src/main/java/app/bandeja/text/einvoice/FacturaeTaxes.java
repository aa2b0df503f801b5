package app.bandeja.text.einvoice;

import app.bandeja.invoice.Found;
import app.bandeja.invoice.Regime;
import app.bandeja.invoice.TaxLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The taxes of one Facturae invoice, by its codes of tax (Facturae 3.2.2, annex). */
final class FacturaeTaxes {
    /** IVA, IPSI, IGIC, and their special regimes. */
    private static final Map<String, Regime> REGIMES = Map.of(
            "01", Regime.IVA,
            "02", Regime.IPSI,
            "03", Regime.IGIC,
            "17", Regime.IVA,
            "18", Regime.IGIC,
            "19", Regime.IPSI);

    private final Element invoice;

    FacturaeTaxes(Element invoice) {
        this.invoice = invoice;
    }

    List<TaxLine> lines() {
        return invoice.all("TaxesOutputs", "Tax")
                .filter(FacturaeTaxes::isValueAdded)
                .map(this::line)
                .toList();
    }

    /** Whether taxes are charged that are none on value added. */
    boolean hasOthers() {
        return invoice.all("TaxesOutputs", "Tax").anyMatch(tax -> !isValueAdded(tax));
    }

    List<TaxLine> withheld() {
        return invoice.all("TaxesWithheld", "Tax")
                .map(tax -> plain(Regime.IVA, tax))
                .toList();
    }

    private static boolean isValueAdded(Element tax) {
        return REGIMES.containsKey(code(tax));
    }

    private static String code(Element tax) {
        return tax.first("TaxTypeCode").map(Element::text).orElse("");
    }

    private TaxLine line(Element tax) {
        TaxLine line = plain(regime(tax), tax);
        return new TaxLine(
                line.regime(),
                line.rate(),
                line.base(),
                line.amount(),
                Values.rate(tax.first("EquivalenceSurcharge"))
                        .filter(rate -> rate.value().signum() != 0),
                amount(tax, "EquivalenceSurchargeAmount")
                        .filter(amount -> amount.value().signum() != 0));
    }

    private static TaxLine plain(Regime regime, Element tax) {
        return TaxLines.of(
                regime, Values.rate(tax.first("TaxRate")), amount(tax, "TaxableBase"), amount(tax, "TaxAmount"), tax);
    }

    private static Optional<Found<BigDecimal>> amount(Element tax, String name) {
        return Values.money(tax.first(name, "TotalAmount"));
    }

    /** Nothing charged: to be paid by the customer, exempt, or charged at 0 %. */
    private Regime regime(Element tax) {
        Regime regime = REGIMES.getOrDefault(code(tax), Regime.IVA);
        boolean charged = Values.rate(tax.first("TaxRate"))
                .filter(rate -> rate.value().signum() == 0)
                .isEmpty();
        if (charged) {
            return regime;
        }
        if (says("sujeto pasivo")) {
            return Regime.REVERSE;
        }
        return isExempt() ? Regime.EXEMPT : regime;
    }

    // The lines say why they bear no tax: 01 exempt, 02 not subject to it.
    private boolean isExempt() {
        return invoice.all("Items", "InvoiceLine", "SpecialTaxableEvent", "SpecialTaxableEventCode")
                        .findAny()
                        .isPresent()
                || says("exent");
    }

    private boolean says(String word) {
        return invoice.all("LegalLiterals", "LegalReference")
                .anyMatch(literal -> literal.text().toLowerCase(Locale.ROOT).contains(word));
    }
}
