package app.bandeja.window.invoices;

import app.bandeja.books.ExportFormat;
import app.bandeja.books.ExportOrder;
import app.bandeja.books.RowPer;
import app.bandeja.invoice.State;
import app.bandeja.store.InvoiceFilter;
import app.bandeja.store.InvoiceOrder;
import app.bandeja.store.InvoiceSummary;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Destination;
import app.bandeja.window.look.EmptyState;
import app.bandeja.window.look.PagedTable;
import app.bandeja.window.look.Pages;
import app.bandeja.window.look.PathChooser;
import app.bandeja.window.look.Screen;
import app.bandeja.window.look.StateCell;
import app.bandeja.window.look.TextCell;
import app.bandeja.window.look.Views;
import app.bandeja.window.outside.InvoiceTable;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Binds the table of invoices, and what stands round it. */
public final class InvoicesController implements Screen {

    /** Beyond that many they are counted with their sums, which takes a moment longer. */
    private static final int COUNTED = 10_000;

    private final Desk desk;
    private final InvoiceTable table;
    private final InvoicesModel model;
    private final Pages<InvoiceSummary> pages;
    private final Parent view;
    private final DetailsPane details;
    private final Columns columns;
    private final SumsLine sums;

    @FXML
    private Filters filtersController;

    @FXML
    private Label count;

    @FXML
    private MenuButton export;

    @FXML
    private HBox exportBar;

    @FXML
    private SplitPane split;

    @FXML
    private TableView<InvoiceSummary> rows;

    @FXML
    private TableColumn<InvoiceSummary, String> date;

    @FXML
    private TableColumn<InvoiceSummary, String> number;

    @FXML
    private TableColumn<InvoiceSummary, String> supplier;

    @FXML
    private TableColumn<InvoiceSummary, String> taxId;

    @FXML
    private TableColumn<InvoiceSummary, String> base;

    @FXML
    private TableColumn<InvoiceSummary, String> tax;

    @FXML
    private TableColumn<InvoiceSummary, String> total;

    @FXML
    private TableColumn<InvoiceSummary, State> state;

    @FXML
    private TableColumn<InvoiceSummary, String> document;

    @FXML
    private TableColumn<InvoiceSummary, String> due;

    @FXML
    private TableColumn<InvoiceSummary, String> read;

    @FXML
    private Label footer;

    /** @param chooser asks where an export is to be written */
    public InvoicesController(Desk desk, PathChooser chooser) {
        this.desk = desk;
        this.table = desk.holdings().invoiceDesk().table();
        this.model = new InvoicesModel(desk.texts(), desk.figures());
        this.pages = new Pages<>(
                desk.background(),
                new AskedInvoices(table, InvoiceFilter.ALL, InvoiceOrder.LATEST_READ),
                this::answered);
        this.view = Views.load(this, "Invoices.fxml", desk.texts());
        this.details = new DetailsPane(desk);
        this.columns = new Columns(
                rows, desk.background(), desk.holdings().invoiceDesk().preferences());
        this.sums = new SumsLine(footer, model, desk.background(), table);
        // Before the table, which asks at once what it is narrowed by.
        filtersController.bind(desk.texts(), desk.figures(), this::ask);
        bindColumns();
        bindRows();
        new ExportBar(desk, chooser, export, exportBar)
                .bind(file -> new ExportOrder(
                        filtersController.asked(), columns.order(), RowPer.INVOICE, ExportFormat.CSV, file));
    }

    private void bindColumns() {
        TextCell.words(date, model::date);
        TextCell.words(number, model::number);
        TextCell.words(supplier, model::supplier);
        TextCell.words(taxId, model::taxId);
        TextCell.figure(base, model::base);
        TextCell.figure(tax, model::tax);
        TextCell.figure(total, model::total);
        StateCell.bind(state, InvoiceSummary::state, one -> desk.texts().get("invoice.state." + one.code()));
        TextCell.fileName(document, model::document);
        TextCell.words(due, model::due);
        TextCell.words(read, model::read);
    }

    private void bindRows() {
        PagedTable.join(rows, pages, InvoiceSummary::id);
        columns.bind(this::ask);
        rows.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        rows.getSelectionModel().getSelectedItems().addListener((ListChangeListener<InvoiceSummary>) _ -> select());
        new Copying(rows, columns).bind(desk.texts(), row -> filtersController.ofSupplier(row));
        filtersController.bindFindKey(view);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void refresh() {
        desk.background()
                .ask(
                        () -> Surroundings.of(table),
                        found -> {
                            filtersController.surround(found);
                            pages.reload();
                            countAnew();
                        },
                        () -> {});
    }

    @Override
    public void follow(Destination destination) {
        filtersController.follow(destination);
    }

    private void ask() {
        pages.turnTo(new AskedInvoices(table, filtersController.asked(), columns.order()));
        rows.scrollTo(0);
        countAnew();
    }

    private void countAnew() {
        InvoiceFilter filter = filtersController.asked();
        sums.ask(filter);
        desk.background()
                .ask(
                        () -> table.countUpTo(filter, COUNTED),
                        found -> {
                            if (filter.equals(filtersController.asked())) {
                                count.setText(
                                        found > COUNTED
                                                ? desk.texts().get("invoices.count.many", COUNTED)
                                                : desk.texts().get("invoices.count", found));
                            }
                        },
                        () -> {});
    }

    private void select() {
        List<InvoiceSummary> selected = rows.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
        sums.select(selected);
        if (selected.size() == 1) {
            details.show(selected.getFirst());
            if (!split.getItems().contains(details)) {
                split.getItems().add(details);
                split.setDividerPositions(0.7);
            }
        } else {
            split.getItems().remove(details);
        }
    }

    // Before the first answer an empty table means nothing, so nothing is said.
    private void answered() {
        String kind = filtersController.isEmpty() ? "invoices.empty" : "invoices.empty_filter";
        rows.setPlaceholder(new EmptyState(
                MaterialDesignT.TEXT_BOX_CHECK_OUTLINE,
                desk.texts().get(kind + ".title"),
                desk.texts().get(kind + ".advice")));
    }
}
