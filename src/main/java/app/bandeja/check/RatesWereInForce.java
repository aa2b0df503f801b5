package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Kind;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.TaxLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every rate was in force on the day of the operation, or of issue where no other day is stated. */
final class RatesWereInForce implements Rule {

    @Override
    public List<Finding> findings(Draft draft, Known known) {
        Optional<LocalDate> day = draft.reference()
                .operationDate()
                .or(draft.reference()::issueDate)
                .map(Found::value);
        return day.map(date -> findings(draft, date)).orElse(List.of());
    }

    private static List<Finding> findings(Draft draft, LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        List<TaxLine> lines = draft.amounts().taxLines();
        for (int i = 0; i < lines.size(); i++) {
            Optional<BigDecimal> rate = lines.get(i).rate().map(Found::value);
            if (rate.isPresent() && !inForce(draft.kind().value(), lines.get(i), rate.get(), day)) {
                findings.add(new Finding(
                        FindingCode.RATE_NOT_IN_FORCE,
                        List.of("tax_lines[" + i + "].rate"),
                        List.of(rate.get().toPlainString(), day.toString())));
            }
        }
        return findings;
    }

    // A credit note takes back what was invoiced long before, at the rate of then.
    private static boolean inForce(Kind kind, TaxLine line, BigDecimal rate, LocalDate day) {
        return kind == Kind.CREDIT_NOTE
                ? RateTable.wasEver(line.regime(), rate)
                : RateTable.isInForce(line.regime(), rate, day);
    }
}
