package app.bandeja.window.look;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** A name and its value, one line of a details pane. */
public final class DetailLine {

    private DetailLine() {}

    /** Adds the line below what the grid holds. */
    public static void add(GridPane grid, String name, String value) {
        int row = grid.getRowCount();
        grid.add(label(name, "detail-name"), 0, row);
        grid.add(label(value, "detail-value"), 1, row);
    }

    private static Label label(String text, String style) {
        Label label = Wrapped.text(text, style);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
