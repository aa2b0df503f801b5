package app.bandeja.window.activity;

import app.bandeja.window.look.CopiedRows;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.EmptyState;
import app.bandeja.window.look.PagedTable;
import app.bandeja.window.look.Pages;
import app.bandeja.window.look.TextCell;
import app.bandeja.window.look.Views;
import app.bandeja.window.outside.LastRun.Tally;
import app.bandeja.window.outside.PastRun;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** The runs of the past with their metrics. */
final class RunsPane {

    private final Desk desk;
    private final RunsModel model;
    private final Pages<PastRun> pages;
    private final Parent view;

    @FXML
    private TableView<PastRun> runs;

    @FXML
    private TableColumn<PastRun, String> started;

    @FXML
    private TableColumn<PastRun, String> took;

    @FXML
    private TableColumn<PastRun, String> listed;

    @FXML
    private TableColumn<PastRun, String> accepted;

    @FXML
    private TableColumn<PastRun, String> pending;

    @FXML
    private TableColumn<PastRun, String> duplicate;

    @FXML
    private TableColumn<PastRun, String> ignored;

    @FXML
    private TableColumn<PastRun, String> failed;

    @FXML
    private TableColumn<PastRun, String> owed;

    @FXML
    private TableColumn<PastRun, String> unchanged;

    @FXML
    private Button eventsOfRun;

    @FXML
    private Button copyRuns;

    /** @param showEvents leads to the events of a run */
    RunsPane(Desk desk, Consumer<PastRun> showEvents) {
        this.desk = desk;
        this.model = new RunsModel(desk);
        this.pages = new Pages<>(
                desk.background(),
                (offset, limit) -> desk.holdings().happenings().runs(offset, limit),
                this::answered);
        this.view = Views.load(this, "Runs.fxml", desk.texts());
        bind(showEvents);
    }

    private void bind(Consumer<PastRun> showEvents) {
        TextCell.words(started, model::started);
        TextCell.words(took, model::took);
        figure(listed, Tally::listed);
        figure(accepted, Tally::accepted);
        figure(pending, Tally::pending);
        figure(duplicate, Tally::duplicate);
        figure(ignored, Tally::ignored);
        figure(failed, Tally::failed);
        figure(owed, Tally::owed);
        figure(unchanged, Tally::unchanged);
        PagedTable.join(runs, pages, PastRun::id);
        runs.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        CopiedRows.bind(runs, desk.texts());
        copyRuns.setOnAction(_ -> CopiedRows.copy(runs));
        eventsOfRun
                .disableProperty()
                .bind(runs.getSelectionModel().selectedItemProperty().isNull());
        copyRuns.disableProperty()
                .bind(runs.getSelectionModel().selectedItemProperty().isNull());
        eventsOfRun.setOnAction(_ -> chosen().ifPresent(showEvents));
        runs.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(showEvents);
                event.consume();
            }
        });
        runs.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                chosen().ifPresent(showEvents);
            }
        });
    }

    private void figure(TableColumn<PastRun, String> column, ToLongFunction<Tally> figure) {
        TextCell.figure(column, run -> model.count(run, figure));
    }

    private Optional<PastRun> chosen() {
        return Optional.ofNullable(runs.getSelectionModel().getSelectedItem());
    }

    Parent view() {
        return view;
    }

    void refresh() {
        pages.reload();
    }

    private void answered() {
        runs.setPlaceholder(new EmptyState(
                MaterialDesignH.HISTORY,
                desk.texts().get("activity.runs.empty.title"),
                desk.texts().get("activity.runs.empty.advice")));
    }
}
