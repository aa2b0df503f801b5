package app.bandeja.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Metrics as {@code --output-json} writes them. */
public final class MetricsJson {

    private MetricsJson() {}

    public static ObjectNode of(Metrics metrics) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("start_time", metrics.start().toString());
        json.put("end_time", metrics.end().toString());
        json.put(
                "duration_seconds",
                Duration.between(metrics.start(), metrics.end()).toMillis() / 1000.0);
        putTally(json, metrics.total());
        json.put("last_sync_time_before", text(metrics.watermarkBefore()));
        json.put("last_sync_time_after", text(metrics.watermarkAfter()));
        ArrayNode sources = json.putArray("sources");
        metrics.sources()
                .forEach((source, tally) -> putTally(sources.addObject().put("source", source), tally));
        return json;
    }

    private static void putTally(ObjectNode json, Tally tally) {
        json.put("drive_items_listed_total", tally.listed());
        for (Count count : Count.values()) {
            json.put(count.jsonName(), tally.get(count));
        }
        json.put("max_modified_time_processed", text(tally.maxModified()));
    }

    private static @Nullable String text(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse(null);
    }
}
