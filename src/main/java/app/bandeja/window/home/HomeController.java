package app.bandeja.window.home;

import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.State;
import app.bandeja.setup.ConnectedSource;
import app.bandeja.store.DocumentRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.Screen;
import app.bandeja.window.look.StateCell;
import app.bandeja.window.look.TextCell;
import app.bandeja.window.look.Views;
import app.bandeja.window.look.Wrapped;
import app.bandeja.window.outside.Progress;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

/** Binds Home to its Model. */
public final class HomeController implements Screen {

    private final Desk desk;
    private final HomeModel model;
    private final FigureRow figures;
    private final Parent view;
    private Progress progress = new Progress.Idle(0, Optional.empty());
    private Optional<HomeFacts> facts = Optional.empty();
    private boolean ordered;

    @FXML
    private Button sync;

    @FXML
    private Button stop;

    @FXML
    private Label status;

    @FXML
    private Label share;

    @FXML
    private ProgressBar bar;

    @FXML
    private GridPane figureGrid;

    @FXML
    private Label balance;

    @FXML
    private VBox sources;

    @FXML
    private Button connect;

    @FXML
    private HBox attention;

    @FXML
    private Label attentionText;

    @FXML
    private Button reconnect;

    @FXML
    private VBox lastRun;

    @FXML
    private TableView<DocumentRow> latest;

    @FXML
    private TableColumn<DocumentRow, String> name;

    @FXML
    private TableColumn<DocumentRow, State> state;

    @FXML
    private TableColumn<DocumentRow, String> when;

    /**
     * Builds the screen; it is filled by {@link #refresh} and {@link #show(Progress)}.
     *
     * @param open told where a figure leads when it is clicked
     */
    public HomeController(Desk desk, Consumer<Destination> open) {
        this.desk = desk;
        this.model = new HomeModel(desk.texts(), desk.figures());
        this.figures = new FigureRow(desk.texts(), desk.figures(), open);
        this.view = Views.load(this, "Home.fxml", desk.texts());
        figures.into(figureGrid);
        bindLatest();
        sync.setOnAction(_ -> order(desk.engine()::syncNow));
        stop.setOnAction(_ -> order(desk.engine()::stopSync));
        connect.setOnAction(_ -> open.accept(Destination.to(Destination.Place.SOURCES)));
        reconnect.setOnAction(_ -> open.accept(Destination.to(Destination.Place.SOURCES)));
        List.of(connect, attention).forEach(node -> node.setVisible(false));
        List.of(bar, share, stop, connect, attention)
                .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        show();
    }

    private void bindLatest() {
        TextCell.fileName(name, row -> row.file().path());
        StateCell.bind(state, DocumentRow::state, one -> desk.texts().get("document.state." + one.code()));
        TextCell.words(when, model::when);
        latest.setPlaceholder(new Label(desk.texts().get("home.latest.none")));
        latest.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.background().ask(() -> HomeFacts.of(desk.holdings(), desk.arrangements()), this::show, () -> {});
    }

    /** A new snapshot of the run. */
    public void show(Progress snapshot) {
        progress = snapshot;
        show();
    }

    private void show(HomeFacts found) {
        facts = Optional.of(found);
        figures.show(found.equation());
        if (!latest.getItems().equals(found.latest())) {
            latest.getItems().setAll(found.latest());
        }
        balance.setText(model.balance(found.equation()));
        sources.getChildren()
                .setAll(found.sources().stream().map(this::sourceLine).toList());
        if (found.sources().isEmpty()) {
            sources.getChildren().setAll(Wrapped.text(desk.texts().get("home.sources.none")));
        }
        connect.setVisible(found.sources().isEmpty());
        Optional<String> urgent = model.attention(found);
        attentionText.setText(urgent.orElse(""));
        attention.setVisible(urgent.isPresent());
        show();
    }

    private void show() {
        facts.ifPresent(known -> lastRun.getChildren()
                .setAll(model.lastRun(known, progress).stream()
                        .map(Wrapped::text)
                        .toList()));
        switch (progress) {
            case Progress.Idle idle -> showIdle(idle);
            case Progress.Running running -> showRunning(running);
        }
    }

    private void showIdle(Progress.Idle idle) {
        status.setText(facts.map(known -> model.standing(idle, known)).orElse(""));
        bar.setVisible(ordered);
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        share.setVisible(false);
        stop.setVisible(false);
        sync.setDisable(ordered || facts.isEmpty() || facts.get().sources().isEmpty());
    }

    private void showRunning(Progress.Running running) {
        status.setText(model.activity(running));
        share.setText(model.share(running));
        bar.setProgress(model.fraction(running).orElse(ProgressBar.INDETERMINATE_PROGRESS));
        bar.setVisible(true);
        share.setVisible(true);
        stop.setVisible(true);
        sync.setDisable(true);
    }

    private Label sourceLine(ConnectedSource source) {
        Label label = Wrapped.text(model.source(source));
        label.setGraphic(new FontIcon(
                source.place().kind() == SourceKind.DRIVE
                        ? MaterialDesignG.GOOGLE_DRIVE
                        : MaterialDesignF.FOLDER_OUTLINE));
        return label;
    }

    /** Presses the Sync button, unless it sleeps. */
    public void syncByKey() {
        sync.fire();
    }

    // The button sleeps until the engine has taken the order, so that two clicks are not two orders.
    private void order(Runnable order) {
        ordered = true;
        show();
        desk.background().tell(order, () -> {
            ordered = false;
            show();
        });
    }
}
