package app.bandeja.text.pdf;

import java.util.List;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * Passwords that a person gave for protected files. Each is tried on every protected file, for a supplier protects all its
 * invoices with the same one. They are kept as long as the program runs and are written nowhere.
 */
public final class Passwords {
    private final CopyOnWriteArraySet<String> known = new CopyOnWriteArraySet<>();

    /** One more to try. */
    public void add(String password) {
        known.add(password);
    }

    /** All of them, in the order in which they were given. */
    List<String> all() {
        return List.copyOf(known);
    }
}
