package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.TaxLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** On every line the tax is its rate of the base, and so is the surcharge; an invoice without lines proves nothing. */
final class TaxesAgree implements Rule {

    @Override
    public List<Finding> findings(Draft draft, Known known) {
        List<TaxLine> lines = draft.amounts().taxLines();
        if (lines.isEmpty()) {
            return List.of(new Finding(FindingCode.FIELD_MISSING, List.of("tax_lines"), List.of()));
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TaxLine line = lines.get(i);
            String name = "tax_lines[" + i + "].";
            check(findings, name + "amount", line.base(), line.rate(), line.amount());
            if (line.surchargeAmount().isPresent() || line.surchargeRate().isPresent()) {
                check(findings, name + "surcharge_amount", line.base(), line.surchargeRate(), line.surchargeAmount());
            }
        }
        return findings;
    }

    private static void check(
            List<Finding> findings,
            String field,
            Optional<Found<BigDecimal>> base,
            Optional<Found<BigDecimal>> rate,
            Optional<Found<BigDecimal>> tax) {
        if (base.isEmpty() || rate.isEmpty() || tax.isEmpty()) {
            findings.add(new Finding(FindingCode.FIELD_MISSING, List.of(field), List.of()));
            return;
        }
        BigDecimal expected =
                base.get().value().multiply(rate.get().value()).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
        BigDecimal off = expected.subtract(tax.get().value()).abs();
        if (off.compareTo(Tolerance.ofTax(List.of(base.get(), tax.get()))) > 0) {
            findings.add(new Finding(
                    FindingCode.TAX_DISAGREES,
                    List.of(field),
                    List.of(
                            rate.get().value().toPlainString(),
                            expected.toPlainString(),
                            tax.get().value().toPlainString())));
        }
    }
}
