package app.bandeja.window.suppliers;

import app.bandeja.store.SupplierRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.DetailLine;
import app.bandeja.window.look.Wrapped;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One supplier beside the table: what is known of it, and what can be done with it. */
final class SupplierPane extends ScrollPane {

    private final Desk desk;
    private final SuppliersModel model;
    private final Orders orders;
    private final VBox content = new VBox();
    private Optional<SupplierRow> shown = Optional.empty();

    /** What a person may wish. */
    interface Orders {
        void showInvoices(SupplierRow row);

        void beginMerge(SupplierRow row);

        void rename(SupplierRow row, String name);

        /** Of the tax ids that were merged into it. */
        void separate(SupplierRow row, String taxId);
    }

    SupplierPane(Desk desk, SuppliersModel model, Orders orders) {
        this.desk = desk;
        this.model = model;
        this.orders = orders;
        content.getStyleClass().add("details");
        setId("supplier-details");
        setContent(content);
        setFitToWidth(true);
        setMinWidth(280);
        setAccessibleText(desk.texts().get("suppliers.details"));
    }

    void show(SupplierRow row) {
        if (shown.equals(Optional.of(row))) {
            return; // What is being typed stays.
        }
        shown = Optional.of(row);
        desk.background().ask(() -> desk.holdings().suppliers().ibans(row.id()), found -> show(row, found), () -> {});
        show(row, List.of());
    }

    private void show(SupplierRow row, List<String> ibans) {
        if (!shown.equals(Optional.of(row))) {
            return; // Another one was chosen since.
        }
        content.getChildren().setAll(Wrapped.text(model.name(row), "details-title"), facts(row, ibans), doing(row));
        if (row.taxIds().size() > 1) {
            content.getChildren().add(merged(row));
        }
        content.getChildren().add(naming(row));
    }

    private GridPane facts(SupplierRow row, List<String> ibans) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("detail-grid");
        line(grid, "suppliers.tax_id", row.taxIds().getFirst());
        line(grid, "suppliers.invoices", model.counted(row));
        line(grid, "suppliers.total", model.totals(row));
        line(grid, "suppliers.latest.long", model.latest(row));
        ibans.forEach(iban -> line(grid, "suppliers.iban", SuppliersModel.account(iban)));
        return grid;
    }

    private void line(GridPane grid, String key, String value) {
        DetailLine.add(grid, desk.texts().get(key), value);
    }

    private FlowPane doing(SupplierRow row) {
        Button invoices = button("suppliers.show", "showInvoices", () -> orders.showInvoices(row));
        Button merge = button("suppliers.merge", "beginMerge", () -> orders.beginMerge(row));
        return new FlowPane(8, 8, invoices, merge);
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(desk.texts().get(key));
        button.setMnemonicParsing(true);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** The tax ids of those that were merged into it, each with its way back. */
    private VBox merged(SupplierRow row) {
        VBox box = new VBox(8, Wrapped.text(desk.texts().get("suppliers.merged.title"), "card-title"));
        row.taxIds().stream().skip(1).forEach(taxId -> {
            Button apart = new Button(desk.texts().get("suppliers.separate"));
            apart.setId("separate-" + taxId);
            apart.setAccessibleText(desk.texts().get("suppliers.separate.meaning", taxId));
            apart.setMinWidth(USE_PREF_SIZE);
            apart.setOnAction(_ -> orders.separate(row, taxId));
            Label words = Wrapped.text(taxId);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox line = new HBox(8, words, apart);
            line.getStyleClass().add("card-head");
            box.getChildren().add(line);
        });
        return box;
    }

    private VBox naming(SupplierRow row) {
        TextField field = new TextField(row.name().orElse(""));
        field.setId("supplierName");
        Label title = new Label(desk.texts().get("suppliers.name.title"));
        title.setMnemonicParsing(true);
        title.setLabelFor(field);
        title.getStyleClass().add("card-title");
        Button keep = button("suppliers.rename", "rename", () -> orders.rename(row, field.getText()));
        keep.setMinWidth(USE_PREF_SIZE);
        keep.disableProperty().bind(field.textProperty().isEqualTo(row.name().orElse("")));
        field.setOnAction(_ -> keep.fire());
        HBox.setHgrow(field, Priority.ALWAYS);
        return new VBox(
                8, title, new HBox(8, field, keep), Wrapped.text(desk.texts().get("suppliers.name.hint"), "hint"));
    }
}
