package app.bandeja.store;

import java.time.Instant;
import java.util.Optional;

/** The table {@code sync_state}: key, value, updated_at, as in the original system. */
public final class StateBook {

    StateBook() {}

    public Optional<String> get(String key) {
        throw new UnsupportedOperationException(key);
    }

    public void put(String key, String value, Instant now) {
        throw new UnsupportedOperationException(key + value + now);
    }

    public void remove(String key) {
        throw new UnsupportedOperationException(key);
    }
}
