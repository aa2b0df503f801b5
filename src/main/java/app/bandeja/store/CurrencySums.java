package app.bandeja.store;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up by currency. */
final class CurrencySums {
    static final String GROUP = " group by i.currency";

    private CurrencySums() {}

    /** @param rows of invoices, named {@code i} */
    static String select(String rows) {
        return "select i.currency, count(*), sum(i.taxable_base), sum(i.tax_total), sum(i.total) from " + rows;
    }

    /** The most frequent currency first. */
    static List<CurrencySum> merged(List<Object[]> rows) {
        Map<String, CurrencySum> sums = new TreeMap<>();
        rows.stream()
                .map(CurrencySums::sum)
                .forEach(sum -> sums.merge(sum.currency().orElse(""), sum, CurrencySums::add));
        return sums.values().stream()
                .sorted(Comparator.comparingLong(CurrencySum::count).reversed())
                .toList();
    }

    private static CurrencySum sum(Object[] row) {
        return new CurrencySum(
                Optional.ofNullable((String) row[0]),
                ((Number) row[1]).longValue(),
                amount(row[2]),
                amount(row[3]),
                amount(row[4]));
    }

    private static BigDecimal amount(@Nullable Object sum) {
        return sum instanceof BigDecimal known ? Stored.printed(known) : BigDecimal.ZERO;
    }

    static CurrencySum add(CurrencySum one, CurrencySum other) {
        return new CurrencySum(
                one.currency(),
                one.count() + other.count(),
                one.base().add(other.base()),
                one.tax().add(other.tax()),
                one.total().add(other.total()));
    }
}
