package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2026-02-01T00:00:00Z");

    /** Each count a power of two, so that a sum tells what is in it. */
    private static Tally powers() {
        Map<Count, Integer> counts = new EnumMap<>(Count.class);
        for (Count count : Count.values()) {
            counts.put(count, power(count));
        }
        return new Tally(counts, Optional.of(LATE), Optional.of(EARLY));
    }

    private static int power(Count count) {
        return 1 << List.of(Count.values()).indexOf(count);
    }

    @Test
    void listedIsWhatEndedInAnyWay() {
        int expected = 0;
        for (Count end : List.of(
                Count.OK, Count.DUPLICATE, Count.IGNORED, Count.REVIEW, Count.ERROR, Count.OWED, Count.UNCHANGED)) {
            expected += power(end);
        }

        assertEquals(expected, powers().listed());
    }

    @Test
    void talliesAddUpAndKeepTheLaterTimes() {
        Tally one = new Tally(Map.of(Count.OK, 2, Count.PAGES, 1), Optional.of(EARLY), Optional.empty());
        Tally other = new Tally(Map.of(Count.OK, 3), Optional.of(LATE), Optional.of(EARLY));

        Tally sum = new Tally(Map.of(Count.OK, 5, Count.PAGES, 1), Optional.of(LATE), Optional.of(EARLY));
        assertEquals(List.of(sum, sum), List.of(one.plus(other), other.plus(one)));
        assertEquals(0, sum.get(Count.ERROR));
    }

    @Test
    void metricsBearTheContractsNames() {
        ObjectNode json = MetricsJson.of(metrics(Map.of("folder:/a", powers())));

        assertEquals(
                List.of(
                        "start_time",
                        "end_time",
                        "duration_seconds",
                        "drive_items_listed_total",
                        "drive_pages_fetched_total",
                        "files_downloaded",
                        "download_errors",
                        "batch_errors",
                        "invoices_processed_ok_total",
                        "invoices_duplicate_total",
                        "invoices_revision_total",
                        "invoices_ignored_total",
                        "invoices_review_total",
                        "invoices_error_total",
                        "documents_owed_total",
                        "documents_unchanged_total",
                        "invoices_total",
                        "max_modified_time_processed",
                        "last_sync_time_before",
                        "last_sync_time_after",
                        "sources"),
                names(json));
        assertEquals("folder:/a", json.at("/sources/0/source").asText());
        assertEquals(json.path("drive_items_listed_total"), json.at("/sources/0/drive_items_listed_total"));
    }

    @Test
    void metricsTellTimesAsTextAndWhatIsAbsentAsNull() {
        ObjectNode json = MetricsJson.of(metrics(Map.of()));

        assertEquals("2026-01-01T00:00:00Z", json.path("start_time").asText());
        assertEquals(1.5, json.path("duration_seconds").asDouble());
        assertEquals(
                "2026-02-01T00:00:00Z", json.path("max_modified_time_processed").asText());
        assertEquals(true, json.path("last_sync_time_before").isNull());
        assertEquals("2026-02-01T00:00:00Z", json.path("last_sync_time_after").asText());
    }

    @Test
    void theTotalComesBackFromJson() {
        String json = MetricsJson.of(metrics(Map.of())).toString();

        assertEquals(powers().counts(), MetricsJson.total(json).counts());
        assertEquals(Tally.NOTHING, MetricsJson.total("{broken"));
    }

    private static Metrics metrics(Map<String, Tally> sources) {
        return new Metrics(EARLY, EARLY.plusMillis(1500), Optional.empty(), Optional.of(LATE), powers(), sources);
    }

    private static List<String> names(JsonNode json) {
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
