package app.bandeja.run;

import app.bandeja.run.ScheduleOptions.AtStart;
import app.bandeja.run.ScheduleOptions.Pace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins runs by the clock on the wall: it looks every few seconds whether one is due, so that a computer that slept
 * begins the one it missed when it wakes, once. What is owed is not kept waiting for the next round; a run that had no
 * access, or was stopped by a person, is.
 */
public final class Schedule implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final Runs runs;
    private final Debts debts;
    private final InstantSource clock;
    private final AtStart atStart;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("bandeja-schedule").factory());
    private Duration every;
    private Pace pace;
    private Instant begun;
    private Instant due;
    private long seen;
    private boolean held;

    /** When the next document that is owed is due. */
    public interface Debts {
        /** Among those due after that time; empty if there are none. */
        Optional<Instant> next(Instant after);
    }

    /**
     * What is planned.
     *
     * @param next when the next run begins, if nobody pauses it
     */
    public record Plan(Pace pace, Duration every, Instant next) {}

    public Schedule(Background background, Debts debts, ScheduleOptions options, InstantSource clock) {
        this((Runs) background, debts, options, clock);
    }

    Schedule(Runs runs, Debts debts, ScheduleOptions options, InstantSource clock) {
        this.runs = runs;
        this.debts = debts;
        this.clock = clock;
        this.every = options.every();
        this.pace = options.pace();
        this.atStart = options.atStart();
        this.begun = clock.instant();
        this.due = begun.plus(every);
    }

    /** From now on. */
    public void start() {
        plan();
        ScheduledFuture<?> _ =
                timer.scheduleWithFixedDelay(this::lookOrTell, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** When the first run is due: at once, if that is wished or something is owed from before. */
    synchronized void plan() {
        Instant now = clock.instant();
        due = switch (atStart) {
            case SYNC -> now;
            case WAIT -> earlier(now.plus(every), debts.next(Instant.EPOCH));
        };
    }

    // The door of the timer's thread, which would never look again after an exception.
    private void lookOrTell() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warn("The schedule could not look what is due; it tries again", e);
        }
    }

    /** Begins a run if one is due. */
    synchronized void look() {
        if (held || runs.isRunning()) {
            return;
        }
        Instant now = clock.instant();
        if (runs.ended() != seen) {
            seen = runs.ended();
            due = afterRun();
        }
        Instant latest = now.plus(every);
        if (due.isAfter(latest)) {
            // The clock was set back, or the round was made shorter.
            due = latest;
        }
        if (pace == Pace.GOING && !now.isBefore(due)) {
            begun = now;
            due = latest;
            runs.start();
        }
    }

    private Instant afterRun() {
        boolean inOrder = runs.last()
                .filter(report -> report.failures().isEmpty() && report.ending() != SyncReport.Ending.STOPPED)
                .isPresent();
        // What was due before the run began and is owed still would only fail again.
        return inOrder ? earlier(due, debts.next(begun)) : due;
    }

    private static Instant earlier(Instant one, Optional<Instant> other) {
        return other.filter(one::isAfter).orElse(one);
    }

    /** No run begins by itself any more, and one that goes on is asked to stop; what is in hand stays owed. */
    public synchronized void pause() {
        pace = Pace.PAUSED;
        runs.stop();
    }

    /** Runs begin by themselves again; one that was missed begins now. */
    public synchronized void resume() {
        pace = Pace.GOING;
    }

    /** No run begins, whatever the pace; whoever needs the database to itself says so. */
    public synchronized void hold() {
        held = true;
    }

    public synchronized void release() {
        held = false;
    }

    /** Another round, from now on. */
    public synchronized void every(Duration other) {
        due = due.minus(every).plus(other);
        every = other;
    }

    public synchronized Plan plan(Instant now) {
        return new Plan(pace, every, due.isBefore(now) ? now : due);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
