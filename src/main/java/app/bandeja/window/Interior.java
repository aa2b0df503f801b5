package app.bandeja.window;

import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.Destination.Place;
import app.bandeja.window.look.PathChooser;
import app.bandeja.window.outside.Progress;
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

    /** What the frame is told. */
    interface Listener {
        /** That screen is wished for. */
        void choose(Destination destination);

        /** The house answered. */
        void alive();

        void count(Counters counters);
    }

    Interior(Desk desk, PathChooser chooser, Listener listener) {
        this.desk = desk;
        this.listener = listener;
        this.screens = new Screens(desk, chooser, this::open);
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
    }

    /** The view of that screen, which is read anew. */
    Parent enter(Place place) {
        current = place;
        screens.at(place).refresh();
        return screens.at(place).view();
    }

    void syncByKey() {
        screens.syncByKey();
    }

    /** Follows a figure to the screen that shows what it counts. */
    private void open(Destination destination) {
        screens.at(destination.place()).narrow(destination.state());
        listener.choose(destination);
    }

    private void beat(Progress now) {
        listener.alive();
        screens.show(now);
        boolean changed = progress.map(
                        before -> before.settled() != now.settled() || before.getClass() != now.getClass())
                .orElse(true);
        progress = Optional.of(now);
        if (changed) {
            refresh();
        }
    }

    private void refresh() {
        screens.at(current).refresh();
        desk.background().ask(() -> Counters.of(desk.holdings()), listener::count, () -> {});
    }
}
