package app.bandeja.check;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.Reader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Where there is no tax no arithmetic proves the amount, so it must stand in two places: as base and as total. */
final class UntaxedIsPrintedTwice implements Rule {

    @Override
    public List<Finding> findings(Draft draft, Known known) {
        Amounts amounts = draft.amounts();
        boolean untaxed = amounts.taxTotal()
                .filter(tax -> tax.value().signum() == 0 && tax.reader() != Reader.XML)
                .isPresent();
        return untaxed && !standsTwice(amounts.taxableBase(), amounts.total())
                ? List.of(new Finding(FindingCode.FIELD_DOUBTFUL, List.of("taxable_base", "total"), List.of()))
                : List.of();
    }

    private static boolean standsTwice(Optional<Found<BigDecimal>> base, Optional<Found<BigDecimal>> total) {
        return base.isPresent()
                && total.isPresent()
                && !base.get().place().equals(total.get().place());
    }
}
