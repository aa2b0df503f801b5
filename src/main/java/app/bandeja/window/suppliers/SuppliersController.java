package app.bandeja.window.suppliers;

import app.bandeja.store.SupplierChange;
import app.bandeja.store.SupplierRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.EmptyState;
import app.bandeja.window.look.FindKey;
import app.bandeja.window.look.Notice;
import app.bandeja.window.look.NoticeLabel;
import app.bandeja.window.look.PagedTable;
import app.bandeja.window.look.Pages;
import app.bandeja.window.look.Screen;
import app.bandeja.window.look.Shortcut;
import app.bandeja.window.look.TextCell;
import app.bandeja.window.look.Views;
import app.bandeja.window.outside.SupplierDesk;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Binds the table of suppliers, and what stands beside it. */
public final class SuppliersController implements Screen, SupplierPane.Orders, MergePane.Orders {

    /** Somebody who types does not want an answer for each letter. */
    private static final Duration TYPING = Duration.millis(150);

    private final Desk desk;
    private final SupplierDesk suppliers;
    private final SuppliersModel model;
    private final Consumer<Destination> open;
    private final Pages<SupplierRow> pages;
    private final SupplierPane details;
    private final MergePane merging;
    private final PauseTransition typed = new PauseTransition(TYPING);
    private final Parent view;

    @FXML
    private TextField search;

    @FXML
    private Label told;

    @FXML
    private Button undo;

    @FXML
    private SplitPane split;

    @FXML
    private TableView<SupplierRow> table;

    @FXML
    private TableColumn<SupplierRow, String> name;

    @FXML
    private TableColumn<SupplierRow, String> taxIds;

    @FXML
    private TableColumn<SupplierRow, String> invoices;

    @FXML
    private TableColumn<SupplierRow, String> latest;

    @FXML
    private TableColumn<SupplierRow, String> total;

    /** @param open leads to a supplier's invoices */
    public SuppliersController(Desk desk, Consumer<Destination> open) {
        this.desk = desk;
        this.suppliers = desk.holdings().suppliers();
        this.model = new SuppliersModel(desk.texts(), desk.figures());
        this.open = open;
        this.pages = new Pages<>(desk.background(), asking(""), this::answered);
        this.details = new SupplierPane(desk, model, this);
        this.merging = new MergePane(desk, model, this);
        this.view = Views.load(this, "Suppliers.fxml", desk.texts());
        bindTable();
        bindSearch();
        NoticeLabel.prepare(told);
        undo.managedProperty().bind(undo.visibleProperty());
        undo.setVisible(false);
    }

    private void bindTable() {
        TextCell.words(name, model::name);
        TextCell.words(taxIds, model::taxIds);
        TextCell.figure(invoices, model::invoices);
        TextCell.words(latest, model::latest);
        TextCell.figure(total, model::totals);
        PagedTable.join(table, pages, SupplierRow::id);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<SupplierRow>) _ -> select());
        table.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                chosen().stream().findFirst().ifPresent(this::showInvoices);
            }
        });
    }

    private void bindSearch() {
        typed.setOnFinished(_ -> pages.turnTo(asking(search.getText())));
        search.textProperty().addListener((_, _, _) -> typed.playFromStart());
        FindKey.bind(view, search);
    }

    private record Asked(SupplierDesk suppliers, String words) implements Pages.Question<SupplierRow> {
        @Override
        public List<SupplierRow> rows(int offset, int limit) {
            return suppliers.page(words, offset, limit);
        }
    }

    private Asked asking(String words) {
        return new Asked(suppliers, words);
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
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("Ctrl+F", desk.texts().get("suppliers.key.search")),
                new Shortcut("Enter", desk.texts().get("suppliers.key.invoices")),
                new Shortcut("Shift+↓", desk.texts().get("suppliers.key.two")));
    }

    private List<SupplierRow> chosen() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private void select() {
        List<SupplierRow> chosen = chosen();
        switch (chosen.size()) {
            case 1 -> beside(details, () -> details.show(chosen.getFirst()));
            case 2 -> beside(merging, () -> merging.show(chosen.getFirst(), Optional.of(chosen.get(1))));
            default -> split.getItems().removeAll(details, merging);
        }
    }

    private void beside(javafx.scene.Node pane, Runnable fill) {
        fill.run();
        if (!split.getItems().contains(pane)) {
            split.getItems().setAll(table, pane);
            split.setDividerPositions(0.66);
        }
    }

    @Override
    public void showInvoices(SupplierRow row) {
        open.accept(Destination.to(new Destination.Which.OfSupplier(row.id(), model.called(row))));
    }

    @Override
    public void beginMerge(SupplierRow row) {
        beside(merging, () -> merging.show(row, Optional.empty()));
        merging.begin();
    }

    @Override
    public void rename(SupplierRow row, String other) {
        change(() -> suppliers.rename(row, other), desk.texts().get("suppliers.renamed", other), Optional.empty());
    }

    @Override
    public void separate(SupplierRow row, String taxId) {
        change(
                () -> suppliers.separate(row, List.of(taxId)),
                desk.texts().get("suppliers.separated", taxId, model.called(row)),
                Optional.empty());
    }

    @Override
    public void merge(SupplierRow from, SupplierRow into) {
        change(
                () -> suppliers.merge(from, into),
                desk.texts().get("suppliers.merged", model.called(from), model.called(into)),
                Optional.of(() -> takeApart(from, into)));
    }

    private void takeApart(SupplierRow from, SupplierRow into) {
        change(
                () -> suppliers
                        .one(into.id())
                        .map(now -> suppliers.separate(now, from.taxIds()))
                        .orElse(SupplierChange.CHANGED_BY_ANOTHER),
                desk.texts().get("suppliers.undone", model.called(from), model.called(into)),
                Optional.empty());
    }

    @Override
    public void leave() {
        table.getSelectionModel().clearSelection();
        table.requestFocus();
    }

    private void change(Supplier<SupplierChange> order, String done, Optional<Runnable> back) {
        desk.background()
                .ask(
                        order,
                        came -> {
                            say(model.told(came, done), back.filter(_ -> came == SupplierChange.DONE));
                            table.getSelectionModel().clearSelection();
                            pages.reload();
                        },
                        () -> say(Notice.bad(desk.texts().get("suppliers.failed")), Optional.empty()));
    }

    private void say(Notice notice, Optional<Runnable> back) {
        NoticeLabel.show(told, notice);
        undo.setVisible(back.isPresent());
        back.ifPresent(way -> undo.setOnAction(_ -> {
            undo.setVisible(false);
            way.run();
        }));
    }

    private void answered() {
        String kind = search.getText().isBlank() ? "suppliers.empty" : "suppliers.empty_search";
        table.setPlaceholder(new EmptyState(
                MaterialDesignS.STOREFRONT_OUTLINE,
                desk.texts().get(kind + ".title"),
                desk.texts().get(kind + ".advice")));
    }
}
