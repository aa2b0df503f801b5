package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.sums.Adjustments.Adjustment;
import app.bandeja.invoice.Reader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Goods of which a part bears no tax, though no label and no rate of zero says so: {@code Subtotal 262.90, Tax 15 % on
 * 112.90 16.94, Total 279.84}. The rest is believed where subtotal and printed tax make a printed total, and either the rest
 * is printed as well, or base, rate and tax stand in one row.
 */
final class PartlyTaxed {
    private static final int NAMED = 2;

    private final Till till;
    private final List<Amount> nets;

    PartlyTaxed(Till till) {
        this.till = till;
        this.nets = till.all().stream()
                .filter(amount -> amount.isLeft(Concept.BASE) && amount.figure().looksLikeMoney())
                .toList();
    }

    /** The part that bears no tax; empty if nothing shows that there is one. */
    Stream<Adjustment> of(List<Taxed> lines) {
        long base = lines.stream().mapToLong(Taxed::baseCents).sum();
        long tax = lines.stream().mapToLong(Taxed::taxCents).sum();
        boolean read =
                lines.stream().noneMatch(line -> line.isUnread() || line.rate().signum() == 0);
        // What was paid for the customer is no part of the total, and may be the rest.
        boolean passedOn = till.labels().has(Concept.DISBURSEMENT);
        return read && !passedOn
                ? nets.stream()
                        .filter(net ->
                                Long.signum(net.cents()) == Long.signum(base) && Math.abs(net.cents()) > Math.abs(base))
                        .flatMap(net -> adjustment(lines, net, net.cents() - base, tax).stream())
                : Stream.empty();
    }

    private Optional<Adjustment> adjustment(List<Taxed> lines, Amount net, long rest, long tax) {
        Optional<Amount> total = till.between(net.cents() + tax, net.cents() + tax)
                .filter(amount -> amount.figure().looksLikeMoney() && amount.totalStrength() >= NAMED)
                .findFirst();
        return total.flatMap(
                found -> shown(lines, net, rest).map(part -> new Adjustment(rest, List.of(part), net, found)));
    }

    private Optional<Amount> shown(List<Taxed> lines, Amount net, long rest) {
        List<Amount> printed = till.between(rest, rest)
                .filter(amount ->
                        amount.figure().looksLikeMoney() && lines.stream().noneMatch(line -> takes(line, amount)))
                .toList();
        // A deposit, what was paid: no goods.
        if (printed.stream().anyMatch(amount -> amount.isLeft(Concept.OTHER_AMOUNT))) {
            return Optional.empty();
        }
        // In a scan an amount may have been passed over.
        boolean told = lines.stream().allMatch(PartlyTaxed::isOneRow)
                && net.figure().span().reader() != Reader.OCR;
        return printed.stream().findFirst().or(() -> told ? Optional.of(net) : Optional.empty());
    }

    private static boolean takes(Taxed line, Amount amount) {
        return line.bases().contains(amount) || line.taxes().contains(amount);
    }

    private static boolean isOneRow(Taxed line) {
        return line.tax().filter(line.base()::sharesRow).isPresent()
                && line.printedRate().filter(line.base()::sharesRow).isPresent()
                && Taxed.percentOf(line.baseCents(), line.rate()) == line.taxCents();
    }
}
