package app.bandeja.window.invoices;

import app.bandeja.invoice.State;
import app.bandeja.store.InvoiceRow;
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
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Binds the table of invoices. */
public final class InvoicesController implements Screen {

    private static final List<State> STATES = List.of(State.ACCEPTED, State.PENDING, State.DUPLICATE);

    private final Desk desk;
    private final InvoicesModel model;
    private final Pages<InvoiceRow> pages;
    private final Parent view;

    @FXML
    private ChoiceBox<Optional<State>> filter;

    @FXML
    private Label count;

    @FXML
    private TableView<InvoiceRow> table;

    @FXML
    private TableColumn<InvoiceRow, String> date;

    @FXML
    private TableColumn<InvoiceRow, String> number;

    @FXML
    private TableColumn<InvoiceRow, String> supplier;

    @FXML
    private TableColumn<InvoiceRow, String> taxId;

    @FXML
    private TableColumn<InvoiceRow, String> base;

    @FXML
    private TableColumn<InvoiceRow, String> tax;

    @FXML
    private TableColumn<InvoiceRow, String> total;

    @FXML
    private TableColumn<InvoiceRow, State> state;

    @FXML
    private TableColumn<InvoiceRow, String> document;

    public InvoicesController(Desk desk) {
        this.desk = desk;
        this.model = new InvoicesModel(desk.figures());
        this.pages = new Pages<>(desk.background(), asking(Optional.empty()), this::answered);
        this.view = Views.load(this, "Invoices.fxml", desk.texts());
        bind();
    }

    private void bind() {
        TextCell.words(date, model::date);
        TextCell.words(number, model::number);
        TextCell.words(supplier, model::supplier);
        TextCell.words(taxId, model::taxId);
        TextCell.figure(base, model::base);
        TextCell.figure(tax, model::tax);
        TextCell.figure(total, model::total);
        StateCell.bind(state, row -> row.outcome().state(), one -> desk.texts().get("invoice.state." + one.code()));
        TextCell.fileName(document, model::document);
        PagedTable.join(table, pages, InvoiceRow::id);
        StateChoice.fill(filter, STATES, this::choice);
        filter.valueProperty().addListener((_, _, chosen) -> {
            pages.turnTo(asking(chosen));
            countAnew();
        });
    }

    private Pages.Question<InvoiceRow> asking(Optional<State> one) {
        return (offset, limit) -> desk.holdings().invoices(one, offset, limit);
    }

    private String choice(Optional<State> one) {
        return desk.texts()
                .get(one.map(known -> "invoices.filter." + known.code()).orElse("invoices.filter.all"));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh() {
        pages.reload();
        countAnew();
    }

    /** Shows those of one state only, or all. */
    @Override
    public void narrow(Optional<State> one) {
        filter.setValue(one);
    }

    private void countAnew() {
        Optional<State> one = filter.getValue();
        desk.background()
                .ask(
                        () -> desk.holdings().countInvoices(one),
                        found -> count.setText(desk.texts().get("invoices.count", found)),
                        () -> {});
    }

    // Before the first answer an empty table means nothing, so nothing is said.
    private void answered() {
        String kind = filter.getValue().isPresent() ? "invoices.empty_filter" : "invoices.empty";
        table.setPlaceholder(new EmptyState(
                MaterialDesignT.TEXT_BOX_CHECK_OUTLINE,
                desk.texts().get(kind + ".title"),
                desk.texts().get(kind + ".advice")));
    }
}
