package app.bandeja.store;

import app.bandeja.store.table.InvoiceEntry;
import app.bandeja.store.table.NameEntry;
import app.bandeja.store.table.NameWordEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;

/** Suppliers' names as invoices are found by them, within one transaction; what is found once is not asked for again. */
final class SearchNames {
    private final StatelessSession session;
    private final Map<String, Long> known = new HashMap<>();

    SearchNames(StatelessSession session) {
        this.session = session;
    }

    /** Finds the names of many at once. */
    void learn(List<InvoiceEntry> invoices) {
        List<String> digests = invoices.stream()
                .map(invoice -> digest(invoice, SearchWords.name(invoice)))
                .distinct()
                .toList();
        session.createSelectionQuery("from NameEntry where digest in :digests", NameEntry.class)
                .setParameterList("digests", digests)
                .getResultList()
                .forEach(name -> known.put(name.digest, name.id));
    }

    /** The number of its supplier's name; a new one, if no invoice bore it yet. */
    Optional<Long> of(InvoiceEntry invoice) {
        Set<String> words = SearchWords.name(invoice);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String digest = digest(invoice, words);
        return Optional.of(known.computeIfAbsent(digest, _ -> number(digest, key(invoice), words)));
    }

    private static String digest(InvoiceEntry invoice, Set<String> words) {
        return Stored.digest(key(invoice).orElse("") + "#" + SearchWords.joined(words));
    }

    private static Optional<String> key(InvoiceEntry invoice) {
        return Optional.ofNullable(Invoices.supplierKey(invoice.supplierName));
    }

    // Where another station writes the same name first, the transaction is done again.
    private Long number(String digest, Optional<String> key, Set<String> words) {
        return session.createSelectionQuery("select id from NameEntry where digest = :digest", Long.class)
                .setParameter("digest", digest)
                .uniqueResultOptional()
                .orElseGet(() -> write(digest, key, words));
    }

    private Long write(String digest, Optional<String> key, Set<String> words) {
        NameEntry name = new NameEntry();
        name.digest = digest;
        name.supplierKey = key.orElse(null);
        name.words = SearchWords.joined(words);
        session.insert(name);
        session.insertMultiple(words.stream().map(word -> word(name.id, word)).toList());
        return name.id;
    }

    private static NameWordEntry word(long name, String word) {
        NameWordEntry entry = new NameWordEntry();
        entry.name = name;
        entry.token = word;
        return entry;
    }
}
