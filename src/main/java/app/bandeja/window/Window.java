package app.bandeja.window;

import app.bandeja.window.instance.OneInstance;
import app.bandeja.window.look.SystemChooser;
import app.bandeja.window.outside.Welcome;
import app.bandeja.window.outside.WindowServices;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The window, from opening to closing. */
public final class Window {

    private final CompletableFuture<Pane> seen = new CompletableFuture<>();
    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();

    private Window() {}

    /**
     * Opens the window and returns when the person closes it, or quits where it lives on in the tray. Once in the life of a
     * program.
     *
     * @param instance by which a second start raises it
     * @param house opens what the window shows; called once the window is seen, in the caller's thread. Where it throws,
     *     the window says why until it is closed, and then the exception goes on
     * @return why it could not be opened, in JavaFX's words; empty if it was open. {@link WindowCheck} tells most of the
     *     reasons beforehand, but not a display that is named and does not answer
     */
    public static Optional<String> open(Welcome welcome, OneInstance instance, Supplier<WindowServices> house) {
        Window window = new Window();
        try {
            Platform.startup(() -> window.showOrWake(welcome));
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        try {
            window.live(instance, house);
        } finally {
            Platform.exit();
        }
        return Optional.empty();
    }

    private void live(OneInstance instance, Supplier<WindowServices> house) {
        Pane pane = seen.join();
        instance.whenRung(() -> Platform.runLater(pane::raise));
        try {
            WindowServices services = house.get();
            Platform.runLater(() -> moveIn(pane, services));
        } catch (RuntimeException e) {
            Platform.runLater(() -> pane.stayOut(String.valueOf(e.getMessage())));
            closed.join();
            throw e;
        }
        closed.join();
    }

    // Whatever goes wrong while it is built must wake the caller, who waits for the window.
    private void showOrWake(Welcome welcome) {
        try {
            Pane pane = new Pane(welcome, () -> closed.complete(true));
            CompletableFuture<Boolean> _ = closed.whenComplete((_, _) -> seen.complete(pane));
            pane.show(() -> seen.complete(pane));
        } catch (RuntimeException e) {
            seen.completeExceptionally(e);
        }
    }

    private void moveIn(Pane pane, WindowServices services) {
        try {
            if (!closed.isDone()) {
                pane.moveIn(services, new SystemChooser());
            }
        } catch (RuntimeException e) {
            closed.completeExceptionally(e);
        }
    }
}
