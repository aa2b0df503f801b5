package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.invoice.State;
import app.bandeja.store.table.SupplierEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Suppliers as a screen shows them, a page at a time: three statements a page. */
final class SupplierRows {
    private static final List<String> COUNTED = List.of(State.ACCEPTED.code(), State.PENDING.code());

    private final StatelessSession session;

    SupplierRows(StatelessSession session) {
        this.session = session;
    }

    /** How many invoices, and the latest issue date. */
    private record Counted(long supplier, long invoices, Optional<LocalDate> latest) {
        static final Counted NONE = new Counted(0, 0, Optional.empty());

        static Counted of(Object[] row) {
            return new Counted((Long) row[0], (Long) row[1], Optional.ofNullable((LocalDate) row[2]));
        }
    }

    List<SupplierRow> page(String words, int offset, int limit) {
        List<SupplierEntry> page = entries(words, offset, limit);
        List<Long> ids = page.stream().map(entry -> entry.id).toList();
        Map<Long, List<SupplierEntry>> merged =
                mergedInto(session, ids).stream().collect(Collectors.groupingBy(entry -> entry.mergedInto));
        Map<Long, Counted> counted = counted(ids);
        return page.stream()
                .map(entry -> row(
                        entry, merged.getOrDefault(entry.id, List.of()), counted.getOrDefault(entry.id, Counted.NONE)))
                .toList();
    }

    static List<SupplierEntry> mergedInto(StatelessSession session, List<Long> ids) {
        return session.createSelectionQuery(
                        "from SupplierEntry where mergedInto in :ids order by taxId", SupplierEntry.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private List<SupplierEntry> entries(String words, int offset, int limit) {
        List<String> parts = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        StringBuilder where = new StringBuilder("from SupplierEntry s where s.mergedInto is null");
        for (int i = 0; i < parts.size(); i++) {
            where.append(" and (lower(coalesce(s.name, '')) like :w")
                    .append(i)
                    .append(" or lower(s.taxId) like :w")
                    .append(i)
                    .append(
                            " or exists (select 1 from SupplierEntry m where m.mergedInto = s.id and lower(m.taxId) like :w")
                    .append(i)
                    .append("))");
        }
        SelectionQuery<SupplierEntry> query = session.createSelectionQuery(
                where + " order by lower(coalesce(s.name, s.taxId)), s.id", SupplierEntry.class);
        for (int i = 0; i < parts.size(); i++) {
            query.setParameter("w" + i, "%" + parts.get(i) + "%");
        }
        return query.setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    private Map<Long, Counted> counted(List<Long> ids) {
        return session.createSelectionQuery(
                        "select supplier, count(*), max(issueDate) from InvoiceEntry where supplier in :ids"
                                + " and supersededAt is null and state in :states group by supplier",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("states", COUNTED)
                .getResultStream()
                .map(Counted::of)
                .collect(Collectors.toMap(Counted::supplier, Function.identity()));
    }

    private static SupplierRow row(SupplierEntry entry, List<SupplierEntry> merged, Counted counted) {
        List<String> taxIds = new ArrayList<>(List.of(entry.taxId));
        merged.forEach(other -> taxIds.add(other.taxId));
        return new SupplierRow(
                entry.id,
                new CompanyId(entry.company),
                Optional.ofNullable(entry.name),
                taxIds,
                counted.invoices(),
                counted.latest(),
                entry.version);
    }
}
