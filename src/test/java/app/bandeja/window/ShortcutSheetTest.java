package app.bandeja.window;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class ShortcutSheetTest {

    private static boolean isOpen(OpenWindow window) {
        return OpenWindow.isInSight(window.find("shortcuts", Node.class));
    }

    private static void typeQuestionMark(OpenWindow window) {
        window.robot.interact(() -> {
            Node target = window.stage().getScene().getFocusOwner();
            KeyEvent typed = new KeyEvent(KeyEvent.KEY_TYPED, "?", "?", KeyCode.UNDEFINED, false, false, false, false);
            KeyEvent.fireEvent(target, typed);
        });
    }

    @Test
    void theQuestionMarkAndF1OpenTheSheetAndEscapeClosesIt() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            window.await(() -> window.stage().getScene().getFocusOwner() != null);
            typeQuestionMark(window);
            window.awaitText("Atajos de teclado");
            window.awaitText("Ctrl+7");
            window.robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
            window.await(() -> !isOpen(window));
            window.robot.press(KeyCode.F1).release(KeyCode.F1);
            window.await(() -> isOpen(window));
            window.press("closeShortcuts");
            window.await(() -> !isOpen(window));
        }
    }

    @Test
    void aQuestionMarkThatIsTypedIntoAFieldIsJustThat() throws TimeoutException {
        try (OpenWindow window = OpenWindow.onMonth()) {
            window.press("rail-settings");
            window.await(() ->
                    !window.find("settingInterval", TextField.class).getText().isEmpty());
            window.robot.interact(
                    () -> window.find("settingInterval", TextField.class).requestFocus());
            typeQuestionMark(window);
            assertFalse(OpenWindow.onScreen(() -> isOpen(window)));
        }
    }
}
