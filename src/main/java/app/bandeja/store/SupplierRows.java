package app.bandeja.store;

import app.bandeja.invoice.CompanyId;
import app.bandeja.store.table.SupplierEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Suppliers as a screen shows them, a page at a time: three statements a page. */
final class SupplierRows {
    private final StatelessSession session;

    SupplierRows(StatelessSession session) {
        this.session = session;
    }

    List<SupplierRow> page(String words, int offset, int limit) {
        return rows(entries(words, offset, limit));
    }

    Optional<SupplierRow> one(long id) {
        return rows(session.createSelectionQuery(
                                "from SupplierEntry where id = :id and mergedInto is null", SupplierEntry.class)
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    private List<SupplierRow> rows(List<SupplierEntry> page) {
        List<Long> ids = page.stream().map(entry -> entry.id).toList();
        Map<Long, List<SupplierEntry>> merged =
                mergedInto(session, ids).stream().collect(Collectors.groupingBy(entry -> entry.mergedInto));
        Map<Long, SupplierCount> counted = counted(ids);
        return page.stream()
                .map(entry -> row(
                        entry,
                        merged.getOrDefault(entry.id, List.of()),
                        counted.getOrDefault(entry.id, SupplierCount.NONE)))
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

    private Map<Long, SupplierCount> counted(List<Long> ids) {
        return session.createSelectionQuery(
                        "select supplier, state, currency, count(*), sum(total), max(issueDate) from InvoiceEntry"
                                + " where supplier in :ids and supersededAt is null and state in :states"
                                + " group by supplier, state, currency",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("states", SupplierCount.STATES)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], SupplierCount::of, SupplierCount::plus));
    }

    private static SupplierRow row(SupplierEntry entry, List<SupplierEntry> merged, SupplierCount count) {
        List<String> taxIds = new ArrayList<>(List.of(entry.taxId));
        merged.forEach(other -> taxIds.add(other.taxId));
        return new SupplierRow(
                entry.id,
                new CompanyId(entry.company),
                Optional.ofNullable(entry.name),
                taxIds,
                count.invoices(),
                count.duplicates(),
                count.latest(),
                count.totals(),
                entry.version);
    }
}
