package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.page.Row;
import app.bandeja.invoice.Box;
import app.bandeja.invoice.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An invoice that prints its tax as one sum and the rates beside the goods only: {@code Summe netto 496,00 · zzgl. USt
 * 75,04}. Adding the goods of each rate gives the bases; that is believed where they add up to the printed net total, their
 * taxes to the printed tax, and both to the printed total.
 */
final class RatesOfItems {
    private static final int NAMED = 3;
    private static final int LOOSELY_NAMED = 2;

    /** The left or right ends of one column's amounts differ by less, in points. */
    private static final double COLUMN = 3;

    private final Till till;

    /** The printed totals. */
    private record Totals(Amount net, Amount tax, Amount total) {}

    RatesOfItems(Till till) {
        this.till = till;
    }

    Optional<Sums> sums() {
        return totals().stream()
                .flatMap(totals -> lines(totals).stream())
                .findFirst()
                .or(this::taxedApart);
    }

    // A tax printed for each rate, "IVA 10 % 36,08", and no bases.
    private Optional<Sums> taxedApart() {
        return till.all().stream()
                .filter(net -> net.isLeft(Concept.BASE) && net.figure().looksLikeMoney())
                .flatMap(net -> taxedApart(net).stream())
                .findFirst();
    }

    private Optional<Sums> taxedApart(Amount net) {
        List<Taxed> lines = byRate(net);
        long base = lines.stream().mapToLong(Taxed::baseCents).sum();
        long tax = lines.stream().mapToLong(Taxed::taxCents).sum();
        boolean printed = base == net.cents() && lines.stream().allMatch(line -> isPrinted(line, net));
        return till.between(base + tax, base + tax)
                .filter(amount -> printed && amount.totalStrength() >= LOOSELY_NAMED && isAfter(amount, net))
                .findFirst()
                .map(total -> sums(lines, total));
    }

    private boolean isPrinted(Taxed line, Amount net) {
        return till.between(line.taxCents(), line.taxCents())
                .anyMatch(amount -> amount.isTaxed()
                        && isAfter(amount, net)
                        && till.inRow(amount.figure().span().row()).stream()
                                .flatMap(rate -> Rates.of(rate).stream())
                                .anyMatch(rate -> rate.compareTo(line.rate()) == 0));
    }

    private static boolean isAfter(Amount amount, Amount net) {
        return amount.figure().span().row().index() > net.figure().span().row().index();
    }

    private List<Totals> totals() {
        List<Totals> found = new ArrayList<>();
        for (Amount net : money(Concept.BASE)) {
            for (Amount tax : money(Concept.TAX)) {
                long total = net.cents() + tax.cents();
                till.between(total, total)
                        .filter(amount -> amount.totalStrength() >= NAMED && !amount.equals(net))
                        .findFirst()
                        .filter(_ -> tax.cents() != 0 && !net.equals(tax))
                        .ifPresent(printed -> found.add(new Totals(net, tax, printed)));
            }
        }
        return found;
    }

    // In a scan a line of goods may have been passed over.
    private List<Amount> money(Concept concept) {
        return till.all().stream()
                .filter(amount -> amount.isLeft(concept) && amount.figure().looksLikeMoney())
                .filter(amount -> amount.figure().span().reader() != Reader.OCR)
                .toList();
    }

    private Optional<Sums> lines(Totals totals) {
        List<Taxed> lines = byRate(totals.net());
        long net = lines.stream().mapToLong(Taxed::baseCents).sum();
        long tax = lines.stream().mapToLong(Taxed::taxCents).sum();
        return lines.size() > 1
                        && net == totals.net().cents()
                        && tax == totals.tax().cents()
                ? Optional.of(sums(lines, totals.total()))
                : Optional.empty();
    }

    private List<Taxed> byRate(Amount net) {
        Map<BigDecimal, List<Taxed>> byRate = new LinkedHashMap<>();
        for (Taxed item : items(net.figure().span().row())) {
            byRate.computeIfAbsent(item.rate(), _ -> new ArrayList<>()).add(item);
        }
        return byRate.values().stream().map(RatesOfItems::line).toList();
    }

    private static Taxed line(List<Taxed> items) {
        return items.size() == 1 ? items.getFirst() : Taxed.sum(items);
    }

    // Above the totals, a rate and the last amount of the row, all in one column.
    private List<Taxed> items(Row totals) {
        List<Taxed> items = new ArrayList<>();
        for (Row row : till.rows().subList(0, totals.index())) {
            item(row)
                    .filter(item -> items.isEmpty() || isBelow(items.getLast(), item))
                    .ifPresent(items::add);
        }
        return items;
    }

    private Optional<Taxed> item(Row row) {
        List<Amount> rates = till.inRow(row).stream()
                .filter(amount -> amount.figure().percent() && Rates.of(amount).isPresent())
                .toList();
        return rates.size() != 1
                ? Optional.empty()
                : till.inRow(row).stream()
                        .filter(amount -> amount.figure().looksLikeMoney() && amount.totalStrength() < NAMED)
                        .reduce((_, later) -> later)
                        .map(amount -> new Taxed(
                                Rates.of(rates.getFirst()).orElseThrow(),
                                Optional.of(rates.getFirst()),
                                amount,
                                Optional.empty(),
                                Optional.empty(),
                                0));
    }

    private static boolean isBelow(Taxed above, Taxed item) {
        Box one = above.base().figure().span().box();
        Box other = item.base().figure().span().box();
        return Math.abs(one.right() - other.right()) < COLUMN || Math.abs(one.x() - other.x()) < COLUMN;
    }

    private static Sums sums(List<Taxed> lines, Amount total) {
        return new Sums(
                lines,
                Optional.of(total),
                Optional.of(total.cents()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Sums.Closing.CLOSED);
    }
}
