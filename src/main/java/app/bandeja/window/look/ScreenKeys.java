package app.bandeja.window.look;

import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/** Keys that do something while a screen is in sight, also while the focus is still on the rail that led to it. */
public final class ScreenKeys {

    private ScreenKeys() {}

    public static void bind(Parent view, EventHandler<KeyEvent> handler) {
        view.sceneProperty().addListener((_, former, now) -> {
            if (former != null) {
                former.removeEventHandler(KeyEvent.KEY_PRESSED, handler);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, handler);
            }
        });
    }
}
