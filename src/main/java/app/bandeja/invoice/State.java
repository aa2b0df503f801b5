package app.bandeja.invoice;

import java.util.Locale;
import java.util.Optional;

/** Where a document stands in the ledger. Worst first: a document's state is the worst of its parts. */
public enum State {
    OWED,
    QUARANTINED,
    PENDING,
    ACCEPTED,
    DUPLICATE,
    IGNORED;

    /** The name in JSON and database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of that code. */
    public static Optional<State> of(String code) {
        for (State state : values()) {
            if (state.name().equalsIgnoreCase(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    public State worse(State other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
