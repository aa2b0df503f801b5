package app.bandeja.window;

import app.bandeja.window.look.Destination.Place;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Looks at one screen after the other, long enough for each to be filled and painted. */
final class Rehearsal {

    private static final Duration LOOK = Duration.millis(600);

    private final Timeline steps = new Timeline();

    Rehearsal(Consumer<Place> look, Runnable done) {
        Duration at = Duration.ZERO;
        for (Place place : Place.values()) {
            steps.getKeyFrames().add(new KeyFrame(at, _ -> look.accept(place)));
            at = at.add(LOOK);
        }
        steps.getKeyFrames().add(new KeyFrame(at, _ -> look.accept(Place.HOME)));
        steps.setOnFinished(_ -> done.run());
    }

    void begin() {
        steps.play();
    }
}
