package app.bandeja.run;

import app.bandeja.store.Database;
import app.bandeja.store.SourceRow;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Shows and forgets how far the sources are: the visible watermark and each source's cursor. */
public final class StateDesk {
    private final Database database;
    private final Watermark watermark;
    private final Duration window;
    private final InstantSource clock;

    public StateDesk(Database database, RunOptions options, InstantSource clock) {
        this.database = database;
        this.watermark = new Watermark(options.state(), database.state());
        this.window = options.window();
        this.clock = clock;
    }

    /** {@code last_sync_time}; empty before the first run. */
    public Optional<Instant> lastSyncTime() {
        return watermark.read();
    }

    /** From where on a dry run counts what Drive modified; empty where there is no watermark: then all counts. */
    public Optional<Instant> modifiedSince() {
        return watermark.less(window);
    }

    /** By the source's place; an empty text where the first walk is still to come. */
    public Map<String, String> cursors() {
        Map<String, String> cursors = new LinkedHashMap<>();
        for (SourceRow row : database.sources().all()) {
            cursors.put(row.place().text(), row.cursor().orElse(""));
        }
        return cursors;
    }

    /** Everything is listed again by the next run, and what is pending, quarantined or owed is due at once. */
    public void reset() {
        watermark.forget();
        for (SourceRow row : database.sources().all()) {
            database.ledger().reset(row.id(), Examiner.version(), clock.instant());
        }
    }
}
