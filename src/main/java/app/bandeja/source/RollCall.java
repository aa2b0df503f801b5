package app.bandeja.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which files were seen since a walk began. What is known and was not seen may be gone, and is asked for one by one;
 * while the feed runs without a gap there is no roll to call, and an idle poll stays one request.
 */
final class RollCall {
    private final Set<String> seen = new HashSet<>();
    private boolean open;

    synchronized void open() {
        open = true;
    }

    synchronized void saw(String id) {
        if (open) {
            seen.add(id);
        }
    }

    /** Those to ask for; none while nothing is in doubt. */
    synchronized List<String> missing(Collection<String> known) {
        return open ? known.stream().filter(id -> !seen.contains(id)).toList() : List.of();
    }

    synchronized void close() {
        open = false;
        seen.clear();
    }
}
