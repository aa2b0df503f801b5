package app.bandeja.window;

import app.bandeja.window.look.Destination;
import app.bandeja.window.look.PathChooser;
import app.bandeja.window.outside.Welcome;
import app.bandeja.window.outside.WindowServices;
import app.bandeja.window.tray.SystemSign;
import app.bandeja.window.tray.Tray;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/**
 * The pane of glass that the frame hangs in. Where the desktop has a tray, closing it leaves the program there; elsewhere it
 * ends the program, as people expect.
 */
final class Pane {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Welcome welcome;
    private final Runnable ended;
    private final Frame frame;
    private final Stage stage = new Stage();
    private Life life = Life.ENDS_WITH_THE_WINDOW;

    /** How long the program lives. */
    private enum Life {
        ENDS_WITH_THE_WINDOW,
        GOES_ON_IN_THE_TRAY
    }

    Pane(Welcome welcome, Runnable ended) {
        this.welcome = welcome;
        this.ended = ended;
        this.frame = new Frame(welcome);
    }

    /** @param seen told when it has been painted; at once where it waits in the tray */
    void show(Runnable seen) {
        Scene scene = frame.scene(WIDTH, HEIGHT);
        stage.setScene(scene);
        stage.setTitle("Bandeja");
        stage.setMinWidth(960);
        stage.setMinHeight(640);
        stage.setOnCloseRequest(_ -> {
            if (life == Life.GOES_ON_IN_THE_TRAY) {
                frame.hidden();
            }
        });
        stage.setOnHidden(_ -> {
            if (life == Life.ENDS_WITH_THE_WINDOW) {
                end();
            }
        });
        FirstFrame.of(scene, () -> {
            welcome.painted().run();
            seen.run();
            dress();
        });
        switch (welcome.stay()) {
            case UNTIL_CLOSED, UNTIL_QUIT, UNTIL_SETTLED -> stage.show();
            case IN_TRAY -> showUnlessTray(seen);
        }
    }

    private void showUnlessTray(Runnable seen) {
        if (SystemSign.isSupported()) {
            Platform.setImplicitExit(false);
            seen.run();
        } else {
            stage.show();
        }
    }

    // After the first frame: decoding pictures took a part of the time to it.
    private void dress() {
        for (String icon : new String[] {"icon-32.png", "icon-256.png"}) {
            stage.getIcons().add(new Image(Objects.requireNonNull(Pane.class.getResourceAsStream(icon))));
        }
    }

    void moveIn(WindowServices services, PathChooser chooser) {
        frame.moveIn(services, chooser);
        switch (welcome.stay()) {
            case UNTIL_CLOSED -> {}
            case UNTIL_QUIT, IN_TRAY -> frame.hang(SystemSign::here, new OfTray());
            case UNTIL_SETTLED -> frame.rehearse();
        }
    }

    void stayOut(String why) {
        frame.stayOut(why);
        raise();
    }

    /** Before everybody's eyes. */
    void raise() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    private void end() {
        frame.close();
        ended.run();
    }

    private final class OfTray implements Tray.Around {
        @Override
        public void appeared() {
            life = Life.GOES_ON_IN_THE_TRAY;
            Platform.setImplicitExit(false);
        }

        @Override
        public void missing() {
            if (!stage.isShowing()) {
                raise();
            }
        }

        @Override
        public void raise() {
            Pane.this.raise();
        }

        @Override
        public void open(Destination destination) {
            frame.follow(destination);
        }

        @Override
        public void quit() {
            life = Life.ENDS_WITH_THE_WINDOW;
            if (stage.isShowing()) {
                stage.hide();
            } else {
                end();
            }
        }

        @Override
        public boolean isInSight() {
            return stage.isShowing() && stage.isFocused();
        }
    }
}
