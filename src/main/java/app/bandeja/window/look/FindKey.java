package app.bandeja.window.look;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** Ctrl+F leads into a screen's search field, wherever in the window the focus is, as long as the screen is in sight. */
public final class FindKey {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private FindKey() {}

    public static void bind(Parent view, TextField search) {
        Runnable find = () -> {
            search.requestFocus();
            search.selectAll();
        };
        view.sceneProperty().addListener((_, before, now) -> {
            take(before, find);
            give(now, find);
        });
    }

    private static void take(@Nullable Scene scene, Runnable find) {
        if (scene != null) {
            scene.getAccelerators().remove(FIND, find); // not another screen's
        }
    }

    private static void give(@Nullable Scene scene, Runnable find) {
        if (scene != null) {
            scene.getAccelerators().put(FIND, find);
        }
    }
}
