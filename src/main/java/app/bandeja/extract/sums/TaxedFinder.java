package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.label.Label;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import app.bandeja.invoice.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds every base and tax that agree at a rate. */
final class TaxedFinder {
    private static final int RATE_IN_ROW = 3;
    private static final int RATE_ON_PAGE = 1;
    private static final int ENOUGH = 4;
    private static final int UNREAD = 1;
    private static final int EXEMPT = 3;
    private static final int MOST = 400;

    private final Till till;
    private final Map<BigDecimal, Amount> pageRates = new LinkedHashMap<>();

    TaxedFinder(Till till) {
        this.till = till;
        for (Amount amount : till.all()) {
            if (amount.figure().percent() || amount.isTaxed()) {
                Rates.of(amount).ifPresent(rate -> pageRates.putIfAbsent(rate, amount));
            }
        }
    }

    List<Taxed> all() {
        List<Taxed> found = new ArrayList<>();
        for (Amount tax : till.all()) {
            if (found.size() < MOST && mayBeTax(tax)) {
                if (isInTaxRow(tax)) {
                    addTaxed(found, tax);
                } else {
                    addUnlabelled(found, tax);
                    addMisread(found, tax);
                }
            }
        }
        addUntaxed(found);
        addExempt(found);
        addUnread(found);
        return found;
    }

    private static boolean mayBeTax(Amount amount) {
        return amount.figure().looksLikeMoney() && amount.cents() != 0 && !amount.isLeft(Concept.WITHHOLDING);
    }

    // A table's column may be headed "Amount" only: where base, percentage and amount of one row agree it is a tax.
    private void addUnlabelled(List<Taxed> found, Amount tax) {
        ratesIn(tax.figure().span().row(), tax).forEach((rate, printed) -> {
            if (printed.figure().percent() && rate.signum() > 0) {
                till.inRow(tax.figure().span().row()).stream()
                        .filter(base -> base.figure().looksLikeMoney() && base.is(Concept.BASE))
                        .filter(base -> Taxed.percentOf(base.cents(), rate) == tax.cents())
                        .forEach(base -> found.add(new Taxed(
                                rate,
                                Optional.of(printed),
                                base,
                                Optional.of(tax),
                                Optional.empty(),
                                RATE_IN_ROW + score(base, tax, rate))));
            }
        });
    }

    // "TVE 21 %   109,26": where OCR spoilt the word, the percentage beside it, the base above and a total have to
    // prove it.
    private void addMisread(List<Taxed> found, Amount tax) {
        Row row = tax.figure().span().row();
        if (row.reader() != Reader.OCR || tax.left().isPresent() || tax.is(Concept.WITHHOLDING)) {
            return;
        }
        ratesIn(row, tax).forEach((rate, printed) -> {
            if (printed.figure().percent() && rate.signum() > 0) {
                till.all().stream()
                        .filter(base -> base.figure().looksLikeMoney() && base.isLeft(Concept.BASE))
                        .filter(base -> Taxed.percentOf(base.cents(), rate) == tax.cents())
                        .map(base ->
                                new Taxed(rate, Optional.of(printed), base, Optional.of(tax), Optional.empty(), ENOUGH))
                        .forEach(found::add);
            }
        });
    }

    private boolean isInTaxRow(Amount amount) {
        return amount.isTaxed()
                || till.labels().in(amount.figure().span().row()).stream().anyMatch(label -> label.isAny(Amount.TAXES));
    }

    private void addTaxed(List<Taxed> found, Amount tax) {
        Map<BigDecimal, Amount> inRow = ratesIn(tax.figure().span().row(), tax);
        inRow.forEach((rate, printed) -> addBases(found, tax, rate, Optional.of(printed), RATE_IN_ROW));
        pageRates.forEach((rate, printed) -> {
            if (!inRow.containsKey(rate)) {
                addBases(found, tax, rate, Optional.of(printed), RATE_ON_PAGE);
            }
        });
        for (BigDecimal rate : Rates.IMPLIED) {
            if (!inRow.containsKey(rate) && !pageRates.containsKey(rate)) {
                addBases(found, tax, rate, Optional.empty(), 0);
            }
        }
    }

    private Map<BigDecimal, Amount> ratesIn(Row row, Amount tax) {
        Map<BigDecimal, Amount> rates = new LinkedHashMap<>();
        for (Amount amount : till.inRow(row)) {
            if (!amount.figure().span().overlaps(tax.figure().span())) {
                Rates.of(amount).ifPresent(rate -> rates.putIfAbsent(rate, amount));
            }
        }
        return rates;
    }

