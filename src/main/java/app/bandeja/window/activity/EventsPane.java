package app.bandeja.window.activity;

import app.bandeja.store.EventFilter;
import app.bandeja.store.EventRow;
import app.bandeja.window.look.CopiedRows;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.EmptyState;
import app.bandeja.window.look.PagedTable;
import app.bandeja.window.look.Pages;
import app.bandeja.window.look.TextCell;
import app.bandeja.window.look.Views;
import app.bandeja.window.outside.PastRun;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** The events, the latest first, and the way from one to its document. */
final class EventsPane {

    private final Desk desk;
    private final EventsModel model;
    private final Consumer<Destination> open;
    private final Pages<EventRow> pages;
    private final Parent view;

    @FXML
    private EventFilters filtersController;

    @FXML
    private TableView<EventRow> events;

    @FXML
    private TableColumn<EventRow, String> when;

    @FXML
    private TableColumn<EventRow, String> levelColumn;

    @FXML
    private TableColumn<EventRow, String> stageColumn;

    @FXML
    private TableColumn<EventRow, String> what;

    @FXML
    private TableColumn<EventRow, String> document;

    @FXML
    private TableColumn<EventRow, String> detail;

    @FXML
    private Label whole;

    @FXML
    private Button openDocument;

    @FXML
    private Button onlyDocument;

    @FXML
    private Button copyEvents;

    EventsPane(Desk desk, Consumer<Destination> open) {
        this.desk = desk;
        this.model = new EventsModel(desk);
        this.open = open;
        this.pages = new Pages<>(desk.background(), new Asked(EventFilter.ALL), this::answered);
        this.view = Views.load(this, "Events.fxml", desk.texts());
        bind();
    }

    private void bind() {
        TextCell.words(when, model::when);
        LevelCell.bind(levelColumn, model::level);
        TextCell.words(stageColumn, model::stage);
        TextCell.words(what, model::what);
        TextCell.fileName(document, model::document);
        TextCell.words(detail, model::detail);
        PagedTable.join(events, pages, EventRow::row);
        events.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        CopiedRows.bind(events, desk.texts());
        copyEvents.setOnAction(_ -> CopiedRows.copy(events));
        openDocument.setOnAction(_ -> openDocument());
        onlyDocument.setOnAction(_ -> filtersController.ofDocument(chosen()));
        events.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> showWhole());
        events.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openDocument();
                event.consume();
            }
        });
        events.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                openDocument();
            }
        });
        filtersController.bind(desk, model, this::ask);
        showWhole();
    }

    Parent view() {
        return view;
    }

    void refresh() {
        desk.background()
                .ask(
                        () -> desk.holdings().happenings().today(),
                        today -> {
                            filtersController.on(today);
                            pages.reload();
                        },
                        () -> {});
    }

    void ofRun(PastRun run) {
        filtersController.ofRun(Optional.of(run));
    }

    void searchByKey() {
        filtersController.searchByKey();
    }

    private void ask() {
        events.setPlaceholder(new Label(desk.texts().get("activity.searching")));
        pages.turnTo(new Asked(filtersController.asked(desk, model)));
    }

    /** A question to the ledger. */
    private final class Asked implements Pages.Question<EventRow> {
        private final EventFilter filter;

        Asked(EventFilter filter) {
            this.filter = filter;
        }

        @Override
        public List<EventRow> rows(int offset, int limit) {
            return desk.holdings().happenings().events(filter, Optional.empty(), limit);
        }

        @Override
        public List<EventRow> after(EventRow last, int count, int limit) {
            return desk.holdings().happenings().events(filter, Optional.of(last), limit);
        }
    }

    private Optional<EventRow> chosen() {
        return Optional.ofNullable(events.getSelectionModel().getSelectedItem());
    }

    private void openDocument() {
        chosen().map(model::destination).ifPresent(open);
    }

    private void showWhole() {
        boolean none = chosen().isEmpty();
        openDocument.setDisable(none);
        onlyDocument.setDisable(none);
        copyEvents.setDisable(none);
        whole.setText(chosen().map(model::whole).orElseGet(() -> desk.texts().get("activity.choose")));
    }

    private void answered() {
        boolean narrowed = !filtersController.isEmpty();
        events.setPlaceholder(new EmptyState(
                MaterialDesignH.HISTORY,
                desk.texts().get(narrowed ? "activity.empty_filter.title" : "activity.empty.title"),
                desk.texts().get(narrowed ? "activity.empty_filter.advice" : "activity.empty.advice")));
    }
}
