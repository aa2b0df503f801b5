package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.RunId;
import app.bandeja.invoice.State;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunBoardTest {
    private static final Instant NOW = MovableClock.MORNING;
    private static final RunId RUN = new RunId(1);
    private static final DocumentId A = new DocumentId(1);
    private static final Metrics METRICS =
            new Metrics(NOW, NOW, Optional.empty(), Optional.empty(), Tally.NOTHING, Map.of());

    private final RunBoard board = new RunBoard();

    private Snapshot after(RunEvent... events) {
        for (RunEvent event : events) {
            board.on(event);
        }
        return board.snapshot();
    }

    @Test
    void nothingGoesOnAtFirst() {
        assertEquals(Snapshot.IDLE, board.snapshot());
    }

    @Test
    void aRunInTheMiddleTellsHowFarItIs() {
        Snapshot middle = after(
                new RunEvent.Started(RUN, NOW),
                new RunEvent.Listed("folder:/a", 5, 3),
                new RunEvent.Listed("folder:/a", 2, 1),
                new RunEvent.Fetched(A, "a.pdf", 10),
                new RunEvent.Settled(A, "a.pdf", State.ACCEPTED),
                new RunEvent.Unchanged(A, "b.pdf"),
                new RunEvent.Retrying(A, "c.pdf", Fault.UNREACHABLE, "", NOW),
                new RunEvent.PageRead(A, "d.pdf", 2, 7));

        assertEquals(
                new Snapshot(
                        Snapshot.Phase.RUNNING,
                        Optional.of(NOW),
                        new Snapshot.Progress(7, 4, 3),
                        Optional.of(new Snapshot.Doing("d.pdf", 2, 7)),
                        Map.of(State.ACCEPTED, 1, State.OWED, 1),
                        3,
                        Optional.empty(),
                        Map.of(),
                        Optional.empty()),
                middle);
    }

    @Test
    void theEndKeepsWhatTheRunCameTo() {
        Snapshot end = after(
                new RunEvent.Started(RUN, NOW),
                new RunEvent.Settled(A, "a.pdf", State.PENDING),
                new RunEvent.Ended(RUN, METRICS, NOW));

        assertEquals(
                new Snapshot(
                        Snapshot.Phase.IDLE,
                        Optional.of(NOW),
                        new Snapshot.Progress(0, 1, 1),
                        Optional.empty(),
                        Map.of(State.PENDING, 1),
                        2,
                        Optional.empty(),
                        Map.of(),
                        Optional.of(METRICS)),
                end);
    }

    @Test
    void theNextRunBeginsAnewButChangesGoOn() {
        Snapshot next = after(
                new RunEvent.Started(RUN, NOW),
                new RunEvent.Settled(A, "a.pdf", State.PENDING),
                new RunEvent.SourceFailed("drive:x", "No network."),
                new RunEvent.Ended(RUN, METRICS, NOW),
                new RunEvent.Started(new RunId(2), NOW.plusSeconds(9)));

        assertEquals(
                new Snapshot(
                        Snapshot.Phase.RUNNING,
                        Optional.of(NOW.plusSeconds(9)),
                        Snapshot.Progress.NONE,
                        Optional.empty(),
                        Map.of(),
                        2,
                        Optional.empty(),
                        Map.of(),
                        Optional.of(METRICS)),
                next);
    }

    @Test
    void troubleIsKeptUntilTheNextRun() {
        Snapshot away = after(new RunEvent.Started(RUN, NOW), new RunEvent.SourceFailed("drive:x", "No network."));
        assertEquals(Optional.of("No network."), away.trouble());
        assertEquals(Map.of("drive:x", "No network."), away.unreachable());
        assertEquals(Map.of(), after(new RunEvent.Started(new RunId(2), NOW)).unreachable());
        Snapshot failed = after(new RunEvent.Failed("The disk is full."));
        assertEquals(Optional.of("The disk is full."), failed.trouble());
        assertEquals(Snapshot.Phase.IDLE, failed.phase());
    }
}
