package app.bandeja.window.settings;

import app.bandeja.settings.SettingsBook.Standing;
import app.bandeja.window.look.Wrapped;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** One setting: its control, what it means and what is usual, and beneath it what keeps it or is wrong with it. */
final class SettingLine extends VBox {
    private final SettingsModel model;
    private final String name;
    private final Node control;
    private final Label lock = Wrapped.text("", "hint");
    private final Label error = Wrapped.text("", "field-error");

    /** @param name of the setting */
    SettingLine(SettingsModel model, String name, Node control, String hint) {
        this.model = model;
        this.name = name;
        this.control = control;
        lock.setGraphic(new FontIcon(MaterialDesignL.LOCK_OUTLINE));
        error.setGraphic(new FontIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
        error.setId("error-" + name);
        for (Label label : new Label[] {lock, error}) {
            label.managedProperty().bind(label.visibleProperty());
            label.setVisible(false);
        }
        getStyleClass().add("setting-line");
        getChildren().addAll(control, Wrapped.text(hint, "hint"), lock, error);
    }

    void stand(Standing standing) {
        Optional<String> why = model.lock(name, standing);
        lock.setText(why.orElse(""));
        lock.setVisible(why.isPresent());
        control.setDisable(why.isPresent());
    }

    void complain(Optional<String> words) {
        error.setText(words.orElse(""));
        error.setVisible(words.isPresent());
    }
}
