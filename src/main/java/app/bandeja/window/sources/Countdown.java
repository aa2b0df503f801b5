package app.bandeja.window.sources;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/** Tells each second how much time is left. */
final class Countdown {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Consumer<Duration> tell;
    private final Timeline clock;
    private Duration left = Duration.ZERO;

    Countdown(Consumer<Duration> tell) {
        this.tell = tell;
        this.clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> second()));
    }

    void start(Duration limit) {
        left = limit;
        tell.accept(left);
        clock.setCycleCount((int) limit.toSeconds());
        clock.playFromStart();
    }

    private void second() {
        left = left.minus(SECOND);
        tell.accept(left);
    }

    void stop() {
        clock.stop();
    }
}
