package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Span;
import app.bandeja.extract.sums.Sums.Closing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An invoice without tax: exempt, or for the customer to account for; its base is its total. */
final class Untaxed {
    /** How strongly labels must say that an amount is the total. */
    private static final int NAMED = 3;

    /** Right ends of one column's amounts differ by less, in points. */
    private static final double COLUMN = 12;

    private static final Pattern ID = Pattern.compile("\\d{7,}");

    private final Till till;

    Untaxed(Till till) {
        this.till = till;
    }

    /** Empty unless the page says that there is no tax, and prints none. */
    Optional<Sums> sums() {
        return saysSo() && !printsTax() ? total().flatMap(this::around) : Optional.empty();
    }

    private boolean saysSo() {
        return till.labels().has(Concept.EXEMPT)
                || till.labels().has(Concept.REVERSE_CHARGE)
                || till.all().stream()
                        .anyMatch(amount -> amount.isTaxed()
                                && amount.figure().percent()
                                && amount.figure().value().signum() == 0);
    }

    private boolean printsTax() {
        return till.all().stream()
                .anyMatch(amount ->
                        amount.left().filter(label -> label.isAny(Amount.TAXES)).isPresent()
                                && amount.figure().looksLikeMoney()
                                && !amount.is(Concept.BASE)
                                && amount.cents() != 0
                                && !isBehindId(amount)
                                && !isForInformation(amount));
    }

    // "TVA FR85833104474 - Retard : 3 x taux légal + 40 €": in one cell with an id stand no sums.
    private static boolean isBehindId(Amount amount) {
        Span figure = amount.figure().span();
        Row row = figure.row();
        return row.span(row.cellOf(figure.from()).from(), figure.from()).pieces().stream()
                .anyMatch(piece -> ID.matcher(piece.text()).find());
    }

    // "VAT @ 20 % reverse charge, customer to account to HMRC: £751.00": Britain's law wants it told, not charged (VAT
    // Regulations 1995 reg. 14).
    private boolean isForInformation(Amount tax) {
        return till.labels().in(tax.figure().span().row()).stream().anyMatch(label -> label.is(Concept.REVERSE_CHARGE));
    }

    private Optional<Amount> total() {
        return money().filter(amount -> amount.totalStrength() > 0 && amount.cents() != 0)
                .max(Comparator.comparingInt(Amount::totalStrength)
                        .thenComparingLong(amount -> Math.abs(amount.cents())));
    }

    private Optional<Sums> around(Amount total) {
        List<Amount> bases = money().filter(amount -> amount.is(Concept.BASE) && amount.cents() != 0)
                .toList();
        Optional<Amount> same =
                bases.stream().filter(base -> base.cents() == total.cents()).findFirst();
        if (same.isEmpty() && !bases.isEmpty()) {
            return lessWithheld(bases, total);
        }
        List<Amount> doubts = money().filter(amount -> amount.totalStrength() >= 2)
                .filter(amount -> Math.abs(amount.cents()) > Math.abs(total.cents()))
                .toList();
        return Optional.of(
                withWithheld(closed(same.orElse(total), total, same.isPresent() ? List.of() : parts(total), doubts)));
    }

