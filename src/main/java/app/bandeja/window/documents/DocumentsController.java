package app.bandeja.window.documents;

import app.bandeja.invoice.DocumentId;
import app.bandeja.invoice.State;
import app.bandeja.store.DocumentRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.EmptyState;
import app.bandeja.window.look.PagedTable;
import app.bandeja.window.look.Pages;
import app.bandeja.window.look.Screen;
import app.bandeja.window.look.StateCell;
import app.bandeja.window.look.StateChoice;
import app.bandeja.window.look.TextCell;
import app.bandeja.window.look.Views;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** Binds the table of all documents. */
public final class DocumentsController implements Screen {

    private static final List<State> STATES =
            List.of(State.ACCEPTED, State.PENDING, State.DUPLICATE, State.IGNORED, State.QUARANTINED, State.OWED);

    private final Desk desk;
    private final DocumentsModel model;
    private final Pages<DocumentRow> pages;
    private final Parent view;

    @FXML
    private ChoiceBox<Optional<State>> filter;

    @FXML
    private Button only;

    @FXML
    private TableView<DocumentRow> table;

    @FXML
    private TableColumn<DocumentRow, String> name;

    @FXML
    private TableColumn<DocumentRow, State> state;

    @FXML
    private TableColumn<DocumentRow, String> remark;

    @FXML
    private TableColumn<DocumentRow, String> size;

    @FXML
    private TableColumn<DocumentRow, String> when;

    public DocumentsController(Desk desk) {
        this.desk = desk;
        this.model = new DocumentsModel(desk);
        this.pages = new Pages<>(desk.background(), asking(Optional.empty()), this::answered);
        this.view = Views.load(this, "Documents.fxml", desk.texts());
        bind();
    }

    private void bind() {
        TextCell.fileName(name, model::name);
        StateCell.bind(state, DocumentRow::state, one -> desk.texts().get("document.state." + one.code()));
        TextCell.words(remark, model::remark);
        TextCell.figure(size, model::size);
        TextCell.words(when, model::when);
        PagedTable.join(table, pages, DocumentRow::id);
        StateChoice.fill(filter, STATES, this::choice);
        filter.valueProperty().addListener((_, _, chosen) -> show(chosen));
        only.managedProperty().bind(only.visibleProperty());
        only.setVisible(false);
        only.setOnAction(_ -> show(filter.getValue()));
    }

    private void show(Optional<State> state) {
        only.setVisible(false);
        pages.turnTo(asking(state));
    }

    private Pages.Question<DocumentRow> asking(Optional<State> one) {
        return (offset, limit) -> desk.holdings().documents(one, offset, limit);
    }

    private String choice(Optional<State> one) {
        return desk.texts()
                .get(one.map(known -> "documents.filter." + known.code()).orElse("documents.filter.all"));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh() {
        pages.reload();
    }

    /** Shows those of one state only, or all. */
    @Override
    public void narrow(Optional<State> one) {
        filter.setValue(one);
    }

    /** Shows that one alone. */
    @Override
    public void seek(DocumentId document) {
        only.setVisible(true);
        pages.turnTo((offset, _) ->
                offset == 0 ? desk.holdings().document(document).stream().toList() : List.of());
    }

    private void answered() {
        table.setPlaceholder(new EmptyState(
                MaterialDesignF.FILE_DOCUMENT_MULTIPLE_OUTLINE,
                desk.texts().get("documents.empty.title"),
                desk.texts().get("documents.empty.advice")));
    }
}
