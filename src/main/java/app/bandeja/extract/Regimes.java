package app.bandeja.extract;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Parties;
import app.bandeja.invoice.Regime;
import app.bandeja.invoice.TaxLine;

/** The tax that a foreign supplier adds is not Spain's. */
final class Regimes {
    private Regimes() {}

    static Amounts of(Parties parties, Amounts amounts) {
        boolean foreign = parties.supplierTaxId()
                .map(Found::value)
                .filter(id -> !id.isSpanishForm())
                .isPresent();
        return foreign ? abroad(amounts) : amounts;
    }

    private static Amounts abroad(Amounts amounts) {
        return new Amounts(
                amounts.currency(),
                amounts.taxLines().stream().map(Regimes::abroad).toList(),
                amounts.withholding(),
                amounts.taxableBase(),
                amounts.taxTotal(),
                amounts.total(),
                amounts.amountDue());
    }

    private static TaxLine abroad(TaxLine line) {
        Regime regime = line.regime() == Regime.IVA ? Regime.VAT : line.regime();
        return new TaxLine(
                regime, line.rate(), line.base(), line.amount(), line.surchargeRate(), line.surchargeAmount());
    }
}
