package app.bandeja.window.look;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in an empty list: what it means, and what to do. */
public final class EmptyState extends VBox {

    public EmptyState(Ikon sign, String title, String advice) {
        FontIcon icon = new FontIcon(sign);
        icon.getStyleClass().add("empty-icon");
        getChildren().addAll(icon, line(title, "empty-title"), line(advice, "empty-advice"));
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
    }

    private static Label line(String text, String style) {
        Label label = Wrapped.text(text, style);
        label.setMaxWidth(520);
        return label;
    }
}
