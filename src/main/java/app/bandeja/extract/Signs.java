package app.bandeja.extract;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Candidate;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.LineItem;
import app.bandeja.invoice.Regime;
import app.bandeja.invoice.TaxLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A credit note that prints positive numbers is negative all the same. */
final class Signs {
    private static final double REPLACEMENT = 0.6;
    private static final double TWICE = 0.95;

    private Signs() {}

    /** How a correction may be meant. */
    enum Correction {
        DIFFERENCE,
        MAY_REPLACE,
        /** Spain's tax is not named: other countries and programs differ in what positive amounts mean. */
        FOREIGN_CUSTOM
    }

    /** What is negative takes back; what corrects with positive amounts may replace the whole, and a person must say. */
    static Found<Kind> kind(Found<Kind> kind, Correction correction, Amounts amounts) {
        int sign = amounts.total().map(total -> total.value().signum()).orElse(0);
        if (kind.value() == Kind.INVOICE && sign < 0) {
            return kind.map(_ -> Kind.CREDIT_NOTE);
        }
        // A title that may be a mention and amounts that take back bear each other out.
        if (kind.value() == Kind.CREDIT_NOTE && sign < 0) {
            return Found.of(kind.value(), kind.place(), Math.max(kind.confidence(), TWICE), kind.reader());
        }
        boolean unclear = correction != Correction.DIFFERENCE || isForeign(amounts);
        return kind.value() == Kind.CREDIT_NOTE && unclear && sign > 0
                ? Found.of(kind.value(), kind.place(), REPLACEMENT, kind.reader())
                : kind;
    }

    // What a foreign credit note with positive amounts takes back, and what it charges, differs by country and program.
    private static boolean isForeign(Amounts amounts) {
        return amounts.taxLines().stream().anyMatch(line -> line.regime() == Regime.VAT);
    }

    static Amounts of(Kind kind, Correction correction, Amounts amounts) {
        boolean positive =
                amounts.total().filter(total -> total.value().signum() > 0).isPresent();
        return kind == Kind.CREDIT_NOTE && positive && correction != Correction.MAY_REPLACE
                ? negated(amounts)
                : amounts;
    }

    /** Lines are turned where the amounts were. */
    static List<LineItem> of(Amounts amounts, Amounts printed, List<LineItem> lines) {
        return amounts.equals(printed)
                ? lines
                : lines.stream()
                        .map(line -> new LineItem(
                                line.description(), turned(line.quantity()), line.unitPrice(), turned(line.amount())))
                        .toList();
    }

    private static Optional<Found<BigDecimal>> turned(Optional<Found<BigDecimal>> found) {
        return found.map(value -> value.map(BigDecimal::negate));
    }

    private static Amounts negated(Amounts amounts) {
        return new Amounts(
                amounts.currency(),
                amounts.taxLines().stream().map(Signs::negated).toList(),
                amounts.withholding(),
                negated(amounts.taxableBase()),
                negated(amounts.taxTotal()),
                negated(amounts.total()),
                negated(amounts.amountDue()));
    }

    private static TaxLine negated(TaxLine line) {
        return new TaxLine(
                line.regime(),
                line.rate(),
                negated(line.base()),
                negated(line.amount()),
                line.surchargeRate(),
                negated(line.surchargeAmount()));
    }

    private static Optional<Found<BigDecimal>> negated(Optional<Found<BigDecimal>> found) {
        UnaryOperator<BigDecimal> minus = value -> value.abs().negate();
        return found.map(amount -> new Found<>(
                minus.apply(amount.value()),
                amount.place(),
                amount.confidence(),
                amount.reader(),
                amount.others().stream()
                        .map(other -> new Candidate<>(
                                minus.apply(other.value()), other.place(), other.confidence(), other.reader()))
                        .toList()));
    }
}
