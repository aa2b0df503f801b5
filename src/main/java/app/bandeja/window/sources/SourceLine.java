package app.bandeja.window.sources;

import app.bandeja.invoice.Company;
import app.bandeja.invoice.SourceKind;
import app.bandeja.setup.ConnectedSource;
import app.bandeja.window.look.Texts;
import app.bandeja.window.look.Wrapped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

/** A folder of the list: what it is called, where it lies, how it stands, whose it is, and a button to leave it or take it up. */
final class SourceLine extends HBox {

    /** What a person may wish of a folder. */
    interface Wishes {
        /** It is left, or taken up again. */
        void change(ConnectedSource source);

        void move(ConnectedSource source, Company to);
    }

    /** @param companies whose folders there are; where there is one alone, nothing is said of it */
    SourceLine(ConnectedSource source, List<Company> companies, Texts texts, Wishes wishes) {
        String standing = source.standing().name().toLowerCase(Locale.ROOT);
        FontIcon sign = new FontIcon(
                source.place().kind() == SourceKind.DRIVE
                        ? MaterialDesignG.GOOGLE_DRIVE
                        : MaterialDesignF.FOLDER_OUTLINE);
        VBox words = new VBox(
                Wrapped.text(source.called(), "item-title"),
                Wrapped.text(place(source, texts), "hint"),
                Wrapped.text(texts.get("source." + standing), "hint"));
        owner(source, companies, texts, wishes).ifPresent(words.getChildren()::add);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sign, words);
        if (source.standing() != ConnectedSource.Standing.SET) {
            Button button = new Button(texts.get("source." + standing + ".change"));
            button.setAccessibleText(button.getText() + ": " + source.called());
            button.setId("change-" + source.id().value());
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> wishes.change(source));
            getChildren().add(button);
        }
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("source-line");
    }

    /** The settings' folder belongs to the company whose tax ids they say. */
    private static Optional<Node> owner(ConnectedSource source, List<Company> companies, Texts texts, Wishes wishes) {
        if (companies.size() < 2) {
            return Optional.empty();
        }
        if (source.standing() != ConnectedSource.Standing.SET) {
            return Optional.of(new OwnerLine(source, companies, texts, to -> wishes.move(source, to)));
        }
        return companies.stream()
                .filter(company -> company.id().equals(source.company()))
                .findFirst()
                .map(company -> Wrapped.text(
                        texts.get("sources.company") + " " + CompanyChoice.called(company, texts), "hint"));
    }

    private static String place(ConnectedSource source, Texts texts) {
        return switch (source.place().kind()) {
            case DRIVE -> texts.get("source.drive", source.place().place());
            case FOLDER -> texts.get("source.folder");
        };
    }
}
