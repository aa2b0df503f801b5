package app.bandeja.window.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** What a field might be: each value with where it stands, who read it, and how surely. The arrows choose, and a click. */
final class CandidateList extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Consumer<String> chosen;

    /**
     * One of them.
     *
     * @param value in the field's own form
     * @param text as a person reads it
     * @param origin where it stands, who read it, how surely
     */
    record Line(String value, String text, String origin, Standing standing) {
        /** Whether it is what the field holds now. */
        enum Standing {
            HELD,
            OTHER
        }
    }

    /** @param chosen told of a value that was clicked */
    CandidateList(Consumer<String> chosen) {
        this.chosen = chosen;
        getStyleClass().add("candidates");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Nothing is shown where there is nothing to choose from. */
    void show(List<Line> lines, String hint) {
        if (lines.size() <= 1) {
            hide();
            return;
        }
        setVisible(true);
        getChildren().setAll(lines.stream().map(this::node).toList());
        Label keys = new Label(hint);
        keys.getStyleClass().add("hint");
        getChildren().add(keys);
    }

    void hide() {
        setVisible(false);
        getChildren().clear();
    }

    private HBox node(Line line) {
        boolean held = line.standing() == Line.Standing.HELD;
        Label value = new Label(line.text());
        value.getStyleClass().add("candidate-value");
        Label origin = new Label(line.origin());
        origin.getStyleClass().add("hint");
        FlowPane words = new FlowPane(8, 0, value, origin);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(
                8, new FontIcon(held ? MaterialDesignR.RADIOBOX_MARKED : MaterialDesignR.RADIOBOX_BLANK), words);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("candidate");
        box.pseudoClassStateChanged(CHOSEN, held);
        box.setAccessibleText(line.text() + ", " + line.origin());
        box.setOnMousePressed(pressed -> {
            chosen.accept(line.value());
            pressed.consume(); // the focus stays in the field
        });
        return box;
    }
}
