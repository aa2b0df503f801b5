package app.bandeja.window;

import app.bandeja.run.Schedule;
import app.bandeja.run.ScheduleOptions.Pace;
import app.bandeja.window.outside.Engine;
import app.bandeja.window.outside.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** An engine that does nothing but note what it was told; its progress is set by the test. */
final class FakeEngine implements Engine {

    final AtomicInteger syncs = new AtomicInteger();
    final AtomicInteger next = new AtomicInteger();
    final AtomicInteger reconciliations = new AtomicInteger();
    final AtomicInteger stops = new AtomicInteger();
    final AtomicInteger pauses = new AtomicInteger();
    final AtomicInteger continuations = new AtomicInteger();

    volatile boolean held;
    volatile Pace pace = Pace.GOING;
    volatile Duration every = Duration.ofMinutes(30);

    /** Open from the start; a test that wants a slow engine puts in a closed one. */
    volatile CountDownLatch gate = new CountDownLatch(0);

    volatile Progress progress = new Progress.Idle(0, Optional.empty());

    @Override
    public void syncNow() {
        syncs.incrementAndGet();
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void syncNext() {
        next.incrementAndGet();
    }

    @Override
    public void reconcile() {
        reconciliations.incrementAndGet();
    }

    @Override
    public void stopSync() {
        stops.incrementAndGet();
    }

    @Override
    public void pauseSync() {
        pauses.incrementAndGet();
    }

    @Override
    public void continueSync() {
        continuations.incrementAndGet();
    }

    @Override
    public void pause() {
        pace = Pace.PAUSED;
    }

    @Override
    public void resume() {
        pace = Pace.GOING;
    }

    @Override
    public void every(Duration round) {
        every = round;
    }

    @Override
    public void hold() {
        held = true;
    }

    @Override
    public void release() {
        held = false;
    }

    @Override
    public Schedule.Plan plan() {
        return new Schedule.Plan(pace, every, Instant.parse("2026-03-10T11:30:00Z"));
    }

    @Override
    public Progress progress() {
        return progress;
    }
}
