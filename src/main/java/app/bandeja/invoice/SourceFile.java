package app.bandeja.invoice;

import java.time.Instant;

/**
 * A file as its source lists it, before a byte of it is read.
 *
 * @param externalId the source's own id: Drive's file id, or the path relative to the folder with {@code /} between
 * @param name the file's name, without folders
 * @param path where it lies within the source, with {@code /} between, ending in the name
 * @param mimeType as the source says it, or by the name's ending for a local file; may be wrong
 * @param size bytes; -1 where the source does not say (Google's own documents)
 * @param modified as the source says it; uploads keep old times, so it proves nothing
 * @param fingerprint whatever tells cheaply that the content may have changed: a checksum, or size and times
 */
public record SourceFile(
        String externalId,
        String name,
        String path,
        String mimeType,
        long size,
        Instant modified,
        String fingerprint) {}
