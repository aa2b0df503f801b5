package app.bandeja.window.home;

import app.bandeja.invoice.State;
import app.bandeja.store.DocumentRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.Screen;
import app.bandeja.window.look.StateCell;
import app.bandeja.window.look.TextCell;
import app.bandeja.window.look.Views;
import app.bandeja.window.outside.LastRun;
import app.bandeja.window.outside.Progress;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Binds Home to its Model. */
public final class HomeController implements Screen {

    /** What takes a moment in large books is not asked more often. */
    private static final Duration SELDOM = Duration.seconds(10);

    private final Desk desk;
    private final HomeModel model;
    private final AttentionModel attending;
    private final FigureRow figures;
    private final RunCard run;
    private final RunsTable runs;
    private final AttentionLines attentionLines;
    private final PastCards past;
    private final SourceLines sourceLines;
    private final Asker<HomeFacts> facts;
    private final Asker<HomeDepth> depth;
    private final Parent view;

    @FXML
    private Button sync;

    @FXML
    private Button pause;

    @FXML
    private Button goOn;

    @FXML
    private Button stop;

    @FXML
    private Label status;

    @FXML
    private Label share;

    @FXML
    private ProgressBar bar;

    @FXML
    private VBox beginning;

    @FXML
    private VBox attentionCard;

    @FXML
    private VBox attention;

    @FXML
    private VBox figureCard;

    @FXML
    private GridPane figureGrid;

    @FXML
    private Label balance;

    @FXML
    private GridPane pastRow;

    @FXML
    private GridPane sourcesRow;

    @FXML
    private VBox sources;

    @FXML
    private VBox runsCard;

    @FXML
    private TableView<LastRun> runsTable;

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
        this.attending = new AttentionModel(desk.texts(), desk.figures());
        this.figures = new FigureRow(desk.texts(), desk.figures(), open);
        this.facts =
                new Asker<>(desk.background(), () -> HomeFacts.of(desk.holdings(), desk.arrangements()), _ -> show());
        this.depth = new Asker<>(
                desk.background(), () -> HomeDepth.of(desk.holdings().homeDesk().book()), _ -> show());
        this.view = Views.load(this, "Home.fxml", desk.texts());
        this.run = new RunCard(
                desk, model, new RunCard.Buttons(sync, pause, goOn, stop), new RunCard.Shown(status, share, bar));
        this.runs = new RunsTable(desk.texts(), model, runsTable, run.progress());
        this.attentionLines = new AttentionLines(desk.texts(), open, attention);
        this.past = new PastCards(desk.texts(), new PastModel(desk.texts(), desk.figures()));
        this.sourceLines = new SourceLines(desk.texts(), model, sources);
        new Beginning(desk, open, beginning);
        figures.into(figureGrid);
        past.into(pastRow);
        bindLatest();
        everything().forEach(node -> {
            node.managedProperty().bind(node.visibleProperty());
            node.setVisible(false);
        });
    }

    private List<Node> everything() {
        return List.of(beginning, attentionCard, figureCard, pastRow, sourcesRow, runsCard);
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
        facts.ask();
        depth.askAtMostEvery(SELDOM);
    }

    @Override
    public void close() {
        depth.close();
    }

    /** A new snapshot of the run. */
    public void show(Progress snapshot) {
        run.show(snapshot);
        facts.answer().ifPresent(found -> runs.show(found.runs(), snapshot));
    }

    private void show() {
        facts.answer().ifPresent(found -> show(found, depth.answer()));
    }

    private void show(HomeFacts found, Optional<HomeDepth> deeper) {
        boolean begins = found.isTheBeginning();
        everything().forEach(node -> node.setVisible(!begins));
        beginning.setVisible(begins);
        List<Attention> attend = attending.of(found, deeper);
        // A sign-in that was lost stops the first folder from being chosen as well.
        attentionCard.setVisible(!begins || !attend.isEmpty());
        run.show(found);
        figures.show(found.equation());
        balance.setText(model.balance(found.equation()));
        sourceLines.show(found);
        attentionLines.show(attend);
        runs.show(found.runs(), run.progress());
        deeper.ifPresent(known -> past.show(known.past()));
        if (!latest.getItems().equals(found.latest())) {
            latest.getItems().setAll(found.latest());
        }
    }

    /** Presses the Sync button, unless it sleeps. */
    public void syncByKey() {
        sync.fire();
    }
}
