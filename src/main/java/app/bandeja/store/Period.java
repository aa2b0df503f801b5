package app.bandeja.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What came in during a time.
 *
 * @param to the first moment after it
 * @param accepted documents that were settled then, by the state that they have now
 * @param reading how long a document took to be fetched and read, on the average; empty if none was
 */
public record Period(
        Instant from, Instant to, long accepted, long pending, long quarantined, Optional<Duration> reading) {

    /** Those of the three states together. */
    public long documents() {
        return accepted + pending + quarantined;
    }
}
