package app.bandeja.window;

import app.bandeja.window.look.Destination.Place;
import app.bandeja.window.look.Shortcut;
import app.bandeja.window.look.Texts;
import app.bandeja.window.look.Wrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The sheet of shortcuts, over whatever is shown: those that hold everywhere, then those of the screen. */
final class ShortcutSheet extends StackPane {
    private final Texts texts;
    private final GridPane table = new GridPane();
    private final Button close;

    ShortcutSheet(Texts texts) {
        this.texts = texts;
        this.close = new Button(texts.get("shortcuts.close"));
        close.setId("closeShortcuts");
        close.setCancelButton(true);
        close.setOnAction(_ -> setVisible(false));
        table.getStyleClass().add("detail-grid");
        ScrollPane scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("screen-scroll");
        VBox sheet = new VBox(Wrapped.text(texts.get("shortcuts.title"), "screen-title"), scroll, close);
        sheet.getStyleClass().addAll("card", "sheet");
        sheet.setMaxSize(560, USE_PREF_SIZE);
        sheet.setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("veil");
        setId("shortcuts");
        getChildren().add(sheet);
        // No key reaches what lies beneath.
        setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                setVisible(false);
            }
            pressed.consume();
        });
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(List<Shortcut> ofScreen) {
        List<Shortcut> all = new ArrayList<>(everywhere());
        all.addAll(ofScreen);
        table.getChildren().clear();
        for (int row = 0; row < all.size(); row++) {
            Label keys = new Label(all.get(row).keys());
            keys.getStyleClass().add("keys");
            keys.setMinWidth(USE_PREF_SIZE);
            table.addRow(row, keys, Wrapped.text(all.get(row).what()));
        }
        setVisible(true);
        close.requestFocus();
    }

    private List<Shortcut> everywhere() {
        List<Shortcut> all = new ArrayList<>();
        for (Place place : Place.values()) {
            all.add(new Shortcut(
                    "Ctrl+" + place.key(), texts.get("rail." + place.name().toLowerCase(Locale.ROOT))));
        }
        all.add(new Shortcut("F5", texts.get("shortcuts.sync")));
        all.add(new Shortcut("Alt", texts.get("shortcuts.mnemonics")));
        all.add(new Shortcut("F1  ?", texts.get("shortcuts.sheet")));
        all.add(new Shortcut("Esc", texts.get("shortcuts.escape")));
        return all;
    }
}
