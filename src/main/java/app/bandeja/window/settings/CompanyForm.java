package app.bandeja.window.settings;

import app.bandeja.setup.CompanyKept.Field;
import app.bandeja.window.look.Texts;
import app.bandeja.window.look.Wrapped;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** A company's name and tax ids, to be changed. */
final class CompanyForm extends VBox {
    private final TextField name = new TextField();
    private final TextField taxIds = new TextField();
    private final Button keep;
    private final Label error = Wrapped.text("", "field-error");

    /** Told when a person wants it kept. */
    interface Listener {
        void keep(CompanyForm form, String name, String taxIds);
    }

    /** @param key tells its controls from those of others */
    CompanyForm(Texts texts, String key, Listener listener) {
        keep = new Button(texts.get("settings.company.keep"));
        keep.setId("company-keep-" + key);
        keep.setOnAction(_ -> {
            error.setVisible(false);
            listener.keep(this, name.getText(), taxIds.getText());
        });
        field(name, "company-name-" + key, texts.get("settings.company.name"), 18);
        field(taxIds, "company-ids-" + key, texts.get("settings.company.tax_ids"), 22);
        error.setGraphic(new FontIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
        error.setId("company-error-" + key);
        error.managedProperty().bind(error.visibleProperty());
        error.setVisible(false);
        getStyleClass().add("setting-line");
        VBox named = new VBox(2, new Label(texts.get("settings.company.name")), name);
        VBox numbered = new VBox(2, new Label(texts.get("settings.company.tax_ids")), taxIds);
        FlowPane line = new FlowPane(10, 6, named, numbered, keep);
        line.setRowValignment(javafx.geometry.VPos.BOTTOM);
        getChildren().addAll(line, error);
    }

    private void field(TextField field, String id, String accessible, int columns) {
        field.setId(id);
        field.setAccessibleText(accessible);
        field.setPrefColumnCount(columns);
        field.setOnAction(_ -> keep.fire());
    }

    void fill(String named, String ids) {
        name.setText(named);
        taxIds.setText(ids);
    }

    void lockTaxIds(String why) {
        taxIds.setDisable(true);
        getChildren().add(Wrapped.text(why, "hint"));
    }

    void begin() {
        name.requestFocus();
    }

    void complain(Field field, String words) {
        error.setText(words);
        error.setVisible(true);
        switch (field) {
            case NAME -> name.requestFocus();
            case TAX_IDS -> taxIds.requestFocus();
        }
    }
}
