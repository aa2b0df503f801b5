package app.bandeja.window;

import app.bandeja.window.look.SystemChooser;
import app.bandeja.window.outside.WindowServices;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The window, from opening to closing. */
public final class Window {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private Window() {}

    /**
     * Opens the window and returns when the person closes it. Once in the life of a program.
     *
     * @return why it could not be opened, in JavaFX's words; empty if it was open. {@link WindowCheck} tells most of the
     *     reasons beforehand, but not a display that is named and does not answer
     */
    public static Optional<String> open(WindowServices services) {
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        try {
            Platform.startup(() -> showOr(closed, services));
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        try {
            closed.join();
        } finally {
            Platform.exit();
        }
        return Optional.empty();
    }

    // Whatever goes wrong while it is built must wake the caller, who waits for the window to close.
    private static void showOr(CompletableFuture<Boolean> closed, WindowServices services) {
        try {
            show(new Stage(), services, closed);
        } catch (RuntimeException e) {
            closed.completeExceptionally(e);
        }
    }

    private static void show(Stage stage, WindowServices services, CompletableFuture<Boolean> closed) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Frame frame = new Frame(services, new SystemChooser());
        stage.setScene(frame.scene(WIDTH, HEIGHT));
        stage.setTitle("Bandeja");
        stage.setMinWidth(960);
        stage.setMinHeight(640);
        for (String icon : new String[] {"icon-32.png", "icon-256.png"}) {
            stage.getIcons().add(new Image(Objects.requireNonNull(Window.class.getResourceAsStream(icon))));
        }
        stage.setOnHidden(_ -> {
            frame.close();
            closed.complete(true);
        });
        stage.show();
        frame.start();
    }
}
