package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Place;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Regime;
import app.bandeja.invoice.TaxLine;
import app.bandeja.invoice.Withholding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the money of an invoice. */
public final class AmountsReader {
    private static final double AGREES = 0.98;
    private static final double LABELLED = 0.6;
    private static final double DERIVED = 0.9;
    private static final double UNTOLD = 0.4;

    private final Till till;

    public AmountsReader(Till till) {
        this.till = till;
    }

    public Amounts amounts() {
        List<Taxed> taxed = new TaxedFinder(till).all();
        Loose loose = new Loose(till, taxed);
        Sums sums = new Balance(till)
                .of(taxed)
                .or(() -> new JointTaxes(till).sums())
                .or(() -> new RatesOfItems(till).sums())
                .or(() -> new Steps(till).sums())
                .or(() -> new Inclusive(till).sums())
                .or(() -> new Untaxed(till).sums())
                .orElseGet(loose::sums);
        return of(sums, loose);
    }

    /**
     * The money of a foreign invoice that says nothing of tax; empty where it may bear one. That there is none is for a
     * person to say: statements of account and reminders list amounts that add up as well.
     */
    public Optional<Amounts> untold() {
        return new Unspoken(till)
                .sums()
                .map(sums -> of(sums, new Loose(till, List.of())))
                .map(AmountsReader::asked);
    }

    private static Amounts asked(Amounts amounts) {
        return new Amounts(
                amounts.currency(),
                amounts.taxLines(),
                amounts.withholding(),
                amounts.taxableBase(),
                amounts.taxTotal().map(none -> Found.of(none.value(), none.place(), UNTOLD, none.reader())),
                amounts.total(),
                amounts.amountDue());
    }

    private Amounts of(Sums sums, Loose loose) {
        double confidence = sums.closing() == Sums.Closing.OPEN ? LABELLED : AGREES;
        List<TaxLine> lines = Stream.concat(
                        sums.adjustment().map(found -> untaxed(found, confidence)).stream(),
                        sums.lines().stream()
                                .sorted(Comparator.comparing(Taxed::rate))
                                .map(line -> taxLine(line, sums.parts(), confidence)))
                .toList();
        return new Amounts(
                new CurrencyFinder(till).currency(),
                lines,
                sums.withheld().map(withheld -> withholding(withheld, lines, confidence)),
                lines.isEmpty() ? loose.base().map(base -> base.figure().found(LABELLED)) : sum(lines, TaxLine::base),
                lines.isEmpty() ? loose.tax().map(tax -> tax.figure().found(LABELLED)) : taxTotal(lines),
                total(sums, lines, confidence),
                due(sums, confidence));
    }

    private TaxLine taxLine(Taxed line, List<Amount> parts, double confidence) {
        Found<BigDecimal> base = parts.isEmpty()
                ? sumOf(line.bases(), confidence)
                : derived(line.base().figure().found(confidence).value(), found(parts, confidence), confidence);
        Found<BigDecimal> rate = line.printedRate()
                .map(printed -> printed.figure().found(confidence).map(_ -> scaled(line.rate())))
                .orElseGet(() -> derived(scaled(line.rate()), List.of(base), confidence));
        Found<BigDecimal> tax = line.taxes().size() == line.rows().size()
                ? sumOf(line.taxes(), confidence)
                : derived(BigDecimal.valueOf(line.taxCents(), 2), List.of(base, rate), confidence);
        return new TaxLine(
                regime(line),
                Optional.of(rate),
                Optional.of(base),
                Optional.of(tax),
                line.surcharge().map(found -> derived(scaled(found.rate()), List.of(base), confidence)),
                line.surcharge().map(found -> found.amount().figure().found(confidence)));
    }

    private static TaxLine untaxed(Adjustments.Adjustment found, double confidence) {
        List<Found<BigDecimal>> parts = found(found.parts(), confidence);
        Found<BigDecimal> none = derived(scaled(BigDecimal.ZERO), parts, confidence);
        return new TaxLine(
                Regime.EXEMPT,
                Optional.of(none),
                Optional.of(derived(BigDecimal.valueOf(found.cents(), 2), parts, confidence)),
                Optional.of(none),
                Optional.empty(),
                Optional.empty());
    }

    private static Found<BigDecimal> sumOf(List<Amount> amounts, double confidence) {
        List<Found<BigDecimal>> found = found(amounts, confidence);
        return sum(found).orElseThrow();
    }

