package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.ContentHash;
import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Evidence;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Outcome;
import app.bandeja.invoice.Part;
import app.bandeja.invoice.PartId;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.Reason;
import app.bandeja.invoice.Sameness;
import app.bandeja.invoice.Settlement;
import app.bandeja.invoice.SourceFile;
import app.bandeja.invoice.SourceId;
import app.bandeja.invoice.State;
import app.bandeja.store.DueDocument;
import app.bandeja.store.Owed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourceCountTest {
    private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2026-02-01T00:00:00Z");
    private static final Outcome ACCEPTED = new Outcome.Accepted(new Evidence(Set.of()));
    private static final Outcome PENDING = new Outcome.Pending(List.of());
    private static final Outcome DUPLICATE =
            new Outcome.Duplicate(new PartId(new DocumentId(9), 1), Sameness.SAME_INVOICE);
    private static final Outcome IGNORED = new Outcome.Ignored(Reason.NOT_AN_INVOICE);
    private static final Outcome QUARANTINED = new Outcome.Quarantined(Fault.CORRUPT, "");
    private static final ContentHash HASH = new ContentHash("0".repeat(64));

    private static final ContentHash OTHER_HASH = new ContentHash("1".repeat(64));

    private final SourceCount count = new SourceCount();

    private static DueDocument due(Instant modified, Optional<ContentHash> before) {
        SourceFile file = new SourceFile("a", "a.pdf", "a.pdf", "application/pdf", 1, modified, "1");
        return new DueDocument(
                new DocumentId(1),
                new SourceId(1),
                file,
                0,
                before,
                before.map(hash -> new DueDocument.Former(State.ACCEPTED, Optional.of(hash))));
    }

    private void settled(Outcome... outcomes) {
        settled(due(EARLY, Optional.empty()), outcomes);
    }

    private void settled(DueDocument due, Outcome... outcomes) {
        List<Part> parts = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            parts.add(new Part(parts.size() + 1, Draft.NOTHING, outcome));
        }
        count.settled(due, new Settlement(due.id(), parts), Optional.of(OTHER_HASH));
    }

    @Test
    void everyDocumentIsCountedOnceByItsState() {
        settled(ACCEPTED);
        settled(PENDING, ACCEPTED);
        settled(DUPLICATE);
        settled(IGNORED);
        settled(QUARANTINED);

        assertEquals(
                Map.of(
                        Count.OK,
                        1,
                        Count.REVIEW,
                        1,
                        Count.DUPLICATE,
                        1,
                        Count.IGNORED,
                        1,
                        Count.ERROR,
                        1,
                        Count.INVOICES,
                        3),
                nonZero());
        assertEquals(5, count.tally().listed());
        assertEquals(1, count.faults());
    }

    @Test
    void newContentOfAKnownDocumentIsARevision() {
        settled(due(EARLY, Optional.of(HASH)), ACCEPTED);

        assertEquals(Map.of(Count.OK, 1, Count.REVISION, 1, Count.INVOICES, 1), nonZero());
    }

    @Test
    void timesOfWhatIsInQuarantineDoNotMoveTheWatermark() {
        settled(due(EARLY, Optional.empty()), ACCEPTED);
        settled(due(LATE, Optional.empty()), QUARANTINED);

        assertEquals(Optional.of(LATE), count.tally().maxModified());
        assertEquals(Optional.of(EARLY), count.tally().maxOkModified());
    }

    @Test
    void whatFailedInThisRunIsNotCountedAgainAmongWhatIsOwed() {
        count.failedAndOwed();
        count.left(new Owed(2, 3));

        assertEquals(Map.of(Count.ERROR, 3, Count.OWED, 2), nonZero());
        // Those that failed before this run are no faults of this run.
        assertEquals(1, count.faults());
    }

    @Test
    void whatVanishedUnreadIsAFaultOfThisRun() {
        count.lost(2);

        assertEquals(Map.of(Count.ERROR, 2), nonZero());
        assertEquals(2, count.faults());
    }

    @Test
    void whatWasBroughtIsCountedByWhetherBytesCame() {
        Reading reading = new Reading(List.of(), List.of(), List.of());
        count.brought(new Arrival.Read(HASH, 1, reading, List.of(), Duration.ZERO));
        count.brought(new Arrival.Unchanged());
        count.brought(new Arrival.Held(Optional.of(HASH), DUPLICATE, Duration.ZERO));
        count.brought(new Arrival.Held(Optional.of(HASH), QUARANTINED, Duration.ZERO));
        assertEquals(Map.of(Count.DOWNLOADS, 4), nonZero());

        count.brought(new Arrival.Held(Optional.empty(), IGNORED, Duration.ZERO));
        assertEquals(Map.of(Count.DOWNLOADS, 4), nonZero());

        count.brought(new Arrival.Held(Optional.empty(), QUARANTINED, Duration.ZERO));
        count.brought(new Arrival.Failed(Fault.UNREACHABLE, "", Optional.empty()));
        assertEquals(Map.of(Count.DOWNLOADS, 4, Count.DOWNLOAD_ERRORS, 2), nonZero());
    }

    @Test
    void aBatchFailsAsAWholeOnlyIfAllOfItFailed() {
        Batch batch = new Batch(2, count);
        batch.failed();
        assertEquals(0, count.tally().get(Count.BATCH_ERRORS));
        batch.failed();
        assertEquals(1, count.tally().get(Count.BATCH_ERRORS));
    }

    private Map<Count, Integer> nonZero() {
        Map<Count, Integer> counts = new EnumMap<>(Count.class);
        count.tally().counts().forEach((which, number) -> {
            if (number != 0) {
                counts.put(which, number);
            }
        });
        return counts;
    }
}
