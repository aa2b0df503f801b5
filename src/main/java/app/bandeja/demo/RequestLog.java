package app.bandeja.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The latest requests, as they came. */
public final class RequestLog {
    private static final int KEPT = 10_000;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private Consumer<Entry> listener = entry -> {};

    /** A request; no headers, for they hold the token. */
    public record Entry(String method, String path, Endpoint endpoint, Map<String, String> query) {
        public Entry {
            query = Map.copyOf(query);
        }
    }

    RequestLog() {}

    synchronized void add(Entry entry) {
        if (entries.size() == KEPT) {
            entries.remove();
        }
        entries.add(entry);
        listener.accept(entry);
    }

    /** From now on each request is told as it comes, so that more than is kept can be counted, and when. */
    public synchronized void tell(Consumer<Entry> everyRequest) {
        listener = everyRequest;
    }

    /** Oldest first. */
    public synchronized List<Entry> all() {
        return List.copyOf(entries);
    }

    /** How many of a kind. */
    public synchronized long count(Endpoint.Kind kind) {
        return entries.stream().filter(entry -> entry.endpoint().kind() == kind).count();
    }

    /** Forgets them. */
    public synchronized void clear() {
        entries.clear();
    }
}
