package app.bandeja.source;

import app.bandeja.invoice.Change;
import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.ChangePage.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks a source for pages until it is caught up, as a run does. */
final class Draining {
    private final Source source;
    private Optional<String> cursor = Optional.empty();
    private int pages;

    Draining(Source source) {
        this.source = source;
    }

    Draining(Source source, Optional<String> cursor) {
        this.source = source;
        this.cursor = cursor;
    }

    List<Change> drain() throws Exception {
        List<Change> changes = new ArrayList<>();
        ChangePage page;
        do {
            page = next();
            changes.addAll(page.changes());
        } while (page.ending() == Ending.MORE);
        return changes;
    }

    ChangePage next() throws Exception {
        ChangePage page = source.changes(cursor);
        cursor = Optional.of(page.nextCursor());
        pages++;
        return page;
    }

    Optional<String> cursor() {
        return cursor;
    }

    int pages() {
        return pages;
    }

    /** {@code +path} for what is there, {@code -id} for what is gone. */
    static List<String> shown(List<Change> changes) {
        return changes.stream().map(Draining::shown).toList();
    }

    private static String shown(Change change) {
        return switch (change) {
            case Change.Present present -> "+" + present.file().path();
            case Change.Gone gone -> "-" + gone.externalId();
        };
    }
}
