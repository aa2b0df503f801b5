package app.bandeja.store;

import app.bandeja.store.table.StateEntry;
import java.time.Instant;
import java.util.Optional;

/** The table {@code sync_state}: key, value, updated_at, as in the original system. */
public final class StateBook {
    private final Transactions transactions;

    StateBook(Transactions transactions) {
        this.transactions = transactions;
    }

    public Optional<String> get(String key) {
        return transactions.call(session ->
                Optional.ofNullable(session.get(StateEntry.class, key)).map(entry -> entry.value));
    }

    public void put(String key, String value, Instant now) {
        StateEntry entry = new StateEntry();
        entry.key = key;
        entry.value = Stored.text(value);
        entry.updatedAt = Stored.time(now);
        transactions.run(session -> session.upsert(entry));
    }

    public void remove(String key) {
        transactions.run(session -> session.createMutationQuery("delete from StateEntry where key = :key")
                .setParameter("key", key)
                .executeUpdate());
    }
}
