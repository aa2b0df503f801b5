package app.bandeja.books;

import java.nio.file.Path;

/** How an export ended. */
public sealed interface ExportResult {
    /** The file is there, whole. */
    record Written(Path file, long rows) implements ExportResult {}

    /** The person stopped it; what stood at that place before still stands. */
    record Cancelled() implements ExportResult {}

    /** It could not be written; what stood at that place before still stands. */
    record Failed(String sentence) implements ExportResult {}
}
