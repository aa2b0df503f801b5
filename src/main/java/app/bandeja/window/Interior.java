package app.bandeja.window;

import app.bandeja.run.Schedule;
import app.bandeja.settings.WindowOptions.Theme;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.Destination.Place;
import app.bandeja.window.look.PathChooser;
import app.bandeja.window.look.Shortcut;
import app.bandeja.window.outside.Progress;
import app.bandeja.window.tray.Tray;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.util.Duration;

/** What the frame holds once the house stands: the screens, and the heartbeat that keeps everything alive. */
final class Interior {

    /** Home is seen first; what is built in advance waits until it is. */
    private static final Duration AFTER_HOME = Duration.millis(1500);

    private final Desk desk;
    private final Listener listener;
    private final Screens screens;
    private final Heartbeat heartbeat;
    private final PauseTransition later = new PauseTransition(AFTER_HOME);
    private Place current = Place.HOME;
    private Optional<Progress> progress = Optional.empty();
    private Optional<Pulse> latest = Optional.empty();
    private Optional<Counters> counters = Optional.empty();
    private Optional<Tray> tray = Optional.empty();
    private Optional<Runnable> awaited = Optional.empty();

    /** What the frame is told. */
    interface Listener {
        /** That screen is wished for. */
        void choose(Destination destination);

        /** The house answered. */
        void alive();

        void plan(Schedule.Plan plan);

        void count(Counters counters);

        /** Those colours are wished for. */
        void paint(Theme theme);

        /** The books are elsewhere: nothing may be written here any more. */
        void moved();
    }

    Interior(Desk desk, PathChooser chooser, Listener listener) {
        this.desk = desk;
        this.listener = listener;
        this.screens = new Screens(desk, chooser, new Screens.Outside(this::open, listener::paint, listener::moved));
        desk.changes().hear(this::countAnew);
        this.heartbeat = new Heartbeat(desk.background(), desk.engine(), this::beat);
    }

    void start() {
        heartbeat.start();
        // So that Home can name folders that are known by their id alone.
        later.setOnFinished(_ -> screens.at(Place.SOURCES).refresh());
        later.play();
    }

    void close() {
        later.stop();
        heartbeat.stop();
        screens.close();
        tray.ifPresent(Tray::close);
    }

    /** Tells once, when a run has settled something and ended. */
    void whenSettled(Runnable told) {
        awaited = Optional.of(told);
    }

    /** Puts the program's sign into the system's tray, where there is one. */
    void hang(Tray.Maker maker, Tray.Around around) {
        Tray hung = new Tray(desk, around);
        tray = Optional.of(hung);
        hung.appear(maker);
    }

    /** The window was closed, and the program lives on. */
    void hidden() {
        tray.ifPresent(Tray::tellOnce);
    }

    void resume() {
        desk.background().tell(desk.engine()::resume, () -> {});
    }

    void follow(Destination destination) {
        open(destination);
    }

    /** The view of that screen, which is read anew. */
    Parent enter(Place place) {
        current = place;
        screens.at(place).refresh();
        return screens.at(place).view();
    }

    /** Of the screen in sight. */
    List<Shortcut> shortcuts() {
        return screens.at(current).shortcuts();
    }

    void syncByKey() {
        screens.syncByKey();
    }

    /** Follows a figure to the screen that shows what it counts. */
    private void open(Destination destination) {
        screens.at(destination.place()).follow(destination);
        listener.choose(destination);
    }

    private void beat(Pulse pulse) {
        Progress now = pulse.progress();
        listener.alive();
        listener.plan(pulse.plan());
        screens.show(now);
        latest = Optional.of(pulse);
        boolean changed = progress.map(
                        before -> before.settled() != now.settled() || before.getClass() != now.getClass())
                .orElse(true);
        progress = Optional.of(now);
        if (now instanceof Progress.Idle && now.settled() > 0) {
            awaited.ifPresent(Runnable::run);
            awaited = Optional.empty();
        }
        if (changed) {
            refresh();
        } else {
            showTray();
        }
    }

    private void refresh() {
        screens.at(current).refresh();
        countAnew();
    }

    private void countAnew() {
        desk.background().ask(() -> Counters.of(desk), this::count, () -> {});
    }

    private void count(Counters found) {
        counters = Optional.of(found);
        listener.count(found);
        showTray();
    }

    private void showTray() {
        tray.ifPresent(there -> latest.ifPresent(pulse -> counters.ifPresent(
                count -> there.show(pulse.progress(), count.equation(), pulse.plan(), count.notices()))));
    }
}
