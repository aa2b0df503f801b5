package app.bandeja.source;

import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What became of fetching one file. */
public sealed interface Fetch {

    /** The bytes lie in a file named by their hash. */
    record Fetched(Path file, ContentHash hash, long size) implements Fetch {}

    /** It may work later; {@code after} where the source asked for a pause. */
    record Failed(Fault fault, String detail, Optional<Duration> after) implements Fetch {}

    /** It will never work. */
    record Refused(Fault fault, String detail) implements Fetch {}
}
