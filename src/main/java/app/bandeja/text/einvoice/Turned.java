package app.bandeja.text.einvoice;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.LineItem;
import app.bandeja.invoice.TaxLine;
import app.bandeja.invoice.Withholding;
import java.math.BigDecimal;
import java.util.Optional;

/** A credit note whose kind says that it takes back states positive amounts; here they are negative, every one. */
final class Turned {
    private Turned() {}

    /** As it is, unless it is a credit note of a positive total. */
    static Draft credit(Draft draft) {
        boolean positive = Values.firstOf(
                        draft.amounts().total(), draft.amounts().taxableBase())
                .filter(total -> total.value().signum() > 0)
                .isPresent();
        return draft.kind().value() == Kind.CREDIT_NOTE && positive
                ? new Draft(
                        draft.kind(),
                        draft.parties(),
                        draft.reference(),
                        amounts(draft.amounts()),
                        draft.lines().stream().map(Turned::line).toList(),
                        draft.qr(),
                        draft.signature())
                : draft;
    }

    private static Amounts amounts(Amounts amounts) {
        return new Amounts(
                amounts.currency(),
                amounts.taxLines().stream().map(Turned::taxLine).toList(),
                amounts.withholding()
                        .map(withheld ->
                                new Withholding(withheld.rate(), turned(withheld.base()), turned(withheld.amount()))),
                turned(amounts.taxableBase()),
                turned(amounts.taxTotal()),
                turned(amounts.total()),
                turned(amounts.amountDue()));
    }

    private static TaxLine taxLine(TaxLine line) {
        return new TaxLine(
                line.regime(),
                line.rate(),
                turned(line.base()),
                turned(line.amount()),
                line.surchargeRate(),
                turned(line.surchargeAmount()));
    }

    // The goods come back, at the price that they had.
    private static LineItem line(LineItem line) {
        return new LineItem(line.description(), turned(line.quantity()), line.unitPrice(), turned(line.amount()));
    }

    private static Optional<Found<BigDecimal>> turned(Optional<Found<BigDecimal>> found) {
        return found.map(amount -> amount.map(BigDecimal::negate));
    }
}
