package app.bandeja.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

    /** The total tally of metrics written by {@link #of}; nothing counted where it is not such a text. */
    public static Tally total(String json) {
        Tally tally = Tally.NOTHING;
        try {
            JsonNode read = new ObjectMapper().readTree(json);
            for (Count count : Count.values()) {
                tally = tally.plus(count, read.path(count.jsonName()).asInt());
            }
        } catch (JsonProcessingException e) {
            return Tally.NOTHING;
        }
        return tally;
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
