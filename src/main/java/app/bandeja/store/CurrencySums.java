package app.bandeja.store;

import app.bandeja.invoice.State;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up by currency. */
final class CurrencySums {
    static final String GROUP = " group by i.currency, i.state";

    private CurrencySums() {}

    /** @param rows of invoices, named {@code i} */
    static String select(String rows) {
        return "select i.currency, i.state, count(*), sum(i.taxable_base), sum(i.tax_total), sum(i.total) from " + rows;
    }

    /**
     * The most frequent currency first.
     *
     * @param copies the state whose invoices are counted and not added up; empty where all are
     */
    static List<CurrencySum> merged(List<Object[]> rows, Optional<State> copies) {
        Map<String, CurrencySum> sums = new TreeMap<>();
        rows.stream()
                .map(row -> sum(row, copies))
                .forEach(sum -> sums.merge(sum.currency().orElse(""), sum, CurrencySum::plus));
        return sums.values().stream()
                .sorted(Comparator.comparingLong(CurrencySum::count).reversed())
                .toList();
    }

    private static CurrencySum sum(Object[] row, Optional<State> copies) {
        Optional<String> currency = Optional.ofNullable((String) row[0]);
        long count = ((Number) row[2]).longValue();
        return copies.filter(state -> state.code().equals(row[1])).isPresent()
                ? new CurrencySum(currency, 0, count, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO)
                : new CurrencySum(currency, count, 0, amount(row[3]), amount(row[4]), amount(row[5]));
    }

    private static BigDecimal amount(@Nullable Object sum) {
        return sum instanceof BigDecimal known ? Stored.printed(known) : BigDecimal.ZERO;
    }
}
