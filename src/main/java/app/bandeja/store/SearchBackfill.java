package app.bandeja.store;

import app.bandeja.store.table.InvoiceEntry;
import java.util.List;
import org.hibernate.StatelessSession;

/** Gives the invoices of an older version's books what they are found by, a batch a transaction, once. */
final class SearchBackfill {
    private static final int BATCH = 500;

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
        invoices.forEach(invoice -> fill(session, invoice));
        reached(session, invoices.size() < BATCH ? until : invoices.getLast().id);
        return true;
    }

    private static void fill(StatelessSession session, InvoiceEntry invoice) {
        session.createMutationQuery("update InvoiceEntry set supplierKey = :key where id = :id")
                .setParameter("key", Invoices.supplierKey(invoice.supplierName))
                .setParameter("id", invoice.id)
                .executeUpdate();
        SearchTokens.rewrite(session, invoice);
    }

    private static void reached(StatelessSession session, long invoice) {
        session.createNativeMutationQuery("update bandeja.search_backfill set after_invoice = :reached where id = 1")
                .setParameter("reached", invoice)
                .executeUpdate();
    }
}
