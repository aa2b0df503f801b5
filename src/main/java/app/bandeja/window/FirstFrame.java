package app.bandeja.window;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/** Tells when a scene has been painted for the first time. */
final class FirstFrame {

    private FirstFrame() {}

    /** Asked for before the scene is shown. */
    static void of(Scene scene, Runnable painted) {
        Runnable[] laidOut = new Runnable[1];
        laidOut[0] = () -> {
            scene.removePostLayoutPulseListener(laidOut[0]);
            // A pulse paints after it has laid out; the next one finds that done.
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    stop();
                    painted.run();
                }
            }.start();
        };
        scene.addPostLayoutPulseListener(laidOut[0]);
    }
}
