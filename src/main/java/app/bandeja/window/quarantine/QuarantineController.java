package app.bandeja.window.quarantine;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.State;
import app.bandeja.store.DocumentRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.EmptyState;
import app.bandeja.window.look.Notice;
import app.bandeja.window.look.NoticeLabel;
import app.bandeja.window.look.PagedTable;
import app.bandeja.window.look.Pages;
import app.bandeja.window.look.Screen;
import app.bandeja.window.look.ScreenKeys;
import app.bandeja.window.look.Shortcut;
import app.bandeja.window.look.TextCell;
import app.bandeja.window.look.Views;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Binds the table of what is in quarantine, and beside it what can be done about the chosen ones. */
public final class QuarantineController implements Screen {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final QuarantineModel model;
    private final Acts acts;
    private final CasePane details;
    private final Pages<DocumentRow> pages;
    private final Parent view;
    private Optional<DocumentId> sought = Optional.empty();
    private int place;

    @FXML
    private Button retryAll;

    @FXML
    private Node toldLine;

    @FXML
    private Label told;

    @FXML
    private Button undo;

    @FXML
    private StackPane body;

    @FXML
    private SplitPane split;

    @FXML
    private TableView<DocumentRow> table;

    @FXML
    private TableColumn<DocumentRow, String> name;

    @FXML
    private TableColumn<DocumentRow, String> cause;

    @FXML
    private TableColumn<DocumentRow, String> when;

    public QuarantineController(Desk desk) {
        this.desk = desk;
        this.model = new QuarantineModel(desk);
        this.acts = new Acts(desk, model, this::tell);
        this.details = new CasePane(desk, model, acts);
        this.pages = new Pages<>(
                desk.background(),
                (offset, limit) -> desk.holdings().documents(Optional.of(State.QUARANTINED), offset, limit),
                this::answered);
        this.view = Views.load(this, "Quarantine.fxml", desk.texts());
        bind();
    }

    private void bind() {
        TextCell.fileName(name, model::name);
        TextCell.words(cause, model::cause);
        TextCell.words(when, model::when);
        PagedTable.join(table, pages, DocumentRow::id);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<DocumentRow>) _ -> show());
        split.getItems().add(details);
        split.setVisible(false);
        EmptyState empty = new EmptyState(
                MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                desk.texts().get("quarantine.empty.title"),
                desk.texts().get("quarantine.empty.advice"));
        empty.setVisible(false);
        body.getChildren().add(empty);
        retryAll.setOnAction(_ -> acts.retryAll());
        retryAll.setVisible(false);
        undo.setOnAction(_ -> acts.undo());
        NoticeLabel.prepare(told);
        tell(Notice.NONE);
        toldLine.managedProperty().bind(toldLine.visibleProperty());
        ScreenKeys.bind(view, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (UNDO.match(event) && !typing && acts.canUndo()) {
            acts.undo();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && !typing) {
            details.dismiss();
            event.consume();
        }
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh() {
        pages.reload();
    }

    @Override
    public void seek(DocumentId document) {
        sought = Optional.of(document);
        pages.reload();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut(
                        desk.texts().get("quarantine.key.dismiss"), desk.texts().get("quarantine.shortcut.dismiss")),
                new Shortcut("Ctrl+Z", desk.texts().get("quarantine.shortcut.undo")));
    }

    private void answered() {
        boolean none = pages.rows().isEmpty();
        split.setVisible(!none);
        retryAll.setVisible(!none);
        body.getChildren().getLast().setVisible(none);
        sought.ifPresent(this::find);
        if (!none && table.getSelectionModel().isEmpty()) {
            // What stood after the one that went stands in its place.
            table.getSelectionModel()
                    .clearAndSelect(Math.min(place, pages.rows().size() - 1));
        }
    }

    private void find(DocumentId document) {
        for (int i = 0; i < pages.rows().size(); i++) {
            if (pages.rows().get(i).id().equals(document)) {
                sought = Optional.empty();
                table.getSelectionModel().clearAndSelect(i);
                table.scrollTo(i);
                return;
            }
        }
        // It may lie further down; where all was read there is nothing more to ask.
        pages.seen(pages.rows().size() - 1);
    }

    private void show() {
        List<DocumentRow> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        // While the list is read anew nothing is chosen for a moment.
        if (!chosen.isEmpty()) {
            place = table.getSelectionModel().getSelectedIndex();
            details.show(chosen);
        }
    }

    private void tell(Notice notice) {
        NoticeLabel.show(told, notice);
        undo.setVisible(acts.canUndo());
        undo.setManaged(acts.canUndo());
        toldLine.setVisible(!notice.text().isEmpty());
        pages.reload();
    }
}
