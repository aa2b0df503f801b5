package app.bandeja.window;

import app.bandeja.window.documents.DocumentsController;
import app.bandeja.window.home.HomeController;
import app.bandeja.window.invoices.InvoicesController;
import app.bandeja.window.look.Background;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.Destination.Place;
import app.bandeja.window.look.PathChooser;
import app.bandeja.window.look.Screen;
import app.bandeja.window.look.Views;
import app.bandeja.window.outside.Progress;
import app.bandeja.window.outside.WindowServices;
import app.bandeja.window.quarantine.QuarantineController;
import app.bandeja.window.review.ReviewController;
import app.bandeja.window.sources.SourcesController;
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

/** What stays while screens change: the rail at the left, and the heartbeat that keeps everything alive. */
final class Frame {

    private final Desk desk;
    private final Parent view;
    private final HomeController home;
    private final InvoicesController invoices;
    private final DocumentsController documents;
    private final SourcesController sources;
    private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
    private final Map<Place, RailButton> buttons = new EnumMap<>(Place.class);
    private final Heartbeat heartbeat;
    private Place current = Place.HOME;
    private Optional<Progress> progress = Optional.empty();

    @FXML
    private VBox rail;

    @FXML
    private StackPane stage;

    @FXML
    private Label trouble;

    Frame(WindowServices services, PathChooser chooser) {
        this.desk = Desk.of(
                services,
                new Background(task -> Thread.ofVirtual().name("window").start(task), Platform::runLater, this::warn));
        this.view = Views.load(this, "Frame.fxml", desk.texts());
        this.home = new HomeController(desk, this::open);
        this.invoices = new InvoicesController(desk);
        this.documents = new DocumentsController(desk);
        this.sources = new SourcesController(desk, chooser);
        this.heartbeat = new Heartbeat(desk.background(), desk.engine(), this::beat);
        screens.put(Place.HOME, home);
        screens.put(Place.INVOICES, invoices);
        screens.put(Place.REVIEW, new ReviewController(desk));
        screens.put(Place.QUARANTINE, new QuarantineController(desk));
        screens.put(Place.DOCUMENTS, documents);
        screens.put(Place.SOURCES, sources);
        fillRail();
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.setVisible(false);
        choose(Place.HOME);
    }

    private void fillRail() {
        ToggleGroup group = new ToggleGroup();
        for (Place place : Place.values()) {
            RailButton button = new RailButton(place, desk.texts());
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
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F5), home::syncByKey);
        return scene;
    }

    void start() {
        heartbeat.start();
        sources.refresh(); // so that Home can name folders that are known by their id alone
    }

    void close() {
        heartbeat.stop();
        sources.close();
    }

    /** Follows a figure to the screen that shows what it counts. */
    private void open(Destination destination) {
        switch (destination.place()) {
            case INVOICES -> invoices.narrow(destination.state());
            case DOCUMENTS -> documents.narrow(destination.state());
            case HOME, REVIEW, QUARANTINE, SOURCES -> {}
        }
        choose(destination.place());
    }

    private void choose(Place place) {
        Objects.requireNonNull(buttons.get(place)).setSelected(true);
    }

    private void show(Place place) {
        current = place;
        stage.getChildren().setAll(screen().view());
        screen().refresh();
    }

    private Screen screen() {
        return Objects.requireNonNull(screens.get(current));
    }

    private void beat(Progress now) {
        trouble.setVisible(false);
        home.show(now);
        boolean changed = progress.map(
                        before -> before.settled() != now.settled() || before.getClass() != now.getClass())
                .orElse(true);
        progress = Optional.of(now);
        if (changed) {
            refresh();
        }
    }

    private void refresh() {
        screen().refresh();
        desk.background().ask(() -> Counters.of(desk.holdings()), this::count, () -> {});
    }

    private void count(Counters counters) {
        buttons.forEach((place, button) -> button.count(counters.of(place), desk.figures()));
    }

    private void warn(RuntimeException failure) {
        trouble.setText(desk.texts().get("window.trouble"));
        trouble.setVisible(true);
    }
}