    private void addBases(List<Taxed> found, Amount tax, BigDecimal rate, Optional<Amount> printed, int rateScore) {
        if (rate.signum() == 0) {
            return;
        }
        // A tax summed up from rounded lines may miss the rounded whole by some cents.
        long slack = 6;
        long one = baseFor(tax.cents() - slack, rate);
        long other = baseFor(tax.cents() + slack, rate);
        till.between(Math.min(one, other), Math.max(one, other))
                .filter(base -> base.figure().looksLikeMoney())
                .filter(base -> Long.signum(base.cents()) == Long.signum(tax.cents()))
                .forEach(base -> {
                    int score = rateScore + score(base, tax, rate);
                    if (score >= ENOUGH) {
                        found.add(new Taxed(rate, printed, base, Optional.of(tax), Optional.empty(), score));
                    }
                });
    }

    private static long baseFor(long tax, BigDecimal rate) {
        return BigDecimal.valueOf(tax)
                .movePointRight(2)
                .divide(rate, 0, RoundingMode.HALF_UP)
                .longValue();
    }

    private static int score(Amount base, Amount tax, BigDecimal rate) {
        long off = Math.abs(Taxed.percentOf(base.cents(), rate) - tax.cents());
        boolean labelled = base.is(Concept.BASE) && tax.isTaxed();
        if (off > 1 && !labelled) {
            return -100;
        }
        int score = off == 0 ? 2 : off == 1 ? 1 : -3;
        score += base.sharesRow(tax) ? 3 : 0;
        score += base.is(Concept.BASE) ? 3 : 0;
        score += tax.isTaxed() ? 2 : 0;
        score -= base.isLeft(Concept.TOTAL) || base.isLeft(Concept.OTHER_AMOUNT) ? 3 : 0;
        score -= tax.is(Concept.WITHHOLDING) || tax.is(Concept.SURCHARGE) ? 3 : 0;
        return score - (base.figure().sure() && tax.figure().sure() ? 0 : 1);
    }

    // "IVA 0 %: 0,00" on a line of its own.
    private Optional<Amount> zeroTax() {
        return Optional.ofNullable(pageRates.get(BigDecimal.ZERO))
                .filter(rate -> rate.figure().percent()
                        && rate.left()
                                .filter(label -> label.isAny(Amount.TAXES))
                                .isPresent());
    }

    // A scan's tax may have been passed over or misread: base and rate stand together, and a total has to prove them.
    private void addUnread(List<Taxed> found) {
        for (Amount base : till.all()) {
            Row row = base.figure().span().row();
            if (row.reader() == Reader.OCR
                    && base.figure().looksLikeMoney()
                    && base.is(Concept.BASE)
                    && base.cents() != 0) {
                ratesIn(row, base).forEach((rate, printed) -> {
                    if (rate.signum() > 0) {
                        found.add(new Taxed(
                                rate, Optional.of(printed), base, Optional.empty(), Optional.empty(), UNREAD));
                    }
                });
            }
        }
    }

    // A table may have a column for each rate, and one that is headed "Exempt".
    private boolean isInExemptColumn(Amount base) {
        return base.isLeft(Concept.BASE)
                && till.rightAbove(base, Set.of(Concept.EXEMPT))
                        .filter(Label::isAlone)
                        .isPresent();
    }

    // "Exento / no sujeto   67,90", on a line of its own among the totals: a total has to prove it.
    private void addExempt(List<Taxed> found) {
        for (Amount base : till.all()) {
            Span span = base.figure().span();
            boolean named = span.from() > 0 && IntStream.range(0, span.from()).allMatch(at -> isExempt(span.row(), at));
            if (named
                    && base.left().isEmpty()
                    && base.cents() != 0
                    && base.figure().looksLikeMoney()
                    && span.to() == span.row().cellOf(span.from()).to()) {
                found.add(
                        new Taxed(BigDecimal.ZERO, Optional.empty(), base, Optional.empty(), Optional.empty(), EXEMPT));
            }
        }
    }

    private boolean isExempt(Row row, int at) {
        return row.piece(at).key().isEmpty()
                || till.labels().in(row).stream()
                        .anyMatch(label -> label.is(Concept.EXEMPT)
                                && label.span().from() <= at
                                && at < label.span().to());
    }

    // Bases that bear no tax: beside a printed rate of 0, or beside or below the word "exempt".
    private void addUntaxed(List<Taxed> found) {
        for (Amount base : till.all()) {
            if (found.size() < 2 * MOST
                    && base.figure().looksLikeMoney()
                    && base.is(Concept.BASE)
                    && base.cents() != 0) {
                Row row = base.figure().span().row();
                boolean exempt = till.labels().in(row).stream()
                        .anyMatch(label -> label.is(Concept.EXEMPT) || label.is(Concept.REVERSE_CHARGE));
                Optional<Amount> zero = Optional.ofNullable(ratesIn(row, base).get(BigDecimal.ZERO))
                        .or(this::zeroTax);
                if (exempt || isInExemptColumn(base) || zero.isPresent()) {
                    found.add(new Taxed(BigDecimal.ZERO, zero, base, Optional.empty(), Optional.empty(), 5));
                }
            }
        }
    }
}
