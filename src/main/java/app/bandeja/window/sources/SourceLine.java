package app.bandeja.window.sources;

import app.bandeja.invoice.SourceKind;
import app.bandeja.setup.ConnectedSource;
import app.bandeja.window.look.Texts;
import app.bandeja.window.look.Wrapped;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

/** A folder of the list: what it is called, where it lies, how it stands, and a button to leave it or take it up. */
final class SourceLine extends HBox {

    /** @param change told when the button is pressed */
    SourceLine(ConnectedSource source, Texts texts, Runnable change) {
        String standing = source.standing().name().toLowerCase(Locale.ROOT);
        FontIcon sign = new FontIcon(
                source.place().kind() == SourceKind.DRIVE
                        ? MaterialDesignG.GOOGLE_DRIVE
                        : MaterialDesignF.FOLDER_OUTLINE);
        VBox words = new VBox(
                Wrapped.text(source.called(), "item-title"),
                Wrapped.text(place(source, texts), "hint"),
                Wrapped.text(texts.get("source." + standing), "hint"));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sign, words);
        if (source.standing() != ConnectedSource.Standing.SET) {
            Button button = new Button(texts.get("source." + standing + ".change"));
            button.setAccessibleText(button.getText() + ": " + source.called());
            button.setId("change-" + source.id().value());
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> change.run());
            getChildren().add(button);
        }
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("source-line");
    }

    private static String place(ConnectedSource source, Texts texts) {
        return switch (source.place().kind()) {
            case DRIVE -> texts.get("source.drive", source.place().place());
            case FOLDER -> texts.get("source.folder");
        };
    }
}
