package app.bandeja.window.review;

import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Found;
import app.bandeja.store.InvoiceRow;
import app.bandeja.window.look.Desk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

/** The values of two documents beside each other, with a sign and a word where they differ. */
final class ComparedValues extends GridPane {
    private static final List<String> COMPARED =
            List.of("supplier_name", "supplier_tax_id", "invoice_number", "issue_date", "total");

    private final Desk desk;
    private final FieldWords words;

    ComparedValues(Desk desk, FieldWords words) {
        this.desk = desk;
        this.words = words;
        setId("compared");
        getStyleClass().add("compared");
        setMinHeight(USE_PREF_SIZE); // the pages below give way, the values do not
        getColumnConstraints().setAll(fixed(), growing(), growing(), fixed());
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(60);
        column.setPrefWidth(200);
        column.setFillWidth(true);
        return column;
    }

    private static ColumnConstraints fixed() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    void clear() {
        getChildren().clear();
    }

    void show(OpenCase part, InvoiceRow original) {
        clear();
        heading(1, "review.copy.this");
        heading(2, "review.copy.original");
        Map<String, Found<String>> values = FieldValues.of(original.draft()).values();
        for (String field : COMPARED) {
            line(
                    getRowCount(),
                    field,
                    part.value(field),
                    Optional.ofNullable(values.get(field)).map(Found::value));
        }
    }

    private void heading(int column, String key) {
        Label label = new Label(desk.texts().get(key));
        label.getStyleClass().add("item-title");
        add(label, column, 0);
    }

    private void line(int row, String field, Optional<String> mine, Optional<String> other) {
        Label name = new Label(words.name(field));
        name.getStyleClass().add("field-name");
        add(name, 0, row);
        add(value(field, mine), 1, row);
        add(value(field, other), 2, row);
        boolean same = mine.equals(other);
        Label sign = new Label(desk.texts().get(same ? "review.copy.same" : "review.copy.differs"));
        sign.setGraphic(new FontIcon(same ? MaterialDesignC.CHECK : MaterialDesignN.NOT_EQUAL_VARIANT));
        sign.getStyleClass().add("field-standing");
        sign.setMinWidth(USE_PREF_SIZE);
        add(sign, 3, row);
    }

    private Label value(String field, Optional<String> value) {
        Label label = new Label(value.map(text -> words.plain(field, text)).orElse("—"));
        label.setWrapText(true);
        return label;
    }
}
