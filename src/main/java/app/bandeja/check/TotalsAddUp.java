package app.bandeja.check;

import app.bandeja.invoice.Amounts;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.TaxLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines' bases are the base, their taxes and surcharges are the tax, and both together the total. Withholding is no
 * part of the total.
 */
final class TotalsAddUp implements Rule {

    @Override
    public List<Finding> findings(Draft draft, Known known) {
        Amounts amounts = draft.amounts();
        List<Finding> findings = new ArrayList<>();
        List<Found<BigDecimal>> bases = parts(amounts.taxLines(), Part.BASE);
        List<Found<BigDecimal>> taxes = parts(amounts.taxLines(), Part.TAX);
        if (!amounts.taxLines().isEmpty()) {
            compare(findings, "taxable_base", bases, amounts.taxableBase());
            compare(findings, "tax_total", taxes, amounts.taxTotal());
        }
        if (amounts.taxableBase().isPresent() && amounts.taxTotal().isPresent()) {
            List<Found<BigDecimal>> both =
                    List.of(amounts.taxableBase().get(), amounts.taxTotal().get());
            if (!RoundedTotals.explain(amounts)) {
                compare(findings, "total", both, amounts.total());
            }
        }
        return findings;
    }

    private enum Part {
        BASE,
        TAX
    }

    private static List<Found<BigDecimal>> parts(List<TaxLine> lines, Part part) {
        return lines.stream()
                .flatMap(line -> switch (part) {
                    case BASE -> line.base().stream();
                    case TAX -> Stream.concat(line.amount().stream(), line.surchargeAmount().stream());
                })
                .toList();
    }

    private static void compare(
            List<Finding> findings, String field, List<Found<BigDecimal>> parts, Optional<Found<BigDecimal>> printed) {
        if (printed.isEmpty() || parts.isEmpty()) {
            return;
        }
        BigDecimal expected = parts.stream().map(Found::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = expected.subtract(printed.get().value()).abs();
        List<Found<BigDecimal>> all = new ArrayList<>(parts);
        all.add(printed.get());
        if (off.compareTo(Tolerance.ofSum(all)) > 0) {
            findings.add(new Finding(
                    FindingCode.TOTALS_DISAGREE,
                    List.of(field),
                    List.of(expected.toPlainString(), printed.get().value().toPlainString())));
        }
    }
}