    private static List<Found<BigDecimal>> found(List<Amount> amounts, double confidence) {
        return amounts.stream().map(amount -> amount.figure().found(confidence)).toList();
    }

    private Regime regime(Taxed line) {
        if (line.rate().signum() == 0) {
            return till.labels().has(Concept.REVERSE_CHARGE)
                    ? Regime.REVERSE
                    : till.labels().has(Concept.EXEMPT) ? Regime.EXEMPT : Regime.IVA;
        }
        Regime regime = regime(line.tax().orElse(line.base()));
        // A column for the rate may name the tax, and that for its amount not.
        return regime == Regime.IVA ? line.printedRate().map(this::regime).orElse(regime) : regime;
    }

    private Regime regime(Amount tax) {
        boolean canary = till.labels().in(tax.figure().span().row()).stream().anyMatch(l -> l.is(Concept.TAX_IGIC));
        boolean african = till.labels().in(tax.figure().span().row()).stream().anyMatch(l -> l.is(Concept.TAX_IPSI));
        if (canary || tax.is(Concept.TAX_IGIC)) {
            return Regime.IGIC;
        }
        return african || tax.is(Concept.TAX_IPSI) ? Regime.IPSI : Regime.IVA;
    }

    private Withholding withholding(Sums.Withheld withheld, List<TaxLine> lines, double confidence) {
        return new Withholding(
                withheld.rate().map(rate -> rate.figure().found(confidence).map(BigDecimal::abs)),
                withheld.base().map(base -> base.figure().found(confidence)).or(() -> sum(lines, TaxLine::base)),
                Optional.of(withheld.amount().figure().found(confidence).map(BigDecimal::abs)));
    }

    private static Optional<Found<BigDecimal>> total(Sums sums, List<TaxLine> lines, double confidence) {
        List<Candidate<BigDecimal>> doubts = sums.doubts().stream()
                .map(doubt -> doubt.figure().found(confidence))
                .map(found -> new Candidate<>(found.value(), found.place(), found.confidence(), found.reader()))
                .toList();
        if (sums.total().isPresent()) {
            Found<BigDecimal> found = sums.total().get().figure().found(confidence);
            return Optional.of(new Found<>(found.value(), found.place(), found.confidence(), found.reader(), doubts));
        }
        return sums.totalCents()
                .map(cents -> derived(BigDecimal.valueOf(cents, 2), parts(lines), confidence * DERIVED))
                .map(found -> new Found<>(found.value(), found.place(), found.confidence(), found.reader(), doubts));
    }

    private static Optional<Found<BigDecimal>> due(Sums sums, double confidence) {
        return sums.due()
                .filter(due ->
                        sums.totalCents().filter(total -> total != due.cents()).isPresent())
                .map(due -> due.figure().found(confidence));
    }

    private static Optional<Found<BigDecimal>> taxTotal(List<TaxLine> lines) {
        List<Found<BigDecimal>> taxes = new ArrayList<>();
        for (TaxLine line : lines) {
            line.amount().ifPresent(taxes::add);
            line.surchargeAmount().ifPresent(taxes::add);
        }
        return sum(taxes);
    }

    private static Optional<Found<BigDecimal>> sum(
            List<TaxLine> lines, Function<TaxLine, Optional<Found<BigDecimal>>> part) {
        return sum(lines.stream().flatMap(line -> part.apply(line).stream()).toList());
    }

    private static Optional<Found<BigDecimal>> sum(List<Found<BigDecimal>> parts) {
        if (parts.size() <= 1) {
            return parts.stream().findFirst();
        }
        BigDecimal sum = parts.stream().map(Found::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        double confidence = parts.stream().mapToDouble(Found::confidence).min().orElse(0);
        return Optional.of(derived(sum, parts, confidence));
    }

    private static List<Found<BigDecimal>> parts(List<TaxLine> lines) {
        List<Found<BigDecimal>> parts = new ArrayList<>();
        for (TaxLine line : lines) {
            line.base().ifPresent(parts::add);
            line.amount().ifPresent(parts::add);
            line.surchargeAmount().ifPresent(parts::add);
        }
        return parts;
    }

    private static Found<BigDecimal> derived(BigDecimal value, List<Found<BigDecimal>> from, double confidence) {
        List<Place> places = from.stream().<Place>map(Found::place).toList();
        Reader reader = from.stream().map(Found::reader).findFirst().orElse(Reader.TEXT);
        return Found.of(value, new Place.Derived(places), confidence, reader);
    }

    private static BigDecimal scaled(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
