package app.bandeja.extract.sums;

import java.util.List;
import java.util.Optional;

/**
 * The amounts that were chosen.
 *
 * @param lines a base and tax each; empty if none agreed
 * @param total as printed; empty if it is not printed, or none was found
 * @param totalCents computed from the lines where they add up to what is printed
 * @param due what is to be paid, where it is printed
 * @param parts what the base is made of, where it is not printed itself
 * @param adjustment what is charged or taken off without tax, besides the lines
 * @param doubts other amounts that were labelled as the total, and that nothing explains
 */
record Sums(
        List<Taxed> lines,
        Optional<Amount> total,
        Optional<Long> totalCents,
        Optional<Withheld> withheld,
        Optional<Amount> due,
        List<Amount> parts,
        Optional<Adjustments.Adjustment> adjustment,
        List<Amount> doubts,
        Closing closing) {

    /** Whether the chosen amounts add up. */
    enum Closing {
        /** Bases and taxes add up to a labelled total, or to what is to be paid once the withholding is taken off. */
        CLOSED,
        /** Without tax, so the base is the total. */
        UNTAXED,
        /** They do not. */
        OPEN
    }

    /** The same, with what is withheld of the total, and what is left to pay. */
    Sums with(Withheld withheld, Amount left) {
        return new Sums(
                lines, total, totalCents, Optional.of(withheld), Optional.of(left), parts, adjustment, doubts, closing);
    }

    /**
     * Income tax withheld.
     *
     * @param base what it is withheld of, where its own row says so: in Italy without the fund's contribution
     */
    record Withheld(Optional<Amount> rate, Amount amount, Optional<Amount> base) {
        Withheld(Optional<Amount> rate, Amount amount) {
            this(rate, amount, Optional.empty());
        }

        long cents() {
            return Math.abs(amount.cents());
        }
    }
}
