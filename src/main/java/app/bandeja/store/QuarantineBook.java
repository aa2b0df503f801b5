package app.bandeja.store;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.State;
import app.bandeja.store.Decisions.TakenBack;
import app.bandeja.store.Ruling.Act;
import java.util.List;

/**
 * What people decide about documents that cannot be read: each decision is one transaction, with a way back. Such a
 * document has no invoice to decide about, or only those of its earlier content, which stay as they are.
 */
public final class QuarantineBook {
    private final Transactions transactions;

    QuarantineBook(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Due at once, to be read from its bytes again. */
    public ReleaseResult retry(DocumentId document, Act act) {
        return transactions.call(session -> new Releasing(session, document, act).retry());
    }

    /** Dealt with: it leaves quarantine, and is no invoice. */
    public ReleaseResult dismiss(DocumentId document, String reason, Act act) {
        return transactions.call(session -> new Releasing(session, document, act).dismiss(reason));
    }

    /** It lies in quarantine again as it did before. */
    public TakenBack takeBack(long release, Act act) {
        return transactions.call(session -> new Returning(session, release, act).takeBack());
    }

    /** What lies in quarantine, by number, after that one. */
    public List<DocumentId> after(DocumentId last, int limit) {
        return transactions.call(session -> session
                .createSelectionQuery(
                        "select id from DocumentEntry where state = :held and id > :last order by id", Long.class)
                .setParameter("held", State.QUARANTINED.code())
                .setParameter("last", last.value())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(DocumentId::new)
                .toList());
    }
}
