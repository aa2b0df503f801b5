package app.bandeja.invoice;

import java.time.LocalDate;
import java.util.Optional;

/** How an invoice is told from others. The number includes its series, as printed. */
public record Reference(
        Optional<Found<String>> number,
        Optional<Found<LocalDate>> issueDate,
        Optional<Found<LocalDate>> operationDate,
        Optional<Found<LocalDate>> dueDate) {

    public static final Reference NONE =
            new Reference(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
