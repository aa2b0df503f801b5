package app.bandeja.window.quarantine;

import app.bandeja.invoice.State;
import app.bandeja.store.DocumentRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.DetailLine;
import app.bandeja.window.look.EmptyState;
import app.bandeja.window.look.PagedTable;
import app.bandeja.window.look.Pages;
import app.bandeja.window.look.Screen;
import app.bandeja.window.look.TextCell;
import app.bandeja.window.look.Views;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Binds the table of what is in quarantine, and the details below it. */
public final class QuarantineController implements Screen {

    private final Desk desk;
    private final QuarantineModel model;
    private final Pages<DocumentRow> pages;
    private final Parent view;

    @FXML
    private TableView<DocumentRow> table;

    @FXML
    private TableColumn<DocumentRow, String> name;

    @FXML
    private TableColumn<DocumentRow, String> cause;

    @FXML
    private TableColumn<DocumentRow, String> size;

    @FXML
    private TableColumn<DocumentRow, String> when;

    @FXML
    private TableColumn<DocumentRow, String> attempts;

    @FXML
    private VBox details;

    @FXML
    private Label causeInFull;

    @FXML
    private GridPane lines;

    public QuarantineController(Desk desk) {
        this.desk = desk;
        this.model = new QuarantineModel(desk);
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
        TextCell.figure(size, model::size);
        TextCell.words(when, model::when);
        TextCell.figure(attempts, model::attempts);
        PagedTable.join(table, pages, DocumentRow::id);
        details.managedProperty().bind(details.visibleProperty());
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> show(row));
        show(null);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh() {
        pages.reload();
    }

    private void answered() {
        table.setPlaceholder(new EmptyState(
                MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                desk.texts().get("quarantine.empty.title"),
                desk.texts().get("quarantine.empty.advice")));
        if (!pages.rows().isEmpty() && table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void show(@Nullable DocumentRow row) {
        details.setVisible(row != null);
        if (row == null) {
            return;
        }
        causeInFull.setText(model.cause(row));
        lines.getChildren().clear();
        add("quarantine.name", model.name(row));
        add("quarantine.path", model.path(row));
        add("quarantine.source", model.source(row));
        add("quarantine.when", model.when(row));
        add("quarantine.size", model.size(row));
        add("quarantine.attempts", model.attempts(row));
        add("quarantine.detail", model.detail(row));
    }

    private void add(String key, String value) {
        DetailLine.add(lines, desk.texts().get(key), value);
    }
}
