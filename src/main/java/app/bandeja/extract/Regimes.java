package app.bandeja.extract;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Parties;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Regime;
import app.bandeja.invoice.TaxId;
import app.bandeja.invoice.TaxLine;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tax that a foreign supplier adds is not Spain's, and its currency is the euro only where it says so or must be. */
final class Regimes {
    /** Where the euro is the currency, as tax ids begin. */
    private static final Set<String> EURO = Set.of(
            "AT", "BE", "BG", "CY", "DE", "EE", "EL", "FI", "FR", "HR", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PT",
            "SI", "SK");

    private static final double ANY_CURRENCY = 0.5;
    private static final double SURE = 0.9;

    /** Of suppliers who print no other, as their tax ids are made. */
    private static final Map<String, String> HOME = Map.of("GB.*", "GBP", "\\d{2}[A-Z]{5}\\d{4}[A-Z].Z.", "INR");

    private Regimes() {}

    static Amounts of(Parties parties, Amounts amounts) {
        return parties.supplierTaxId()
                .map(Found::value)
                .filter(id -> !id.isSpanishForm())
                .map(id -> abroad(id, amounts))
                .orElse(amounts);
    }

    /** Whether the supplier's tax id is another country's without a doubt. */
    static boolean isSurelyAbroad(Parties parties) {
        return parties.supplierTaxId()
                .filter(id -> !id.value().isSpanishForm() && id.confidence() >= SURE)
                .isPresent();
    }

    private static Amounts abroad(TaxId supplier, Amounts amounts) {
        return new Amounts(
                amounts.currency().map(currency -> currency(supplier, currency)),
                amounts.taxLines().stream().map(Regimes::abroad).toList(),
                amounts.withholding(),
                amounts.taxableBase(),
                amounts.taxTotal(),
                amounts.total(),
                amounts.amountDue());
    }

    private static Found<Currency> currency(TaxId supplier, Found<Currency> found) {
        boolean assumed = found.place() instanceof Place.Derived;
        Optional<Currency> home = HOME.entrySet().stream()
                .filter(country -> supplier.value().matches(country.getKey()))
                .map(country -> Currency.getInstance(country.getValue()))
                .findFirst();
        if (assumed && home.isPresent()) {
            return Found.of(home.get(), found.place(), found.confidence(), found.reader());
        }
        boolean euro = EURO.contains(supplier.value().substring(0, 2)) || isNumberAtHome(supplier);
        return assumed && !euro
                ? new Found<>(found.value(), found.place(), ANY_CURRENCY, found.reader(), found.others())
                : found;
    }

    // Portugal's, Italy's, France's and Belgium's, without the country.
    private static boolean isNumberAtHome(TaxId id) {
        return (id.value().matches("[12356]\\d{8}|[01]\\d{10}") && (id.isValidAtHome("nif") || id.isValidAtHome("iva")))
                || (id.value().matches("\\d{14}|[01]\\d{9}") && (id.isValidAtHome("siret") || id.isValidAtHome("bce")));
    }

    private static TaxLine abroad(TaxLine line) {
        Regime regime = line.regime() == Regime.IVA ? Regime.VAT : line.regime();
        return new TaxLine(
                regime, line.rate(), line.base(), line.amount(), line.surchargeRate(), line.surchargeAmount());
    }
}
