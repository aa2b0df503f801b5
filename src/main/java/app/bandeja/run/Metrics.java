package app.bandeja.run;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a run did.
 *
 * @param watermarkBefore {@code last_sync_time} when it began
 * @param watermarkAfter {@code last_sync_time} when it ended
 * @param total over all sources
 * @param sources each source's share, by its place as {@code folder:PATH} or {@code drive:ID}
 */
public record Metrics(
        Instant start,
        Instant end,
        Optional<Instant> watermarkBefore,
        Optional<Instant> watermarkAfter,
        Tally total,
        Map<String, Tally> sources) {
    public Metrics {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }
}
