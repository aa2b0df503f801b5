package app.bandeja.run;

import java.nio.file.Path;

/** Where the watermark is kept. The cursor of the changes feed is always in the database. */
public sealed interface StateBackend {

    /** In the table {@code sync_state}. */
    record InDatabase() implements StateBackend {}

    /** In a JSON file, as the original system did. */
    record InFile(Path file) implements StateBackend {}
}
