package app.bandeja.store;

import app.bandeja.invoice.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the database counted of a supplier's invoices. */
record SupplierCount(long duplicates, Optional<LocalDate> latest, Map<String, CurrencySum> sums) {
    static final List<String> STATES = List.of(State.ACCEPTED.code(), State.PENDING.code(), State.DUPLICATE.code());
    static final SupplierCount NONE = new SupplierCount(0, Optional.empty(), Map.of());

    /** Supplier, state, currency, how many, their total, the latest issue date. */
    static SupplierCount of(@Nullable Object[] row) {
        long count = (Long) Objects.requireNonNull(row[3]);
        if (State.DUPLICATE.code().equals(row[1])) {
            return new SupplierCount(count, Optional.empty(), Map.of());
        }
        Optional<String> currency = Optional.ofNullable((String) row[2]);
        BigDecimal total = row[4] instanceof BigDecimal known ? Stored.printed(known) : BigDecimal.ZERO;
        CurrencySum sum = new CurrencySum(currency, count, 0, BigDecimal.ZERO, BigDecimal.ZERO, total);
        return new SupplierCount(0, Optional.ofNullable((LocalDate) row[5]), Map.of(currency.orElse(""), sum));
    }

    SupplierCount plus(SupplierCount other) {
        Map<String, CurrencySum> all = new TreeMap<>(sums);
        other.sums.forEach((currency, sum) -> all.merge(currency, sum, CurrencySum::plus));
        return new SupplierCount(
                duplicates + other.duplicates,
                Stream.of(latest, other.latest).flatMap(Optional::stream).max(Comparator.naturalOrder()),
                all);
    }

    /** Accepted and pending. */
    long invoices() {
        return sums.values().stream().mapToLong(CurrencySum::count).sum();
    }

    /** The most frequent currency first. */
    List<CurrencySum> totals() {
        return sums.values().stream()
                .sorted(Comparator.comparingLong(CurrencySum::count).reversed())
                .toList();
    }
}
