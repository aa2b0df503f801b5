package app.bandeja.window.home;

import app.bandeja.invoice.SourceKind;
import app.bandeja.setup.ConnectedSource;
import app.bandeja.window.look.Texts;
import app.bandeja.window.look.Wrapped;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

/** The folders that are watched, each with how it stands. */
final class SourceLines {

    private final Texts texts;
    private final HomeModel model;
    private final VBox lines;

    SourceLines(Texts texts, HomeModel model, VBox lines) {
        this.texts = texts;
        this.model = model;
        this.lines = lines;
    }

    void show(HomeFacts facts) {
        if (facts.sources().isEmpty()) {
            lines.getChildren().setAll(Wrapped.text(texts.get("home.sources.none")));
            return;
        }
        lines.getChildren()
                .setAll(facts.sources().stream()
                        .map(source -> line(source, model.standing(source, facts)))
                        .toList());
    }

    private VBox line(ConnectedSource source, HomeModel.Standing standing) {
        Label name = Wrapped.text(model.source(source));
        name.setGraphic(new FontIcon(
                source.place().kind() == SourceKind.DRIVE
                        ? MaterialDesignG.GOOGLE_DRIVE
                        : MaterialDesignF.FOLDER_OUTLINE));
        Label state = Wrapped.text(standing.words(), "hint");
        state.setGraphic(new FontIcon(
                switch (standing.health()) {
                    case FINE -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
                    case FAILING -> MaterialDesignA.ALERT_CIRCLE_OUTLINE;
                }));
        return new VBox(2, name, state);
    }
}
