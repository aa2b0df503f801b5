package app.bandeja.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At 125 % and 150 % of the usual size of letters no word is cut, in a small window. */
class LargeTextTest {

    @ParameterizedTest
    @CsvSource({"es, 1.25", "es, 1.5", "en, 1.25", "en, 1.5"})
    void noWordOfSettingsAndRailIsCut(String language, double scale) throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(SampleLedger.month().holdings, Locale.of(language))) {
            window.robot.interact(() -> {
                window.stage().setWidth(1024);
                window.stage().setHeight(700);
                window.stage().getScene().getRoot().setStyle("-fx-font-size: " + 14 * scale + "px");
            });
            window.press("rail-settings");
            window.await(() ->
                    !window.find("settingInterval", TextField.class).getText().isEmpty());
            window.press("beginMove");
            assertEquals(List.of(), OpenWindow.onScreen(() -> cut(window)));
            window.robot.press(javafx.scene.input.KeyCode.F1).release(javafx.scene.input.KeyCode.F1);
            window.await(() -> OpenWindow.isInSight(window.find("shortcuts", Node.class)));
            assertEquals(List.of(), OpenWindow.onScreen(() -> cut(window)));
        }
    }

    @ParameterizedTest
    @CsvSource({"es, 1", "es, 1.5", "en, 1.5"})
    void everyScreenCanBeSeenInTheRailOfALowWindow(String language, double scale) throws TimeoutException {
        try (OpenWindow window = OpenWindow.on(SampleLedger.month().holdings, Locale.of(language))) {
            window.robot.interact(() -> {
                window.stage().setHeight(700);
                window.stage().getScene().getRoot().setStyle("-fx-font-size: " + 14 * scale + "px");
            });
            window.await(() -> lowestButton(window) <= window.stage().getScene().getHeight());
        }
    }

    private static double lowestButton(OpenWindow window) {
        Node last = window.find("rail-settings", Node.class);
        return last.localToScene(last.getBoundsInLocal()).getMaxY();
    }

    private static List<String> cut(OpenWindow window) {
        Parent root = window.stage().getScene().getRoot();
        root.applyCss();
        root.layout();
        List<String> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (!node.isVisible() || node instanceof IndexedCell<?>) {
            return; // a cell tells what is cut in its tooltip
        }
        if (node instanceof Labeled labeled && labeled.isTextTruncated()) {
            found.add(Optional.ofNullable(labeled.getText()).orElse(""));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
