package app.bandeja.bench;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Window;

/** What a person does in the window. */
final class Hands {
    private static final long PATIENCE = 600_000_000_000L;

    private Hands() {}

    static <T> T onScreen(Callable<T> action) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(action.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    static Optional<Scene> scene() {
        return onScreen(() -> Window.getWindows().stream().map(Window::getScene).findFirst());
    }

    static <T extends Node> Optional<T> find(String selector, Class<T> type) {
        return scene().map(scene -> onScreen(() -> scene.getRoot().lookup(selector)))
                .map(type::cast);
    }

    static void press(String id) {
        onScreen(() -> {
            find(Window.getWindows().getFirst().getScene(), id).fire();
            return true;
        });
    }

    private static ButtonBase find(Scene scene, String id) {
        return (ButtonBase) scene.lookup("#" + id);
    }

    /** Looks 20 times a second, which keeps nobody waiting. */
    static void await(String what, BooleanSupplier holds) throws InterruptedException {
        long begun = System.nanoTime();
        while (!onScreen(holds::getAsBoolean)) {
            if (System.nanoTime() - begun > PATIENCE) {
                throw new IllegalStateException("Never came: " + what);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
