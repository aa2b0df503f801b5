package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.run.ScheduleOptions.AtStart;
import app.bandeja.run.ScheduleOptions.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final Duration ROUND = Duration.ofMinutes(30);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final MovableClock clock = new MovableClock();
    private final FakeRuns runs = new FakeRuns();
    private Optional<Instant> debt = Optional.empty();
    private Schedule schedule = on(new ScheduleOptions(ROUND, AtStart.SYNC, Pace.GOING));

    private Schedule on(ScheduleOptions options) {
        return new Schedule(runs, after -> debt.filter(due -> due.isAfter(after)), options, clock);
    }

    @AfterEach
    void close() {
        schedule.close();
    }

    /** Looks after that time; tells how many runs were begun so far. */
    private int after(Duration time) {
        clock.forward(time);
        schedule.look();
        return runs.begun;
    }

    private void begin(ScheduleOptions options) {
        schedule.close();
        schedule = on(options);
        schedule.plan();
        schedule.look();
    }

    private void begin() {
        begin(new ScheduleOptions(ROUND, AtStart.SYNC, Pace.GOING));
    }

    @Test
    void runsBeginAtTheStartAndThenOnceARound() {
        begin();
        assertEquals(1, runs.begun);
        runs.end(SyncReport.Ending.DONE);
        assertEquals(1, after(MINUTE));
        assertEquals(1, after(ROUND.minus(MINUTE).minusSeconds(1)));
        assertEquals(2, after(Duration.ofSeconds(1)));
    }

    @Test
    void withoutAWishTheFirstRunWaitsForItsRound() {
        begin(new ScheduleOptions(ROUND, AtStart.WAIT, Pace.GOING));
        assertEquals(0, runs.begun);
        assertEquals(1, after(ROUND));
    }

    @Test
    void whatIsOwedFromBeforeIsNotKeptWaitingForTheFirstRound() {
        debt = Optional.of(clock.instant().minusSeconds(60));
        begin(new ScheduleOptions(ROUND, AtStart.WAIT, Pace.GOING));
        assertEquals(1, runs.begun);
    }

    @Test
    void aRunThatGoesOnIsNotDisturbedAndTheMissedOneComesAtOnceAfterIt() {
        begin();
        assertEquals(1, after(ROUND.plus(MINUTE)));
        runs.end(SyncReport.Ending.DONE);
        assertEquals(2, after(Duration.ZERO));
    }

    @Test
    void aDocumentThatIsTriedAgainBeginsARunAtItsTime() {
        begin();
        debt = Optional.of(clock.instant().plus(MINUTE));
        runs.end(SyncReport.Ending.DONE);
        assertEquals(1, after(MINUTE.minusSeconds(1)));
        assertEquals(2, after(Duration.ofSeconds(1)));
    }

    @Test
    void whatARunLeftOwedThoughItWasDueWaitsForTheRound() {
        debt = Optional.of(clock.instant());
        begin();
        runs.end(SyncReport.Ending.DONE);
        assertEquals(1, after(MINUTE));
        assertEquals(2, after(ROUND));
    }

    @Test
    void withoutAccessItIsTriedAgainAtTheNextDueTime() {
        begin();
        debt = Optional.of(clock.instant().plus(MINUTE));
        runs.fail("Drive: no network");
        assertEquals(1, after(MINUTE));
        assertEquals(2, after(ROUND.minus(MINUTE)));
    }

    @Test
    void aRunThatAPersonStoppedIsNotBegunAgainBehindTheirBack() {
        begin();
        debt = Optional.of(clock.instant().plusSeconds(1));
        runs.end(SyncReport.Ending.STOPPED);
        assertEquals(1, after(MINUTE));
        assertEquals(2, after(ROUND));
    }

    @Test
    void aComputerThatSleptBeginsOneRunForAllThatItMissed() {
        begin();
        runs.end(SyncReport.Ending.DONE);
        assertEquals(2, after(ROUND.multipliedBy(20)));
        runs.end(SyncReport.Ending.DONE);
        assertEquals(2, after(MINUTE));
    }

    @Test
    void aClockThatIsSetBackDoesNotStopTheRounds() {
        begin();
        runs.end(SyncReport.Ending.DONE);
        assertEquals(1, after(Duration.ofDays(-2)));
        assertEquals(2, after(ROUND));
    }

    @Test
    void pausedNothingBeginsAndWhatGoesOnIsStopped() {
        begin();
        schedule.pause();
        assertEquals(1, runs.stopped);
        runs.end(SyncReport.Ending.STOPPED);
        assertEquals(1, after(ROUND.multipliedBy(3)));
        assertEquals(new Schedule.Plan(Pace.PAUSED, ROUND, clock.instant()), schedule.plan(clock.instant()));
        schedule.resume();
        assertEquals(2, after(Duration.ZERO));
    }

    @Test
    void pausedAtTheStartItWaits() {
        begin(new ScheduleOptions(ROUND, AtStart.SYNC, Pace.PAUSED));
        assertEquals(0, runs.begun);
    }

    @Test
    void aShorterRoundCountsFromTheLastRun() {
        begin();
        runs.end(SyncReport.Ending.DONE);
        after(MINUTE);
        schedule.every(Duration.ofMinutes(5));
        assertEquals(1, after(Duration.ofMinutes(3)));
        assertEquals(2, after(MINUTE));
    }

    private static final class FakeRuns implements Runs {
        private int begun;
        private int stopped;
        private boolean running;
        private long ended;
        private Optional<SyncReport> last = Optional.empty();

        void end(SyncReport.Ending how) {
            come(List.of(), how);
        }

        void fail(String why) {
            come(List.of(why), SyncReport.Ending.DONE);
        }

        private void come(List<String> failures, SyncReport.Ending how) {
            Instant then = MovableClock.MORNING;
            Metrics nothing = new Metrics(then, then, Optional.empty(), Optional.empty(), Tally.NOTHING, Map.of());
            last = Optional.of(new SyncReport(nothing, 0, failures, how));
            running = false;
            ended++;
        }

        @Override
        public void start() {
            begun++;
            running = true;
        }

        @Override
        public void stop() {
            stopped++;
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public long ended() {
            return ended;
        }

        @Override
        public Optional<SyncReport> last() {
            return last;
        }
    }
}
