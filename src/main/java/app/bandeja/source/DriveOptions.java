package app.bandeja.source;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How Drive is asked.
 *
 * @param serviceAccountFile a service account's JSON key
 * @param rootUrl another Drive server, for tests and the demo
 * @param pageSize entries a list request, 1–1000
 * @param retryMax tries after the first, 0 or more
 * @param retryBase the first pause between tries; doubles, with full jitter, up to 64 s
 */
public record DriveOptions(
        Optional<Path> serviceAccountFile, Optional<URI> rootUrl, int pageSize, int retryMax, Duration retryBase) {}
