package app.bandeja.window;

import app.bandeja.window.look.SystemChooser;
import app.bandeja.window.outside.Welcome;
import app.bandeja.window.outside.WindowServices;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The window, from opening to closing. */
public final class Window {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Welcome welcome;
    private final CompletableFuture<Frame> seen = new CompletableFuture<>();
    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();

    private Window(Welcome welcome) {
        this.welcome = welcome;
    }

    /**
     * Opens the window and returns when the person closes it. Once in the life of a program.
     *
     * @param house opens what the window shows; called once the window is seen, in the caller's thread. Where it throws,
     *     the window says why until it is closed, and then the exception goes on
     * @return why it could not be opened, in JavaFX's words; empty if it was open. {@link WindowCheck} tells most of the
     *     reasons beforehand, but not a display that is named and does not answer
     */
    public static Optional<String> open(Welcome welcome, Supplier<WindowServices> house) {
        Window window = new Window(welcome);
        try {
            Platform.startup(window::showOrWake);
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        try {
            window.live(house);
        } finally {
            Platform.exit();
        }
        return Optional.empty();
    }

    private void live(Supplier<WindowServices> house) {
        Frame frame = seen.join();
        try {
            WindowServices services = house.get();
            Platform.runLater(() -> moveIn(frame, services));
        } catch (RuntimeException e) {
            Platform.runLater(() -> frame.stayOut(String.valueOf(e.getMessage())));
            closed.join();
            throw e;
        }
        closed.join();
    }

    // Whatever goes wrong while it is built must wake the caller, who waits for the window.
    private void showOrWake() {
        try {
            show(new Stage());
        } catch (RuntimeException e) {
            seen.completeExceptionally(e);
        }
    }

    private void show(Stage stage) {
        new Colours().use(welcome.theme());
        Frame frame = new Frame(welcome);
        Scene scene = frame.scene(WIDTH, HEIGHT);
        stage.setScene(scene);
        stage.setTitle("Bandeja");
        stage.setMinWidth(960);
        stage.setMinHeight(640);
        stage.setOnHidden(_ -> {
            frame.close();
            seen.complete(frame);
            closed.complete(true);
        });
        FirstFrame.of(scene, () -> {
            welcome.painted().run();
            seen.complete(frame);
            dress(stage);
        });
        stage.show();
    }

    private static void dress(Stage stage) {
        for (String icon : new String[] {"icon-32.png", "icon-256.png"}) {
            stage.getIcons().add(new Image(Objects.requireNonNull(Window.class.getResourceAsStream(icon))));
        }
    }

    private void moveIn(Frame frame, WindowServices services) {
        try {
            if (!closed.isDone()) {
                frame.moveIn(services, new SystemChooser());
            }
        } catch (RuntimeException e) {
            closed.completeExceptionally(e);
        }
    }
}
