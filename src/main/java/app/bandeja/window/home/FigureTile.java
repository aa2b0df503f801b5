package app.bandeja.window.home;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One figure of the equation; opens the screen that shows what it counts. */
final class FigureTile extends Button {

    private final Label figure = new Label("—");
    private final String word;

    FigureTile(String word, Node sign, String meaning) {
        this.word = word;
        figure.getStyleClass().add("figure");
        Label name = new Label(word, sign);
        name.getStyleClass().add("figure-word");
        VBox box = new VBox(new HBox(figure), name);
        box.setAlignment(Pos.CENTER_LEFT);
        setGraphic(box);
        setTooltip(new Tooltip(meaning));
        getStyleClass().add("figure-tile");
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(word);
    }

    void show(String count) {
        figure.setText(count);
        setAccessibleText(word + ": " + count);
    }

    String shown() {
        return figure.getText();
    }
}
