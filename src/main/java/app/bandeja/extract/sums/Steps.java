package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.read.Figure;
import app.bandeja.invoice.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A base that is not printed, only what leads to it: a subtotal, below it the charges and discounts by name, then the tax
 * with its rate, then the total. It is believed where every amount on the way is accounted for: the steps make a base of
 * which the tax is its rate, and both make the total.
 */
final class Steps {
    private static final int ROWS = 10;
    private static final int MOST = 5;
    private static final int NAMED = 2;

    private final Till till;

    /** The amounts on the way from a subtotal to a total. */
    private record Way(Amount subtotal, List<Amount> charges, Amount rate, Amount tax, Amount total) {
        long base() {
            return total.cents() - tax.cents();
        }
    }

    Steps(Till till) {
        this.till = till;
    }

    Optional<Sums> sums() {
        return till.all().stream()
                .filter(amount -> amount.isLeft(Concept.BASE) && amount.figure().looksLikeMoney())
                // In a scan an amount on the way may have been passed over.
                .filter(amount -> amount.figure().span().reader() != Reader.OCR)
                .flatMap(subtotal -> way(subtotal).stream())
                .flatMap(way -> sums(way).stream())
                .findFirst();
    }

    private Optional<Way> way(Amount subtotal) {
        Row start = subtotal.figure().span().row();
        List<Amount> charges = new ArrayList<>();
        List<Amount> taxes = new ArrayList<>();
        for (Row row :
                till.rows().subList(start.index() + 1, Math.min(till.rows().size(), start.index() + ROWS))) {
            List<Amount> money = till.inRow(row).stream()
                    .filter(amount -> amount.figure().looksLikeMoney())
                    .toList();
            if (money.size() > 1 || row.page() != start.page()) {
                return Optional.empty();
            }
            if (money.isEmpty()) {
                continue;
            }
            Amount only = money.getFirst();
            if (only.totalStrength() >= NAMED) {
                return taxes.size() == 1 && !charges.isEmpty() && charges.size() <= MOST
                        ? rate(taxes.getFirst()).map(rate -> new Way(subtotal, charges, rate, taxes.getFirst(), only))
                        : Optional.empty();
            }
            if (only.left().filter(label -> label.isAny(Amount.TAXES)).isPresent()) {
                taxes.add(only);
            } else if (only.isLeft(Concept.OTHER_AMOUNT) && taxes.isEmpty()) {
                charges.add(only);
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Amount> rate(Amount tax) {
        return till.inRow(tax.figure().span().row()).stream()
                .filter(amount -> amount.figure().percent() && Rates.of(amount).isPresent())
                .findFirst();
    }

    private static Optional<Sums> sums(Way way) {
        BigDecimal rate = Rates.of(way.rate()).orElseThrow();
        boolean agrees = rate.signum() > 0
                && Math.abs(Taxed.percentOf(way.base(), rate) - way.tax().cents()) <= 1
                && Adjustments.makes(way.charges(), way.base() - way.subtotal().cents());
        return agrees ? Optional.of(closed(way, rate)) : Optional.empty();
    }

    private static Sums closed(Way way, BigDecimal rate) {
        List<Amount> parts = new ArrayList<>(List.of(way.subtotal()));
        parts.addAll(way.charges());
        Taxed line = new Taxed(rate, Optional.of(way.rate()), base(way), Optional.of(way.tax()), Optional.empty(), 0);
        return new Sums(
                List.of(line),
                Optional.of(way.total()),
                Optional.of(way.total().cents()),
                Optional.empty(),
                Optional.empty(),
                parts,
                Optional.empty(),
                List.of(),
                Sums.Closing.CLOSED);
    }

    private static Amount base(Way way) {
        Figure printed = way.subtotal().figure();
        BigDecimal value = BigDecimal.valueOf(way.base(), 2);
        Figure made = new Figure(printed.span(), value, false, printed.currency(), printed.sure());
        return new Amount(made, way.subtotal().left(), way.subtotal().above());
    }
}
