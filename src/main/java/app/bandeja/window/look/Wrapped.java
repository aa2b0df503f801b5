package app.bandeja.window.look;

import javafx.scene.control.Label;

/** Text that breaks into lines where the room ends, so that nothing is cut off. */
public final class Wrapped {

    private Wrapped() {}

    public static Label text(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
