package app.bandeja.variation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is paid in equal parts, the last bearing what rounding leaves. */
final class Instalments {
    private Instalments() {}

    record Instalment(LocalDate due, BigDecimal amount) {}

    static List<Instalment> of(BigDecimal amount, List<LocalDate> dates) {
        BigDecimal part = amount.divide(BigDecimal.valueOf(dates.size()), 2, RoundingMode.DOWN);
        BigDecimal last = amount.subtract(part.multiply(BigDecimal.valueOf(dates.size() - 1L)));
        List<Instalment> instalments = new ArrayList<>();
        for (LocalDate date : dates) {
            instalments.add(new Instalment(date, instalments.size() == dates.size() - 1 ? last : part));
        }
        return instalments;
    }
}
