package app.bandeja.window.home;

import app.bandeja.window.look.Destination;
import app.bandeja.window.look.Texts;
import app.bandeja.window.look.Wrapped;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What needs a person, a line each, with the button that leads to where it is settled. */
final class AttentionLines {

    private final Texts texts;
    private final Consumer<Destination> open;
    private final VBox lines;
    private List<Attention> shown = List.of();

    AttentionLines(Texts texts, Consumer<Destination> open, VBox lines) {
        this.texts = texts;
        this.open = open;
        this.lines = lines;
    }

    void show(List<Attention> all) {
        if (!lines.getChildren().isEmpty() && all.equals(shown)) {
            return; // The focus stays where it is.
        }
        shown = List.copyOf(all);
        lines.getChildren().setAll(all.stream().map(this::line).toList());
        if (all.isEmpty()) {
            Label fine = Wrapped.text(texts.get("home.attention.none"));
            fine.setGraphic(new FontIcon(MaterialDesignC.CHECK_CIRCLE_OUTLINE));
            lines.getChildren().setAll(fine);
        }
    }

    private Node line(Attention one) {
        Label words = Wrapped.text(one.text());
        words.setGraphic(new FontIcon(sign(one.weight())));
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button go = new Button(one.action());
        go.setId("attend-" + one.id());
        go.setAccessibleText(one.action() + ": " + one.text());
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(_ -> open.accept(one.to()));
        HBox line = new HBox(words, go);
        line.getStyleClass().addAll("attention-line", style(one.weight()));
        return line;
    }

    private static MaterialDesignA sign(Attention.Weight weight) {
        return switch (weight) {
            case STOPS -> MaterialDesignA.ALERT_CIRCLE_OUTLINE;
            case WAITS -> MaterialDesignA.ARROW_RIGHT_CIRCLE_OUTLINE;
        };
    }

    private static String style(Attention.Weight weight) {
        return switch (weight) {
            case STOPS -> "attention";
            case WAITS -> "attention-waits";
        };
    }
}
