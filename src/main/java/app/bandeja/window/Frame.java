package app.bandeja.window;

import app.bandeja.window.look.Background;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.Destination.Place;
import app.bandeja.window.look.Figures;
import app.bandeja.window.look.PathChooser;
import app.bandeja.window.look.Texts;
import app.bandeja.window.look.Views;
import app.bandeja.window.look.Wrapped;
import app.bandeja.window.outside.Welcome;
import app.bandeja.window.outside.WindowServices;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stays while screens change: the rail at the left, and room for one screen. It stands before the house does. */
final class Frame {

    private final Texts texts;
    private final Figures figures;
    private final Parent view;
    private final Map<Place, RailButton> buttons = new EnumMap<>(Place.class);
    private Optional<Interior> interior = Optional.empty();
    private Place current = Place.HOME;

    @FXML
    private VBox rail;

    @FXML
    private StackPane stage;

    @FXML
    private Label trouble;

    Frame(Welcome welcome) {
        this.texts = Texts.of(welcome.locale());
        this.figures = new Figures(welcome.locale(), welcome.zone());
        this.view = Views.load(this, "Frame.fxml", texts);
        fillRail();
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.setVisible(false);
        say(texts.get("window.opening"));
        choose(Place.HOME);
    }

    private void fillRail() {
        ToggleGroup group = new ToggleGroup();
        for (Place place : Place.values()) {
            RailButton button = new RailButton(place, texts);
            button.setToggleGroup(group);
            buttons.put(place, button);
            rail.getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((_, _, chosen) -> {
            if (chosen instanceof RailButton button) {
                show(button.place());
            }
        });
    }

    Scene scene(double width, double height) {
        Scene scene = new Scene(view, width, height);
        scene.getStylesheets()
                .add(Objects.requireNonNull(Frame.class.getResource("window.css"))
                        .toExternalForm());
        for (Place place : Place.values()) {
            KeyCode digit = KeyCode.getKeyCode(place.key());
            scene.getAccelerators()
                    .put(new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN), () -> choose(place));
        }
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F5), () -> interior.ifPresent(Interior::syncByKey));
        return scene;
    }

    /** The house stands: from now on there is something to show. */
    void moveIn(WindowServices services, PathChooser chooser) {
        Background background =
                new Background(task -> Thread.ofVirtual().name("window").start(task), Platform::runLater, _ -> warn());
        interior = Optional.of(new Interior(Desk.of(services, background), chooser, new OfInterior()));
        show(current);
        interior.ifPresent(Interior::start);
    }

    /** The house does not stand; the window says why. */
    void stayOut(String why) {
        say(texts.get("window.not_opened", why));
    }

    private void say(String words) {
        Label label = Wrapped.text(words, "status");
        label.setMaxWidth(640);
        stage.getChildren().setAll(label);
    }

    void close() {
        interior.ifPresent(Interior::close);
    }

    private void choose(Place place) {
        Objects.requireNonNull(buttons.get(place)).setSelected(true);
    }

    private void show(Place place) {
        current = place;
        interior.ifPresent(rooms -> stage.getChildren().setAll(rooms.enter(place)));
    }

    private void warn() {
        trouble.setText(texts.get("window.trouble"));
        trouble.setVisible(true);
    }

    private final class OfInterior implements Interior.Listener {
        @Override
        public void choose(Destination destination) {
            Frame.this.choose(destination.place());
        }

        @Override
        public void alive() {
            trouble.setVisible(false);
        }

        @Override
        public void count(Counters counters) {
            buttons.forEach((place, button) -> button.count(counters.of(place), figures));
        }
    }
}
