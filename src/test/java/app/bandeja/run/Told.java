package app.bandeja.run;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Keeps every event, and lets a test act on one as it happens. */
final class Told implements RunListener {
    private final List<RunEvent> events = new CopyOnWriteArrayList<>();
    private volatile Consumer<RunEvent> then = event -> {};

    @Override
    public void on(RunEvent event) {
        events.add(event);
        then.accept(event);
    }

    void then(Consumer<RunEvent> action) {
        then = action;
    }

    void clear() {
        events.clear();
    }

    List<RunEvent> all() {
        return List.copyOf(events);
    }

    <E extends RunEvent> List<E> of(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Names of the documents settled, in order. */
    List<String> settled() {
        return of(RunEvent.Settled.class).stream().map(RunEvent.Settled::name).toList();
    }
}
