package app.bandeja.store;

import app.bandeja.invoice.State;
import app.bandeja.store.table.InvoiceEntry;
import app.bandeja.store.table.SearchEntry;
import app.bandeja.store.table.WordEntry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/** Writes what an invoice is found by. Whoever changes an invoice rewrites it in the same transaction. */
final class SearchTokens {
    private static final Set<String> SHOWN =
            Set.of(State.ACCEPTED.code(), State.PENDING.code(), State.DUPLICATE.code());

    private SearchTokens() {}

    /** Of an invoice that is new. */
    static void write(StatelessSession session, InvoiceEntry invoice) {
        if (isShown(invoice)) {
            write(session, entry(invoice, new SearchNames(session)));
        }
    }

    /** Of an invoice that changed; the entry may have any state, and is not written itself. */
    static void rewrite(StatelessSession session, InvoiceEntry invoice) {
        Optional<SearchEntry> before = Optional.ofNullable(session.get(SearchEntry.class, invoice.id));
        Optional<SearchEntry> now =
                Optional.of(invoice).filter(SearchTokens::isShown).map(shown -> entry(shown, new SearchNames(session)));
        if (before.isPresent() && now.isPresent() && isSame(before.get(), now.get())) {
            return;
        }
        before.ifPresent(entry -> remove(session, entry));
        now.ifPresent(entry -> write(session, entry));
    }

    /** What was superseded is not found any more. */
    static void removeAll(StatelessSession session, List<InvoiceEntry> superseded) {
        for (InvoiceEntry invoice : superseded) {
            Optional.ofNullable(session.get(SearchEntry.class, invoice.id)).ifPresent(entry -> remove(session, entry));
        }
    }

    static boolean isShown(InvoiceEntry invoice) {
        return SHOWN.contains(invoice.state) && invoice.supersededAt == null;
    }

    static SearchEntry entry(InvoiceEntry invoice, SearchNames names) {
        SearchEntry entry = new SearchEntry();
        entry.invoice = invoice.id;
        entry.name = names.of(invoice).orElse(null);
        entry.settledAt = invoice.settledAt;
        entry.words = SearchWords.joined(SearchWords.own(invoice));
        return entry;
    }

    static List<WordEntry> words(SearchEntry entry) {
        return SearchWords.parted(entry.words).map(word -> word(entry, word)).toList();
    }

    private static WordEntry word(SearchEntry entry, String word) {
        WordEntry row = new WordEntry();
        row.token = word;
        row.settledAt = entry.settledAt;
        row.invoice = entry.invoice;
        return row;
    }

    private static boolean isSame(SearchEntry one, SearchEntry other) {
        return Objects.equals(one.name, other.name) && one.words.equals(other.words);
    }

    private static void write(StatelessSession session, SearchEntry entry) {
        session.insert(entry);
        session.insertMultiple(words(entry));
    }

    static void remove(StatelessSession session, SearchEntry entry) {
        session.createMutationQuery("delete from WordEntry where token in :words and settledAt = :settledAt"
                        + " and invoice = :invoice")
                .setParameterList("words", SearchWords.parted(entry.words).toList())
                .setParameter("settledAt", entry.settledAt)
                .setParameter("invoice", entry.invoice)
                .executeUpdate();
        session.delete(entry);
    }
}
