package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.sums.Sums.Closing;
import app.bandeja.extract.sums.Sums.Withheld;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses the lines whose sum is a printed total. */
final class Balance {
    private static final int NAMED = 3;
    private static final int LOOSELY_NAMED = 2;

    private final Till till;
    private final Map<Long, Amount> totals = new HashMap<>();
    private final List<Withheld> withholdings;
    private final Set<Long> unreadTotals;
    private final Charges charges;
    private final Adjustments adjustments;
    private final PartlyTaxed partlyTaxed;
    private final SummedTables summedTables;
    private final Roundings roundings;
    // Asked again with each combination, and by identity for the same reason.
    private final IdentityHashMap<Taxed, Optional<Taxed>> surcharged = new IdentityHashMap<>();
    private Optional<Closed> best = Optional.empty();

    /** Lines that add up. */
    private record Closed(
            List<Taxed> lines,
            long total,
            Optional<Amount> printed,
            Optional<Withheld> withheld,
            Optional<Amount> charged,
            Optional<Adjustments.Adjustment> adjustment,
            int score) {
        Closed(
                List<Taxed> lines,
                long total,
                Optional<Amount> printed,
                Optional<Withheld> withheld,
                Optional<Amount> charged,
                int score) {
            this(lines, total, printed, withheld, charged, Optional.empty(), score);
        }
    }

    Balance(Till till) {
        this.till = till;
        for (Amount amount : till.all()) {
            if (amount.figure().looksLikeMoney() && amount.totalStrength() > 0) {
                totals.merge(amount.cents(), amount, Balance::stronger);
            }
        }
        this.withholdings = Withholdings.of(till);
        this.unreadTotals = new Deposits(till).totals();
        this.charges = new Charges(till);
        this.adjustments = new Adjustments(till);
        this.partlyTaxed = new PartlyTaxed(till);
        this.summedTables = new SummedTables(till);
        this.roundings = new Roundings(till);
    }

    private static Amount stronger(Amount one, Amount other) {
        return other.totalStrength() > one.totalStrength() ? other : one;
    }

    /** The lines that best explain a total; empty if none add up to one. */
    Optional<Sums> of(List<Taxed> taxed) {
        Siblings siblings = new Siblings(taxed);
        new Combinations(taxed).forEach(lines -> {
            if (!siblings.areLeftOut(lines)) {
                weigh(lines);
                surcharged(lines).ifPresent(this::weigh);
            }
        });
        return best.map(closed -> new Sums(
                closed.lines(),
                closed.printed(),
                Optional.of(closed.total()),
                closed.withheld(),
                due(closed),
                List.of(),
                closed.adjustment(),
                doubts(closed),
                Closing.CLOSED));
    }

    private Optional<List<Taxed>> surcharged(List<Taxed> chosen) {
        List<Taxed> all = new ArrayList<>();
        for (Taxed line : chosen) {
            Optional<Taxed> with =
                    line.rate().signum() == 0 ? Optional.of(line) : surcharged.computeIfAbsent(line, this::surcharged);
            if (with.isEmpty()) {
                return Optional.empty();
            }
            all.add(with.get());
        }
        return Optional.of(all);
    }

    private Optional<Taxed> surcharged(Taxed line) {
        for (BigDecimal rate : Rates.surcharges(line.rate())) {
            long expected = Taxed.percentOf(line.baseCents(), rate);
            Optional<Amount> amount = till.between(expected - 1, expected + 1)
                    .filter(found ->
                            found.figure().looksLikeMoney() && (found.is(Concept.SURCHARGE) || hasRate(found, rate)))
                    // A small surcharge may be within a cent of its own rate, which stands beside it.
                    .min(Comparator.comparingLong(found -> Math.abs(found.cents() - expected)));
            if (amount.isPresent()) {
                return Optional.of(line.with(new Taxed.Surcharge(rate, amount.get())));
            }
        }
        return Optional.empty();
    }

    // "+ 5,2 %   + 5,20", below the tax and without a word: no other tax has such a rate.
    private boolean hasRate(Amount amount, BigDecimal rate) {
        return rate.scale() > 0
                && till.inRow(amount.figure().span().row()).stream()
                        .anyMatch(other -> other.figure().percent()
                                && other.figure().value().compareTo(rate) == 0);
    }

