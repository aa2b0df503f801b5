package app.bandeja.window;

import app.bandeja.window.look.Background;
import app.bandeja.window.outside.Engine;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Asks for the snapshot of the run a few times a second, so that no flood of events reaches the screen. */
final class Heartbeat {

    private static final Duration EVERY = Duration.millis(250);

    private final Background background;
    private final Engine engine;
    private final Consumer<Pulse> beat;
    private final Timeline clock = new Timeline(new KeyFrame(EVERY, _ -> ask()));
    private boolean asking;

    Heartbeat(Background background, Engine engine, Consumer<Pulse> beat) {
        this.background = background;
        this.engine = engine;
        this.beat = beat;
        clock.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        ask();
        clock.play();
    }

    void stop() {
        clock.stop();
    }

    // A slow answer is waited for: questions never pile up.
    private void ask() {
        if (asking) {
            return;
        }
        asking = true;
        background.ask(
                () -> Pulse.of(engine),
                pulse -> {
                    asking = false;
                    beat.accept(pulse);
                },
                () -> asking = false);
    }
}
