package app.bandeja.extract.sums;

import app.bandeja.extract.label.Concept;
import app.bandeja.extract.page.Row;
import app.bandeja.invoice.Reader;
import java.util.List;
import java.util.Optional;

/**
 * What is due where no total is printed: below the taxes stand amounts that are no part of the total, such as
 * disbursements (RD 1619/2012 asks for the total only of the operation; <i>suplidos</i> stand outside of its base), and
 * below these what is to be paid for all. Every amount between must be accounted for.
 */
final class Charges {
    private static final int ROWS = 14;
    private static final int ABOVE = 6;
    private static final int NAMED = 2;

    private final List<Amount> dues;
    private final Till till;

    Charges(Till till) {
        this.till = till;
        this.dues = till.all().stream()
                .filter(amount ->
                        amount.totalStrength() >= NAMED && amount.figure().looksLikeMoney())
                // In a scan a line between may have been passed over.
                .filter(amount -> amount.figure().span().reader() != Reader.OCR)
                .toList();
    }

    /** The amount due that comes of what is payable and the charges between the taxes and it. */
    Optional<Amount> due(List<Taxed> lines, long payable) {
        return dues.stream()
                .filter(due -> explains(due, lastOfTaxes(lines, row(due)), net(lines), payable)
                        || isAddedUpAbove(due, lines, payable))
                .findFirst();
    }

    // Where the table of taxes follows below, the totals name their tax above what is due.
    private int lastOfTaxes(List<Taxed> lines, Row due) {
        long tax = lines.stream().mapToLong(Taxed::taxCents).sum();
        int table = lines.stream()
                .map(line -> line.tax().orElse(line.base()))
                .mapToInt(amount -> row(amount).index())
                .max()
                .orElse(0);
        return table < due.index()
                ? table
                : till.between(tax, tax)
                        .filter(Amount::isTaxed)
                        .mapToInt(amount -> row(amount).index())
                        .filter(at -> at < due.index())
                        .max()
                        .orElse(table);
    }

    private static long net(List<Taxed> lines) {
        return lines.stream().mapToLong(Taxed::baseCents).sum();
    }

    private boolean explains(Amount due, int taxes, long net, long payable) {
        Row end = row(due);
        List<Amount> between = till.rows().stream()
                .filter(row -> row.page() == end.page() && row.index() > taxes && row.index() < end.index())
                .flatMap(row -> till.inRow(row).stream())
                .filter(amount -> amount.figure().looksLikeMoney())
                .filter(amount -> !amount.is(Concept.WITHHOLDING) && !isInBrackets(amount))
                .filter(amount ->
                        (amount.cents() != net && amount.cents() != payable) || amount.isLeft(Concept.OTHER_AMOUNT))
                .toList();
        if (between.isEmpty() || end.index() <= taxes || end.index() - taxes > ROWS) {
            return false;
        }
        Concept outside = due.isLeft(Concept.DUE) ? Concept.OTHER_AMOUNT : Concept.DISBURSEMENT;
        boolean named =
                between.stream().allMatch(amount -> isNamed(amount, outside) || isNamed(amount, Concept.DISBURSEMENT));
        long rest = due.cents() - payable;
        return (named && sum(between) == rest) || isListed(between, rest, taxes);
    }

    // "Débours (rôle 165,00, fonds 24,00)   189,00"
    private static boolean isInBrackets(Amount amount) {
        Row row = row(amount);
        String before = row.span(0, amount.figure().span().from()).text();
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    private static long sum(List<Amount> amounts) {
        return amounts.stream().mapToLong(Amount::cents).sum();
    }

    // "TOTAL SUPLIDOS 85,90", above base and tax, and right below these what is due.
    private boolean isAddedUpAbove(Amount due, List<Taxed> lines, long payable) {
        int taxes = lastOfTaxes(lines, row(due));
        long rest = due.cents() - payable;
        return rest != 0
                && row(due).index() == taxes + 1
                && lines.stream().allMatch(line -> line.base().is(Concept.BASE))
                // Whoever adds them to the base does not say what they are.
                && till.between(net(lines) + rest, net(lines) + rest).noneMatch(amount -> amount.isLeft(Concept.BASE))
                && till.between(rest, rest)
                        .anyMatch(amount -> amount.isLeft(Concept.DISBURSEMENT)
                                && row(amount).index() < taxes
                                && taxes - row(amount).index() <= ABOVE);
    }

    // "SUPLIDOS", below it one by one what was paid for the customer, and perhaps their sum.
    private boolean isListed(List<Amount> between, long rest, int taxes) {
        int heading = between.getFirst().figure().span().row().index() - 1;
        boolean headed = heading > taxes
                && till.inRow(till.rows().get(heading)).stream()
                        .noneMatch(amount -> amount.figure().looksLikeMoney())
                && till.labels().in(till.rows().get(heading)).stream()
                        .anyMatch(label -> label.is(Concept.DISBURSEMENT));
        // "Papel timbrado (29 x 0,15)   4,35": what it comes to stands last.
        List<Amount> last = between.stream()
                .filter(amount -> between.stream()
                        .noneMatch(other -> other.sharesRow(amount)
                                && other.figure().span().from()
                                        > amount.figure().span().from()))
                .toList();
        boolean addedUp = last.getLast().cents() == rest && sum(last.subList(0, last.size() - 1)) == rest;
        return headed && (sum(last) == rest || addedUp);
    }

    // "Suplidos: tasa judicial": what begins the line says what the amount is.
    private boolean isNamed(Amount amount, Concept outside) {
        return amount.isLeft(outside)
                || till.labels().in(row(amount)).stream()
                        .filter(label -> label.span().from() == 0)
                        .anyMatch(label -> label.is(outside));
    }

    private static Row row(Amount amount) {
        return amount.figure().span().row();
    }
}