    private void weigh(List<Taxed> lines) {
        long base = lines.stream().mapToLong(Taxed::baseCents).sum();
        long tax = lines.stream()
                .mapToLong(line -> line.taxCents() + line.surchargeCents())
                .sum();
        int score = lines.stream().mapToInt(Taxed::score).sum() + baseBonus(base, lines);
        Optional<Amount> printed = printed(base + tax);
        if (!provesUnread(lines, base + tax)) {
            return;
        }
        Stream.concat(adjustments.of(base, tax), partlyTaxed.of(lines))
                .forEach(adjustment -> weighAdjusted(lines, base, adjustment, score));
        Optional<Amount> rounded = roundings.total(base + tax);
        Optional<Withheld> withheld = withholdings.stream()
                .filter(found -> Withholdings.fit(found, base))
                .filter(found -> totals.containsKey(base + tax - Long.signum(base) * found.cents()))
                .findFirst();
        if (printed.isPresent() || withheld.isPresent()) {
            int strength = printed.map(Amount::totalStrength).orElse(0) + (withheld.isPresent() ? 3 : 0);
            Optional<Withheld> income = withheld.or(() -> printed.flatMap(total -> provenByRate(total, base)));
            offer(new Closed(lines, base + tax, printed, income, Optional.empty(), score + 3 * strength));
        } else if (summedTables.total(lines).isPresent()) {
            offer(new Closed(lines, base + tax, summedTables.total(lines), withheld, Optional.empty(), score));
        } else if (rounded.isPresent()) {
            int strength = rounded.get().totalStrength();
            offer(new Closed(
                    lines, rounded.get().cents(), rounded, Optional.empty(), Optional.empty(), score + 3 * strength));
        } else if (unreadTotals.contains(base + tax)) {
            offer(new Closed(lines, base + tax, printed, withheld, Optional.empty(), score));
        } else {
            weighCharged(lines, base, base + tax, score);
        }
    }

    private void weighAdjusted(List<Taxed> lines, long base, Adjustments.Adjustment adjustment, int score) {
        Amount total = adjustment.total();
        Optional<Withheld> withheld = withholdings.stream()
                .filter(found -> Withholdings.fit(found, base))
                .filter(found -> printed(total.cents() - Long.signum(base) * found.cents())
                        .isPresent())
                .findFirst();
        offer(new Closed(
                lines,
                total.cents(),
                Optional.of(total),
                withheld,
                Optional.empty(),
                Optional.of(adjustment),
                score + 3 * total.totalStrength()));
    }

    // The total may not be printed at all, only what is due once disbursements and the like are added to it.
    private void weighCharged(List<Taxed> lines, long base, long total, int score) {
        if (lines.stream().anyMatch(Taxed::isUnread)) {
            return;
        }
        charges.due(lines, total).ifPresent(due -> {
            offer(new Closed(lines, total, Optional.empty(), Optional.empty(), Optional.of(due), score));
            withholdings.stream()
                    .filter(found -> Withholdings.fit(found, base))
                    .forEach(found -> Optional.ofNullable(totals.get(due.cents() - Long.signum(base) * found.cents()))
                            .ifPresent(left -> offer(new Closed(
                                    lines,
                                    total,
                                    Optional.empty(),
                                    Optional.of(found),
                                    Optional.of(left),
                                    score + 3))));
        });
        withholdings.stream()
                .filter(found -> Withholdings.fit(found, base))
                .forEach(found -> charges.due(lines, total - Long.signum(base) * found.cents())
                        .ifPresent(due -> offer(new Closed(
                                lines, total, Optional.empty(), Optional.of(found), Optional.of(due), score + 3))));
    }

    // One tax that was not read is proven by a total that is exact and called so, or called a sum of any kind where two
    // other lines were read whole; two could make up for each other.
    private boolean provesUnread(List<Taxed> lines, long total) {
        long unread = lines.stream().filter(Taxed::isUnread).count();
        int least = lines.size() > 2 ? LOOSELY_NAMED : NAMED;
        boolean named = Optional.ofNullable(totals.get(total))
                .filter(amount -> amount.totalStrength() >= least)
                .isPresent();
        return unread == 0 || (unread == 1 && named);
    }

    // The sum may miss the printed total by a cent a rate, where each was rounded.
    private Optional<Amount> printed(long cents) {
        return Optional.ofNullable(totals.get(cents))
                .or(() -> Optional.ofNullable(totals.get(cents + 1)))
                .or(() -> Optional.ofNullable(totals.get(cents - 1)));
    }

    private int baseBonus(long base, List<Taxed> lines) {
        return lines.size() > 1 && till.between(base, base).anyMatch(found -> found.is(Concept.BASE)) ? 2 : 0;
    }

