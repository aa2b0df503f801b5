package app.bandeja.window.home;

import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.Wrapped;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** What Home offers before anything is connected: a folder of Drive, one of this computer, or the samples. */
final class Beginning {

    private final Desk desk;
    private final GridPane ways = new GridPane();
    private final Label told = Wrapped.text("", "hint");

    Beginning(Desk desk, Consumer<Destination> open, VBox card) {
        this.desk = desk;
        ways.getStyleClass().add("detail-grid");
        Button drive = way("connect", "home.begin.drive", MaterialDesignG.GOOGLE_DRIVE);
        drive.setOnAction(_ -> open.accept(Destination.to(Destination.Place.SOURCES)));
        Button folder = way("connectFolder", "home.begin.folder", MaterialDesignF.FOLDER_OUTLINE);
        folder.setOnAction(_ -> open.accept(Destination.to(Destination.Place.SOURCES)));
        if (desk.holdings().homeDesk().samples().areOffered()) {
            Button samples = way("trySamples", "home.begin.samples", MaterialDesignS.SCHOOL_OUTLINE);
            samples.setOnAction(_ -> trySamples(samples));
        }
        told.setId("samplesTold");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        card.getChildren().addAll(Wrapped.text(desk.texts().get("home.begin.title"), "card-title"), ways, told);
    }

    private Button way(String id, String key, Ikon sign) {
        Button button = new Button(desk.texts().get(key), new FontIcon(sign));
        button.setId(id);
        button.setMnemonicParsing(true);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        ways.addRow(ways.getRowCount(), button, Wrapped.text(desk.texts().get(key + ".hint")));
        return button;
    }

    // A moment's sleep, so that one wish does not open two windows.
    private void trySamples(Button button) {
        button.setDisable(true);
        told.setText(desk.texts().get("home.begin.samples.opening"));
        desk.background()
                .ask(
                        desk.holdings().homeDesk().samples()::open,
                        opened -> {
                            button.setDisable(opened);
                            if (!opened) {
                                told.setText(desk.texts().get("home.begin.samples.failed"));
                            }
                        },
                        () -> button.setDisable(false));
    }
}
