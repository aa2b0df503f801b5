package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Known;
import java.time.LocalDate;
import java.util.List;

/** The issue date is not in the future, and not so old that its tax could no longer be deducted or audited. */
final class DateIsPlausible implements Rule {
    private static final int YEARS = 6;

    @Override
    public List<Finding> findings(Draft draft, Known known) {
        return draft
                .reference()
                .issueDate()
                .map(Found::value)
                .filter(date -> !isPlausible(date, known.today()))
                .map(date -> new Finding(FindingCode.DATE_IMPLAUSIBLE, List.of("issue_date"), List.of(date.toString())))
                .stream()
                .toList();
    }

    // A day of grace: the clock may be behind, or the supplier ahead of us.
    private static boolean isPlausible(LocalDate date, LocalDate today) {
        return !date.isAfter(today.plusDays(1)) && !date.isBefore(today.minusYears(YEARS));
    }
}
