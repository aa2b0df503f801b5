package app.bandeja.window.suppliers;

import app.bandeja.store.SupplierRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Wrapped;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Two suppliers that are one: the other is looked for, who stays is chosen, and what will move is said before it does. */
final class MergePane extends ScrollPane {

    private static final int OFFERED = 20;
    private static final Duration TYPING = Duration.millis(150);

    private final Desk desk;
    private final SuppliersModel model;
    private final Orders orders;
    private final Label title;
    private final TextField search = new TextField();
    private final ListView<SupplierRow> others = new ListView<>();
    private final VBox finding;
    private final ToggleGroup stays = new ToggleGroup();
    private final RadioButton firstStays = new RadioButton();
    private final RadioButton secondStays = new RadioButton();
    private final Label preview;
    private final Button merge;
    private final VBox choosing;
    private final PauseTransition typed = new PauseTransition(TYPING);
    private Optional<SupplierRow> first = Optional.empty();
    private Optional<SupplierRow> second = Optional.empty();

    /** What a person may wish. */
    interface Orders {
        void merge(SupplierRow from, SupplierRow into);

        /** Nothing is merged. */
        void leave();
    }

    MergePane(Desk desk, SuppliersModel model, Orders orders) {
        this.desk = desk;
        this.model = model;
        this.orders = orders;
        title = Wrapped.text("", "details-title");
        preview = Wrapped.text("");
        preview.setId("mergePreview");
        merge = new Button(desk.texts().get("suppliers.merge.do"));
        finding = finding();
        choosing = choosing();
        VBox content = new VBox(title, finding, choosing);
        content.getStyleClass().add("details");
        setId("supplier-merge");
        setContent(content);
        setFitToWidth(true);
        setMinWidth(280);
        setAccessibleText(desk.texts().get("suppliers.merge.title"));
    }

    private VBox finding() {
        search.setId("mergeSearch");
        Label asked = new Label(desk.texts().get("suppliers.merge.with"));
        asked.setMnemonicParsing(true);
        asked.setLabelFor(search);
        others.setId("mergeOthers");
        others.setAccessibleText(desk.texts().get("suppliers.merge.others"));
        others.getStyleClass().add("two-lines");
        others.setPrefHeight(240);
        others.setPlaceholder(Wrapped.text(desk.texts().get("suppliers.merge.none")));
        others.setCellFactory(_ -> new OtherCell());
        others.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            second = Optional.ofNullable(chosen);
            showChoice();
        });
        typed.setOnFinished(_ -> look());
        search.textProperty().addListener((_, _, _) -> typed.playFromStart());
        VBox box = new VBox(6, asked, search, others);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private VBox choosing() {
        firstStays.setId("firstStays");
        secondStays.setId("secondStays");
        List.of(firstStays, secondStays).forEach(one -> {
            one.setToggleGroup(stays);
            one.setWrapText(true);
        });
        stays.selectedToggleProperty().addListener((_, _, _) -> showPreview());
        merge.setMnemonicParsing(true);
        merge.setId("merge");
        merge.getStyleClass().add("accent");
        merge.setOnAction(_ -> first.ifPresent(one -> second.ifPresent(other -> {
            if (firstStays.isSelected()) {
                orders.merge(other, one);
            } else {
                orders.merge(one, other);
            }
        })));
        Button cancel = new Button(desk.texts().get("suppliers.merge.cancel"));
        cancel.setMnemonicParsing(true);
        cancel.setId("cancelMerge");
        cancel.setOnAction(_ -> orders.leave());
        VBox choice = new VBox(
                8,
                Wrapped.text(desk.texts().get("suppliers.merge.stays"), "card-title"),
                firstStays,
                secondStays,
                preview);
        choice.managedProperty().bind(choice.visibleProperty());
        choice.visibleProperty().bind(merge.disabledProperty().not());
        return new VBox(12, choice, new FlowPane(8, 8, merge, cancel));
    }

    /** @param other the second one; it is looked for, if there is none */
    void show(SupplierRow one, Optional<SupplierRow> other) {
        first = Optional.of(one);
        second = other;
        title.setText(desk.texts().get("suppliers.merge.title"));
        finding.setVisible(other.isEmpty());
        if (other.isEmpty()) {
            title.setText(desk.texts().get("suppliers.merge.of", model.called(one)));
            others.getItems().clear();
            search.clear();
            look();
        }
        showChoice();
    }

    void begin() {
        // A pane that was just put there holds nothing yet that could have the focus.
        applyCss();
        layout();
        search.requestFocus();
    }

    private void look() {
        String words = search.getText();
        desk.background()
                .ask(
                        () -> desk.holdings().suppliers().page(words, 0, OFFERED),
                        found -> {
                            if (words.equals(search.getText())) {
                                others.getItems()
                                        .setAll(found.stream()
                                                .filter(row -> first.filter(one -> SuppliersModel.areTwo(one, row))
                                                        .isPresent())
                                                .toList());
                            }
                        },
                        () -> {});
    }

    private void showChoice() {
        boolean areTwo = first.isPresent()
                && second.filter(other -> SuppliersModel.areTwo(first.get(), other))
                        .isPresent();
        merge.setDisable(!areTwo);
        if (second.isPresent() && !areTwo) {
            title.setText(desk.texts().get("suppliers.merge.not_two"));
        }
        first.ifPresent(one -> second.ifPresent(other -> {
            firstStays.setText(label(one));
            secondStays.setText(label(other));
            stays.selectToggle(SuppliersModel.staysRather(one, other) ? firstStays : secondStays);
            showPreview();
        }));
    }

    private String label(SupplierRow row) {
        return desk.texts().get("suppliers.merge.row", model.name(row), model.taxIds(row), row.invoices());
    }

    private void showPreview() {
        first.ifPresent(one -> second.ifPresent(other ->
                preview.setText(firstStays.isSelected() ? model.preview(other, one) : model.preview(one, other))));
    }

    private final class OtherCell extends ListCell<SupplierRow> {
        @Override
        protected void updateItem(@Nullable SupplierRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null ? null : label(row).replaceFirst(" · ", "\n"));
            setTooltip(row == null ? null : new Tooltip(label(row)));
            setPrefWidth(0); // as wide as the list, which needs no bar to be moved then
        }
    }
}
