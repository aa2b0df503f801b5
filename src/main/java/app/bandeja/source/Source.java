package app.bandeja.source;

import app.bandeja.invoice.ChangePage;
import app.bandeja.invoice.SourceFile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** A place that documents come from. Blocking; may be called from several threads at once. */
public interface Source extends AutoCloseable {

    /**
     * One page of changes.
     *
     * @param cursor where the last page said to go on; empty for a first walk, which lists everything
     * @throws SourceUnavailableException when the source cannot be asked (no access, no such folder, no network after all retries)
     */
    ChangePage changes(Optional<String> cursor) throws SourceUnavailableException, InterruptedException;

    /** Of the known external ids, those that are certainly no longer there; asked when the source is caught up. */
    Set<String> gone(Collection<String> known) throws SourceUnavailableException, InterruptedException;

    /**
     * Brings the bytes into a content-addressed file: {@code .part} while hashing, size and checksum verified, fsync,
     * atomic rename. Trouble with this one file is a value; nothing half-written stays behind.
     *
     * @param shelf the folder of content-addressed files
     */
    Fetch fetch(SourceFile file, Path shelf) throws InterruptedException;

    @Override
    void close();
}
