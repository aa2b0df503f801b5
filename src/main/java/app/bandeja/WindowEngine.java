package app.bandeja;

import app.bandeja.run.Background;
import app.bandeja.run.Schedule;
import app.bandeja.run.Snapshot;
import app.bandeja.run.TimeLeft;
import app.bandeja.settings.SettingsBook;
import app.bandeja.window.outside.Activity;
import app.bandeja.window.outside.Engine;
import app.bandeja.window.outside.Progress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The run service in the window's words. */
final class WindowEngine implements Engine {
    private static final Logger LOG = LoggerFactory.getLogger(WindowEngine.class);
    private static final String PAUSED = "SYNC_PAUSED";

    private final Background background;
    private final Schedule schedule;
    private final SettingsBook book;
    private final InstantSource clock;
    private final TimeLeft timeLeft = new TimeLeft();
    private final AtomicLong decided = new AtomicLong();
    private volatile boolean held;

    WindowEngine(Background background, Schedule schedule, SettingsBook book, InstantSource clock) {
        this.background = background;
        this.schedule = schedule;
        this.book = book;
        this.clock = clock;
    }

    /** A person settled something, and what lists and figures show is no longer so. */
    void decided() {
        decided.incrementAndGet();
    }

    @Override
    public void syncNow() {
        unlessHeld(background::start);
    }

    @Override
    public void syncNext() {
        unlessHeld(background::startNext);
    }

    @Override
    public void reconcile() {
        unlessHeld(background::reconcile);
    }

    @Override
    public void stopSync() {
        background.stop();
    }

    @Override
    public void pauseSync() {
        background.pause();
    }

    @Override
    public void continueSync() {
        background.resume();
    }

    @Override
    public void pause() {
        schedule.pause();
        keep(PAUSED, Optional.of("true"));
    }

    @Override
    public void resume() {
        schedule.resume();
        keep(PAUSED, Optional.empty());
    }

    @Override
    public void every(Duration round) {
        schedule.every(round);
    }

    @Override
    public void hold() {
        held = true;
        schedule.hold();
        background.close();
    }

    @Override
    public void release() {
        held = false;
        schedule.release();
    }

    private void unlessHeld(Runnable order) {
        if (!held) {
            order.run();
        }
    }

    @Override
    public Schedule.Plan plan() {
        return schedule.plan(clock.instant());
    }

    @Override
    public Progress progress() {
        Snapshot now = background.board().snapshot();
        long settled = now.changes() + decided.get();
        return switch (now.phase()) {
            case IDLE -> new Progress.Idle(settled, now.trouble());
            case RUNNING -> {
                Activity doing = doing(now);
                yield new Progress.Running(
                        doing,
                        now.doing().map(Snapshot.Doing::name).filter(_ -> doing != Activity.PAUSED),
                        now.progress().settled(),
                        now.progress().found(),
                        settled,
                        left(doing, now.progress()));
            }
        };
    }

    private Optional<Duration> left(Activity doing, Snapshot.Progress progress) {
        if (doing == Activity.PAUSED || doing == Activity.STOPPING) {
            timeLeft.forget();
            return Optional.empty();
        }
        return timeLeft.at(clock.instant(), progress);
    }

    private Activity doing(Snapshot now) {
        if (background.isStopping()) {
            return Activity.STOPPING;
        }
        return background.isPaused() ? Activity.PAUSED : activity(now);
    }

    /** So that it holds after a restart; where it cannot be kept, it holds until then, and the log tells why. */
    private void keep(String name, Optional<String> value) {
        SettingsBook.Kept kept = book.keep(Map.of(name, value));
        if (!kept.equals(new SettingsBook.Kept.Done())) {
            LOG.warn("{} could not be kept: {}", name, kept);
        }
    }

    private static Activity activity(Snapshot now) {
        Optional<Snapshot.Doing> doing = now.doing();
        if (doing.isPresent()) {
            return Activity.READING;
        }
        return now.progress().listed() == 0 ? Activity.LISTING : Activity.FETCHING;
    }
}
