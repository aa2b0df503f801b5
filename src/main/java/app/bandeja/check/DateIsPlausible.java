package app.bandeja.check;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.Reader;
import java.time.LocalDate;
import java.util.List;

/**
 * The issue date is not in the future, and not too long ago. What OCR read must lie within the years in which an invoice
 * is deducted or audited, because a wrong digit of the year is its usual error; what is printed or stated may be older,
 * as in a folder of the past, but not from before electronic invoices.
 */
final class DateIsPlausible implements Rule {
    private static final int YEARS = 6;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    @Override
    public List<Finding> findings(Draft draft, Known known) {
        return draft
                .reference()
                .issueDate()
                .filter(date -> !isPlausible(date, known.today()))
                .map(date -> new Finding(
                        FindingCode.DATE_IMPLAUSIBLE,
                        List.of("issue_date"),
                        List.of(date.value().toString())))
                .stream()
                .toList();
    }

    // A day of grace: the clock may be behind, or the supplier ahead of us.
    private static boolean isPlausible(Found<LocalDate> date, LocalDate today) {
        LocalDate earliest = date.reader() == Reader.OCR ? today.minusYears(YEARS) : EARLIEST;
        return !date.value().isAfter(today.plusDays(1)) && !date.value().isBefore(earliest);
    }
}
