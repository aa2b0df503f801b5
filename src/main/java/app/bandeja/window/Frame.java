package app.bandeja.window;

import app.bandeja.run.Schedule;
import app.bandeja.run.ScheduleOptions.Pace;
import app.bandeja.settings.WindowOptions.Theme;
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
import app.bandeja.window.tray.Tray;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stays while screens change: the rail at the left, and room for one screen. It stands before the house does. */
final class Frame {

    private final Texts texts;
    private final Colours colours = new Colours();
    private final Figures figures;
    private final Parent view;
    private final ShortcutSheet sheet;
    private final Map<Place, RailButton> buttons = new EnumMap<>(Place.class);
    private Optional<Interior> interior = Optional.empty();
    private Place current = Place.HOME;
    /** Closing ends the program only where it does not live on in a tray. */
    private Runnable quit = this::hide;

    @FXML
    private VBox rail;

    @FXML
    private StackPane centre;

    @FXML
    private StackPane stage;

    @FXML
    private Label trouble;

    @FXML
    private HBox paused;

    @FXML
    private Button resume;

    Frame(Welcome welcome) {
        this.texts = Texts.of(welcome.locale());
        this.figures = new Figures(welcome.locale(), welcome.zone());
        colours.use(welcome.theme());
        this.view = Views.load(this, "Frame.fxml", texts);
        sheet = new ShortcutSheet(texts);
        centre.getChildren().add(sheet);
        fillRail();
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.setVisible(false);
        paused.managedProperty().bind(paused.visibleProperty());
        paused.setVisible(false);
        resume.setOnAction(_ -> interior.ifPresent(Interior::resume));
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
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F1), this::showShortcuts);
        scene.addEventHandler(KeyEvent.KEY_TYPED, typed -> {
            if (typed.getCharacter().equals("?") && !(scene.getFocusOwner() instanceof TextInputControl)) {
                showShortcuts();
            }
        });
        return scene;
    }

    private void showShortcuts() {
        sheet.show(interior.map(Interior::shortcuts).orElseGet(List::of));
    }

    /** The house stands: from now on there is something to show. */
    void moveIn(WindowServices services, PathChooser chooser) {
        Background background =
                new Background(task -> Thread.ofVirtual().name("window").start(task), Platform::runLater, _ -> warn());
        interior = Optional.of(new Interior(Desk.of(services, background), chooser, new OfInterior()));
        show(current);
        interior.ifPresent(Interior::start);
    }

    /** Looks at every screen once a run has settled something and ended; then the window closes. */
    void rehearse() {
        interior.ifPresent(rooms -> rooms.whenSettled(() -> new Rehearsal(this::choose, this::hide).begin()));
    }

    /** Puts the program's sign into the system's tray, where there is one. */
    void hang(Tray.Maker maker, Tray.Around around) {
        quit = around::quit;
        interior.ifPresent(rooms -> rooms.hang(maker, around));
    }

    private void hide() {
        view.getScene().getWindow().hide();
    }

    /** The window was closed, and the program lives on in the tray. */
    void hidden() {
        interior.ifPresent(Interior::hidden);
    }

    void follow(Destination destination) {
        interior.ifPresent(rooms -> rooms.follow(destination));
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
        public void paint(Theme theme) {
            colours.use(theme);
        }

        /** All that a person can still do is close the program; it opens on the new books. */
        @Override
        public void moved() {
            rail.setDisable(true);
            Button close = new Button(texts.get("window.close"));
            close.setId("closeProgram");
            close.setDefaultButton(true);
            close.setOnAction(_ -> quit.run());
            Label words = Wrapped.text(texts.get("window.moved"), "status");
            words.setMaxWidth(640);
            VBox box = new VBox(14, words, close);
            box.setAlignment(Pos.CENTER);
            stage.getChildren().setAll(box);
        }

        @Override
        public void plan(Schedule.Plan plan) {
            paused.setVisible(plan.pace() == Pace.PAUSED);
        }

        @Override
        public void count(Counters counters) {
            buttons.forEach((place, button) -> button.count(counters.of(place), figures));
        }
    }
}
