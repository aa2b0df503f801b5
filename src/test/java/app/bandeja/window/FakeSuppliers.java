package app.bandeja.window;

import app.bandeja.invoice.CompanyId;
import app.bandeja.store.CurrencySum;
import app.bandeja.store.SupplierChange;
import app.bandeja.store.SupplierRow;
import app.bandeja.window.outside.SupplierDesk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Suppliers in memory: each stands for itself, or belongs to another. */
final class FakeSuppliers implements SupplierDesk {
    private final Map<Long, SupplierRow> rows = new TreeMap<>();
    private final Map<Long, Long> mergedInto = new TreeMap<>();
    volatile boolean changedByAnother;

    synchronized void add(long id, String name, String taxId, long invoices, String total, LocalDate latest) {
        CurrencySum sum = new CurrencySum(
                Optional.of("EUR"), invoices, 0, BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal(total));
        rows.put(
                id,
                new SupplierRow(
                        id,
                        new CompanyId(1),
                        Optional.of(name).filter(known -> !known.isEmpty()),
                        List.of(taxId),
                        invoices,
                        id % 5 == 0 ? 1 : 0,
                        Optional.of(latest),
                        List.of(sum),
                        0));
    }

    @Override
    public synchronized List<SupplierRow> page(String words, int offset, int limit) {
        return rows.keySet().stream()
                .filter(id -> !mergedInto.containsKey(id))
                .map(this::whole)
                .filter(row -> List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream()
                        .allMatch(word -> (row.name().orElse("") + row.taxIds())
                                .toLowerCase(Locale.ROOT)
                                .contains(word)))
                .sorted(Comparator.comparing(row -> row.name().orElse("")))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    private SupplierRow alone(long id) {
        return Objects.requireNonNull(rows.get(id));
    }

    private SupplierRow whole(long id) {
        SupplierRow row = alone(id);
        List<String> taxIds = new ArrayList<>(row.taxIds());
        long invoices = row.invoices();
        BigDecimal total = row.totals().getFirst().total();
        for (Map.Entry<Long, Long> merged : mergedInto.entrySet()) {
            if (merged.getValue() == id) {
                SupplierRow other = alone(merged.getKey());
                taxIds.addAll(other.taxIds());
                invoices += other.invoices();
                total = total.add(other.totals().getFirst().total());
            }
        }
        CurrencySum sum = new CurrencySum(Optional.of("EUR"), invoices, 0, BigDecimal.ZERO, BigDecimal.ZERO, total);
        return new SupplierRow(
                id,
                row.company(),
                row.name(),
                taxIds,
                invoices,
                row.duplicates(),
                row.latest(),
                List.of(sum),
                row.version());
    }

    @Override
    public synchronized Optional<SupplierRow> one(long id) {
        return Optional.of(whole(id));
    }

    @Override
    public List<String> ibans(long id) {
        return List.of("ES9121000418450200051332");
    }

    @Override
    public synchronized SupplierChange rename(SupplierRow supplier, String name) {
        if (changedByAnother) {
            return SupplierChange.CHANGED_BY_ANOTHER;
        }
        SupplierRow row = alone(supplier.id());
        rows.put(
                supplier.id(),
                new SupplierRow(
                        row.id(),
                        row.company(),
                        Optional.of(name),
                        row.taxIds(),
                        row.invoices(),
                        row.duplicates(),
                        row.latest(),
                        row.totals(),
                        row.version() + 1));
        return SupplierChange.DONE;
    }

    @Override
    public synchronized SupplierChange merge(SupplierRow from, SupplierRow into) {
        if (changedByAnother) {
            return SupplierChange.CHANGED_BY_ANOTHER;
        }
        mergedInto.put(from.id(), into.id());
        return SupplierChange.DONE;
    }

    @Override
    public synchronized SupplierChange separate(SupplierRow supplier, List<String> taxIds) {
        mergedInto.keySet().removeIf(id -> taxIds.contains(alone(id).taxIds().getFirst()));
        return SupplierChange.DONE;
    }
}
