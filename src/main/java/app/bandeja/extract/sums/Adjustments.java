package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.page.Row;
import app.bandeja.invoice.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Discounts and charges on the whole document which bear no tax, so that the table of taxes leaves them out. They are
 * believed where the page prints every step: above the net total stand the named amounts that make it of the taxed bases,
 * and net total and printed tax add up to a printed total.
 */
final class Adjustments {
    private static final int ROWS = 6;
    private static final int MOST = 4;
    private static final int NAMED = 3;

    private final Till till;
    private final List<Amount> nets;

    /**
     * What lies between the taxed bases and the net total.
     *
     * @param cents with its sign: a discount is negative
     * @param parts the amounts that are named
     */
    record Adjustment(long cents, List<Amount> parts, Amount net, Amount total) {}

    Adjustments(Till till) {
        this.till = till;
        this.nets = till.all().stream()
                .filter(amount -> amount.isLeft(Concept.BASE) || amount.isLeft(Concept.TOTAL_LOOSE))
                // In a scan an amount between may have been passed over.
                .filter(amount -> isMoney(amount) && amount.figure().span().reader() != Reader.OCR)
                .toList();
    }

    /** What makes the net total of a base; empty if nothing does, or nothing need. */
    Stream<Adjustment> of(long base, long tax) {
        return nets.stream()
                .filter(net -> net.cents() != base && net.cents() != 0)
                .flatMap(net -> total(net.cents() + tax).flatMap(total -> adjustment(net, total, base)).stream())
                .filter(_ -> isPrintedTax(tax));
    }

    private Optional<Adjustment> adjustment(Amount net, Amount total, long base) {
        List<Amount> parts = above(net);
        long cents = net.cents() - base;
        return parts.size() <= MOST && makes(parts, cents)
                ? Optional.of(new Adjustment(cents, parts, net, total))
                : Optional.empty();
    }

    private Optional<Amount> total(long cents) {
        return till.between(cents, cents)
                .filter(amount -> isMoney(amount) && amount.totalStrength() >= NAMED)
                .findFirst();
    }

    private boolean isPrintedTax(long cents) {
        return till.between(cents, cents).anyMatch(Amount::isTaxed);
    }

    // Up to the sum of the goods, or whatever else is no discount, charge or tax.
    private List<Amount> above(Amount net) {
        List<Amount> parts = new ArrayList<>();
        Row end = net.figure().span().row();
        for (int at = end.index() - 1; at >= Math.max(0, end.index() - ROWS); at--) {
            Row row = till.rows().get(at);
            List<Amount> money =
                    till.inRow(row).stream().filter(Adjustments::isMoney).toList();
            boolean adjusts = money.stream().allMatch(amount -> amount.isLeft(Concept.OTHER_AMOUNT));
            if (row.page() != end.page() || !(adjusts || money.stream().allMatch(Amount::isTaxed))) {
                break;
            }
            parts.addAll(adjusts ? money : List.of());
        }
        return parts;
    }

    /** Whether these, each added or taken off, make that sum: many a discount is printed without its sign. */
    static boolean makes(List<Amount> parts, long cents) {
        if (parts.isEmpty()) {
            return cents == 0;
        }
        long first = parts.getFirst().cents();
        List<Amount> rest = parts.subList(1, parts.size());
        return makes(rest, cents - first) || makes(rest, cents + first);
    }

    private static boolean isMoney(Amount amount) {
        return amount.figure().looksLikeMoney();
    }
}
