package app.bandeja.window.quarantine;

import app.bandeja.window.look.Wrapped;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** A small form within the page: a sentence, what is to be filled in, and what is wrong with it. */
class Asking extends VBox {

    private final Label wrong = Wrapped.text("", "field-error");

    Asking() {
        getStyleClass().add("asking");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        wrong.setGraphic(new FontIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.setVisible(false);
    }

    /** Puts the parts below each other, with room for what is wrong. */
    final void fill(Node... parts) {
        getChildren().setAll(parts);
        getChildren().add(wrong);
        getChildren().stream()
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .forEach(part -> part.setMinHeight(USE_PREF_SIZE));
    }

    static FlowPane row(Node... parts) {
        FlowPane row = new FlowPane(8, 6, parts);
        row.getStyleClass().add("asking-row");
        return row;
    }

    final void wrong(String sentence) {
        wrong.setText(sentence);
        wrong.setVisible(!sentence.isEmpty());
    }
}
