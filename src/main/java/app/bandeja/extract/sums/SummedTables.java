package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.page.Row;
import app.bandeja.invoice.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Totals without a word for them: a tax table of several rows is added up in its own columns, or each row prints what it
 * comes to, and the sum of all stands on the page as its largest amount.
 */
final class SummedTables {
    private static final int ROWS_BELOW = 3;

    private final Till till;
    private final long largest;

    SummedTables(Till till) {
        this.till = till;
        this.largest = till.all().stream()
                .filter(amount -> amount.figure().looksLikeMoney())
                .mapToLong(Amount::cents)
                .max()
                .orElse(0);
    }

    /** The amount that is the total of a whole table, or of an equation. */
    Optional<Amount> total(List<Taxed> lines) {
        return ofTable(lines).or(() -> ofEquation(lines)).or(() -> ofProse(lines));
    }

    // "Base imponible 844,40, más el 21 % de IVA, 177,32, lo que hace 1.021,72": both by name, and their sum the
    // largest
    // amount.
    private Optional<Amount> ofProse(List<Taxed> lines) {
        Taxed only = lines.getFirst();
        long total = only.baseCents() + only.taxCents();
        boolean named = lines.size() == 1
                && only.printedRate().isPresent()
                && only.base().isLeft(Concept.BASE)
                && only.base().figure().span().reader() != Reader.OCR
                && only.tax()
                        .filter(Amount::isTaxed)
                        .filter(only.base()::sharesRow)
                        .isPresent();
        return till.between(total, total)
                .filter(amount -> named && total == largest && amount.figure().looksLikeMoney())
                .findFirst();
    }

    // "Base imponible 780,90 + IVA 21 % 163,99 = 944,89"
    private Optional<Amount> ofEquation(List<Taxed> lines) {
        Taxed only = lines.getFirst();
        long total = only.baseCents() + only.taxCents();
        return till.between(total, total)
                .filter(_ -> lines.size() == 1
                        && only.tax().filter(only.base()::sharesRow).isPresent())
                .filter(amount -> amount.sharesRow(only.base()) && followsEqualsSign(amount))
                .findFirst();
    }

    private static boolean followsEqualsSign(Amount amount) {
        int at = amount.figure().span().from();
        return at > 0 && amount.figure().span().row().piece(at - 1).text().equals("=");
    }

    private Optional<Amount> ofTable(List<Taxed> lines) {
        long total = lines.stream()
                .mapToLong(line -> line.baseCents() + line.taxCents())
                .sum();
        boolean table = lines.size() > 1
                && total == largest
                && lines.stream().allMatch(line -> line.further().isEmpty() && isRow(line, lines.getFirst()));
        return table && (isAddedUp(lines) || lines.stream().allMatch(this::printsGross))
                ? till.between(total, total)
                        .filter(amount -> amount.figure().looksLikeMoney())
                        .max(Comparator.comparingInt(Amount::totalStrength))
                        .filter(_ -> isEnough(total, lines))
                : Optional.empty();
    }

    // In a scan what is printed once may be misread; twice the same it is not.
    private boolean isEnough(long total, List<Taxed> lines) {
        boolean scanned = lines.getFirst().base().figure().span().reader() == Reader.OCR;
        return !scanned || till.between(total, total).count() > 1;
    }

    private static boolean isRow(Taxed line, Taxed first) {
        return line.rate().signum() > 0
                && line.surcharge().isEmpty()
                && line.printedRate().filter(line.base()::sharesRow).isPresent()
                && line.tax().filter(line.base()::sharesRow).isPresent()
                && Siblings.isAligned(line.base(), first.base())
                && Siblings.isAligned(line.tax().orElseThrow(), first.tax().orElseThrow());
    }

    private boolean isAddedUp(List<Taxed> lines) {
        long base = lines.stream().mapToLong(Taxed::baseCents).sum();
        long tax = lines.stream().mapToLong(Taxed::taxCents).sum();
        int last = lines.stream().mapToInt(line -> row(line).index()).max().orElse(0);
        Amount bases = lines.getFirst().base();
        Amount taxes = lines.getFirst().tax().orElseThrow();
        return isBelow(base, bases, last) && isBelow(tax, taxes, last);
    }

    private boolean isBelow(long cents, Amount column, int last) {
        return till.between(cents, cents)
                .anyMatch(sum -> sum.figure().span().row().index() > last
                        && sum.figure().span().row().index() <= last + ROWS_BELOW
                        && Siblings.isAligned(sum, column));
    }

    private boolean printsGross(Taxed line) {
        long gross = line.baseCents() + line.taxCents();
        return till.inRow(row(line)).stream()
                .anyMatch(amount -> amount.cents() == gross && amount.figure().looksLikeMoney());
    }

    private static Row row(Taxed line) {
        return line.base().figure().span().row();
    }
}