    // Where disbursements follow, what is left after it is not printed: its rate proves it as well.
    private Optional<Withheld> provenByRate(Amount total, long base) {
        return withholdings.stream()
                .filter(_ -> !total.is(Concept.DUE))
                .filter(found -> found.rate()
                        .filter(rate -> rate.figure().value().signum() != 0)
                        .isPresent())
                .filter(found -> found.amount().isLeft(Concept.WITHHOLDING) && Withholdings.fit(found, base))
                .findFirst();
    }

    // A line of goods may bear its own tax and total: lines that leave a larger total unexplained come after any that
    // leave none.
    private void offer(Closed closed) {
        boolean better = best.isEmpty()
                || (isDoubted(closed) == isDoubted(best.get())
                        ? closed.score() > best.get().score()
                        : isDoubted(best.get()));
        if (better) {
            best = Optional.of(closed);
        }
    }

    private boolean isDoubted(Closed closed) {
        return !doubts(closed).isEmpty();
    }

    private Optional<Amount> due(Closed closed) {
        if (closed.charged().isPresent()) {
            return closed.charged();
        }
        Optional<Long> expected =
                closed.withheld().map(found -> closed.total() - Long.signum(closed.total()) * found.cents());
        return expected.flatMap(this::printed)
                .or(() -> totals.values().stream()
                        .filter(amount -> amount.is(Concept.DUE))
                        .max(Comparator.comparingInt((Amount amount) -> amount.isLeft(Concept.DUE) ? 1 : 0)
                                // "12 100,00" is one amount, and not "100,00".
                                .thenComparing(amount -> amount.figure().sure())));
    }

    private static boolean isLarger(Amount amount, Closed closed, int strength) {
        return Math.abs(amount.cents()) > Math.abs(closed.total())
                && amount.totalStrength() >= 2
                && (!amount.is(Concept.DUE) || strength < 4);
    }

    // "Total factura 1.067,51 | Envases 66,00 | A pagar 1.133,51": what lies between stands beside it.
    private boolean isExplained(Amount due, Closed closed) {
        if (isBeforeWithholding(due, closed)) {
            return true;
        }
        long more = due.cents() - closed.total();
        return closed.printed().filter(due::sharesRow).isPresent()
                && due.is(Concept.DUE)
                && till.between(more, more)
                        .anyMatch(amount -> amount.is(Concept.OTHER_AMOUNT) && amount.sharesRow(due));
    }

    // "Totale fattura 2.490,28 | Ritenuta -370,00 | Netto a pagare 2.120,28", with what was paid for the customer
    // within.
    private static boolean isBeforeWithholding(Amount amount, Closed closed) {
        return closed.charged()
                .filter(due -> closed.withheld()
                        .filter(found -> amount.cents() - Long.signum(closed.total()) * found.cents() == due.cents())
                        .isPresent())
                .isPresent();
    }

    // Another page with a total of its own may be another invoice, unless it prints this one's total as well.
    private boolean isOfAnotherPage(Amount amount, Closed closed) {
        return (amount.isLeft(Concept.TOTAL) || amount.isLeft(Concept.TOTAL_LOOSE))
                && closed.printed()
                        .filter(printed -> page(printed) != page(amount))
                        .isPresent()
                && !isDetail(amount, closed)
                && till.between(closed.total(), closed.total())
                        .noneMatch(again -> page(again) == page(amount) && again.totalStrength() >= LOOSELY_NAMED);
    }

    // An annex sums up what stands beside the total as well: payments on account, the goods of one rate.
    private boolean isDetail(Amount amount, Closed closed) {
        return till.between(amount.cents(), amount.cents()).anyMatch(same -> isBesideTotal(same, closed))
                || till.between(-amount.cents(), -amount.cents()).anyMatch(same -> isBesideTotal(same, closed));
    }

    private static boolean isBesideTotal(Amount same, Closed closed) {
        return same.figure().looksLikeMoney()
                && closed.printed().filter(total -> page(total) == page(same)).isPresent();
    }

    private static int page(Amount amount) {
        return amount.figure().span().row().page();
    }

    // A labelled total above the chosen one means that a line was missed, unless it says what is to be paid.
    private List<Amount> doubts(Closed closed) {
        int strength =
                closed.printed().map(Amount::totalStrength).orElse(unreadTotals.contains(closed.total()) ? 4 : 3);
        return totals.values().stream()
                .filter(amount -> Math.abs(amount.cents() - closed.total()) > 1)
                .filter(amount -> closed.charged()
                        .filter(due -> due.cents() == amount.cents())
                        .isEmpty())
                .filter(amount -> isLarger(amount, closed, strength) || isOfAnotherPage(amount, closed))
                .filter(amount -> !isExplained(amount, closed))
                .toList();
    }
}
