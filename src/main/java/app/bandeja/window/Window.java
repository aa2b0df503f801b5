package app.bandeja.window;

import app.bandeja.window.outside.WindowServices;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
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
     * @throws RuntimeException if JavaFX cannot open it; {@link WindowCheck} tells most of the reasons beforehand
     */
    public static void open(WindowServices services) {
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                show(new Stage(), services, closed);
            } catch (RuntimeException e) {
                closed.completeExceptionally(e);
            }
        });
        try {
            closed.join();
        } finally {
            Platform.exit();
        }
    }

    private static void show(Stage stage, WindowServices services, CompletableFuture<Boolean> closed) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Frame frame = new Frame(services);
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
