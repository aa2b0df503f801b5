package app.bandeja.text.einvoice;

import app.bandeja.invoice.Regime;
import app.bandeja.invoice.TaxId;
import java.util.Locale;
import java.util.Optional;

/**
 * The tax of a line by its category in EN 16931 (BT-118, UNTDID 5305), and by the country of the supplier: the same
 * category is IVA in Spain and another country's tax elsewhere.
 */
final class Categories {
    private final Regime taxed;

    private Categories(Regime taxed) {
        this.taxed = taxed;
    }

    /** A Spanish tax id makes Spanish tax, wherever its bearer lives. */
    static Categories of(Optional<TaxId> supplier, Optional<String> country) {
        boolean spanish = supplier.filter(TaxId::isSpanishForm).isPresent()
                || country.filter("ES"::equalsIgnoreCase).isPresent();
        return new Categories(spanish ? Regime.IVA : Regime.VAT);
    }

    Regime regime(Optional<String> category) {
        return switch (category.orElse("").toUpperCase(Locale.ROOT)) {
            case "AE", "K" -> Regime.REVERSE;
            case "E", "G", "O" -> Regime.EXEMPT;
            case "L" -> Regime.IGIC;
            case "M" -> Regime.IPSI;
            default -> taxed;
        };
    }

    /** Whether nothing is charged in this regime, so that a rate that is not stated is 0. */
    static boolean isUntaxed(Regime regime) {
        return regime == Regime.EXEMPT || regime == Regime.REVERSE;
    }
}
