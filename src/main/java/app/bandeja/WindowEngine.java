package app.bandeja;

import app.bandeja.run.Background;
import app.bandeja.run.Snapshot;
import app.bandeja.window.outside.Activity;
import app.bandeja.window.outside.Engine;
import app.bandeja.window.outside.Progress;
import java.util.Optional;

/** The run service in the window's words. */
final class WindowEngine implements Engine {
    private final Background background;

    WindowEngine(Background background) {
        this.background = background;
    }

    @Override
    public void syncNow() {
        background.start();
    }

    @Override
    public void syncNext() {
        background.startNext();
    }

    @Override
    public void reconcile() {
        background.reconcile();
    }

    @Override
    public void stopSync() {
        background.stop();
    }

    @Override
    public Progress progress() {
        Snapshot now = background.board().snapshot();
        return switch (now.phase()) {
            case IDLE -> new Progress.Idle(now.changes(), now.trouble());
            case RUNNING ->
                new Progress.Running(
                        background.isStopping() ? Activity.STOPPING : activity(now),
                        now.doing().map(Snapshot.Doing::name),
                        now.progress().settled(),
                        now.progress().found(),
                        now.changes());
        };
    }

    private static Activity activity(Snapshot now) {
        Optional<Snapshot.Doing> doing = now.doing();
        if (doing.isPresent()) {
            return Activity.READING;
        }
        return now.progress().listed() == 0 ? Activity.LISTING : Activity.FETCHING;
    }
}
