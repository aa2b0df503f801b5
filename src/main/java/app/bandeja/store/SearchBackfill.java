package app.bandeja.store;

import app.bandeja.store.table.InvoiceEntry;
import app.bandeja.store.table.SearchEntry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Gives the invoices of an older version's books what they are found by, a batch a transaction, once. */
final class SearchBackfill {
    private static final int BATCH = 1000;

    private final Transactions transactions;

    SearchBackfill(Transactions transactions) {
        this.transactions = transactions;
    }

    /** After a kill it goes on where it stood: each batch keeps how far it came. */
    void run() {
        boolean owed = true;
        while (owed) {
            owed = transactions.call(SearchBackfill::batch);
        }
    }

    private static boolean batch(StatelessSession session) {
        Object[] span = session.createNativeQuery(
                        "select after_invoice, until_invoice from bandeja.search_backfill where id = 1 for update",
                        Object[].class)
                .getSingleResult();
        long after = ((Number) span[0]).longValue();
        long until = ((Number) span[1]).longValue();
        if (after >= until) {
            return false;
        }
        List<InvoiceEntry> invoices = session.createSelectionQuery(
                        "from InvoiceEntry where id > :after and id <= :until order by id", InvoiceEntry.class)
                .setParameter("after", after)
                .setParameter("until", until)
                .setMaxResults(BATCH)
                .getResultList();
        if (!invoices.isEmpty()) {
            sort(session, invoices);
            fill(session, invoices);
        }
        reached(session, invoices.size() < BATCH ? until : invoices.getLast().id);
        return true;
    }

    private static void sort(StatelessSession session, List<InvoiceEntry> invoices) {
        for (InvoiceEntry invoice : invoices) {
            String key = Invoices.supplierKey(invoice.supplierName);
            if (!Objects.equals(key, invoice.supplierKey)) {
                session.createMutationQuery("update InvoiceEntry set supplierKey = :key where id = :id")
                        .setParameter("key", key)
                        .setParameter("id", invoice.id)
                        .executeUpdate();
            }
        }
    }

    /** All of them together: a million invoices have eight million words. */
    private static void fill(StatelessSession session, List<InvoiceEntry> invoices) {
        session.createSelectionQuery("from SearchEntry where invoice in :invoices", SearchEntry.class)
                .setParameterList(
                        "invoices", invoices.stream().map(invoice -> invoice.id).toList())
                .getResultList()
                .forEach(entry -> SearchTokens.remove(session, entry));
        SearchNames names = new SearchNames(session);
        names.learn(invoices);
        List<SearchEntry> entries = invoices.stream()
                .filter(SearchTokens::isShown)
                .map(invoice -> SearchTokens.entry(invoice, names))
                .toList();
        session.doWork(connection -> write(connection, entries));
    }

    private static void write(Connection connection, List<SearchEntry> entries) throws SQLException {
        try (PreparedStatement search = connection.prepareStatement(
                        "insert into bandeja.invoice_search (invoice_id, name_id, settled_at, words)"
                                + " values (?, ?, ?, ?)");
                PreparedStatement words = connection.prepareStatement(
                        "insert into bandeja.invoice_words (token, settled_at, invoice_id) values (?, ?, ?)")) {
            for (SearchEntry entry : entries) {
                OffsetDateTime settled = entry.settledAt.atOffset(ZoneOffset.UTC);
                add(search, entry.invoice, entry.name, settled, entry.words);
                for (String word : SearchWords.parted(entry.words).toList()) {
                    add(words, word, settled, entry.invoice);
                }
            }
            search.executeBatch();
            words.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static void reached(StatelessSession session, long invoice) {
        session.createNativeMutationQuery("update bandeja.search_backfill set after_invoice = :reached where id = 1")
                .setParameter("reached", invoice)
                .executeUpdate();
    }
}