    // No total is printed, but what is left of the base once tax on income is withheld.
    private Optional<Sums> lessWithheld(List<Amount> bases, Amount due) {
        return bases.stream()
                .filter(_ -> due.is(Concept.DUE))
                .map(base -> withWithheld(new Sums(
                        List.of(untaxed(base)),
                        Optional.empty(),
                        Optional.of(base.cents()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Closing.UNTAXED)))
                .filter(sums -> sums.due().filter(due::equals).isPresent())
                .findFirst();
    }

    // "Invoice total 3,755.00, less CIS (488.00), amount due 3,267.00"
    private Sums withWithheld(Sums sums) {
        long total = sums.totalCents().orElseThrow();
        return Withholdings.of(till).stream()
                .flatMap(withheld -> till.between(left(total, withheld), left(total, withheld))
                        .filter(due -> due.figure().looksLikeMoney() && due.is(Concept.DUE))
                        .map(due -> sums.with(Withholdings.ratedOf(withheld, total), due)))
                .findFirst()
                .orElse(sums);
    }

    private static long left(long total, Sums.Withheld withheld) {
        return total - Long.signum(total) * withheld.cents();
    }

    private static Taxed untaxed(Amount base) {
        return new Taxed(BigDecimal.ZERO, Optional.empty(), base, Optional.empty(), Optional.empty(), 0);
    }

    static Sums closed(Amount base, Amount total, List<Amount> parts, List<Amount> doubts) {
        return new Sums(
                List.of(untaxed(base)),
                Optional.of(total),
                Optional.of(total.cents()),
                Optional.empty(),
                Optional.empty(),
                parts,
                Optional.empty(),
                doubts,
                Closing.UNTAXED);
    }

    // Other amounts of its row, or those of one column above it, may add up to it; of a total within a sentence as
    // well.
    private List<Amount> parts(Amount total) {
        List<Amount> beside = money().filter(amount -> amount.figure().sure() && amount.sharesRow(total))
                .filter(amount -> !amount.equals(total))
                .toList();
        if (beside.size() > 1 && sum(beside) == total.cents()) {
            return beside;
        }
        List<Amount> above = money().filter(amount -> amount.figure().sure() && isAbove(amount, total))
                .toList();
        return Stream.concat(Stream.of(total), above.reversed().stream())
                .map(edge -> column(above, edge, total))
                .filter(column -> !column.isEmpty())
                .findFirst()
                .orElseGet(() -> onlyLine(above, total));
    }

    // From the last one upwards, those that end where another does.
    private static List<Amount> column(List<Amount> above, Amount edge, Amount total) {
        List<Amount> column = new ArrayList<>();
        for (Amount amount : above.reversed()) {
            if (isInColumn(amount, edge)) {
                column.add(amount);
            }
            if (column.size() > 1 && sum(column) == total.cents()) {
                return column;
            }
        }
        return List.of();
    }

    // One line of goods, without a label: what it costs is printed there, and as the total.
    private List<Amount> onlyLine(List<Amount> above, Amount total) {
        List<Amount> unlabelled =
                above.stream().filter(amount -> amount.left().isEmpty()).toList();
        boolean oneRow = unlabelled.stream()
                        .map(amount -> amount.figure().span().row().index())
                        .distinct()
                        .count()
                == 1;
        return oneRow && unlabelled.getLast().cents() == total.cents()
                ? List.of(unlabelled.getLast())
                : named(above, total);
    }

    // "Importe: 540,00", and below it "Importe total factura: 540,00".
    private static List<Amount> named(List<Amount> above, Amount total) {
        return above.stream()
                .filter(amount -> amount.cents() == total.cents() && !amount.sharesRow(total))
                .filter(amount -> amount.totalStrength() < NAMED && !amount.is(Concept.OTHER_AMOUNT))
                .filter(amount -> amount.left().isPresent() && total.totalStrength() >= NAMED)
                .limit(1)
                .toList();
    }

    private static long sum(List<Amount> amounts) {
        return amounts.stream().mapToLong(Amount::cents).sum();
    }

    private static boolean isAbove(Amount amount, Amount total) {
        Span one = amount.figure().span();
        Span other = total.figure().span();
        return one.row().page() == other.row().page()
                && one.row().index() < other.row().index();
    }

    private static boolean isInColumn(Amount amount, Amount edge) {
        return Math.abs(amount.figure().span().box().right()
                        - edge.figure().span().box().right())
                < COLUMN;
    }

    private Stream<Amount> money() {
        return till.all().stream().filter(amount -> amount.figure().looksLikeMoney());
    }
}
