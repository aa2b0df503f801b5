package app.bandeja.window.review;

import app.bandeja.invoice.State;
import app.bandeja.store.InvoiceRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.EmptyState;
import app.bandeja.window.look.PagedList;
import app.bandeja.window.look.Pages;
import app.bandeja.window.look.Screen;
import app.bandeja.window.look.Views;
import app.bandeja.window.look.Wrapped;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Binds the list of what is pending, and the details beside it. */
public final class ReviewController implements Screen {

    private final Desk desk;
    private final ReviewModel model;
    private final Pages<InvoiceRow> pages;
    private final Parent view;

    @FXML
    private StackPane body;

    @FXML
    private Parent split;

    @FXML
    private ListView<InvoiceRow> list;

    @FXML
    private VBox details;

    @FXML
    private Label document;

    @FXML
    private Label when;

    @FXML
    private VBox reasons;

    @FXML
    private GridPane values;

    public ReviewController(Desk desk) {
        this.desk = desk;
        this.model = new ReviewModel(desk);
        this.pages = new Pages<>(
                desk.background(),
                (offset, limit) -> desk.holdings().invoices(Optional.of(State.PENDING), offset, limit),
                this::answered);
        this.view = Views.load(this, "Review.fxml", desk.texts());
        bind();
    }

    private void bind() {
        EmptyState empty = new EmptyState(
                MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                desk.texts().get("review.empty.title"),
                desk.texts().get("review.empty.advice"));
        empty.setVisible(false);
        body.getChildren().add(empty);
        split.setVisible(false);
        PagedList.join(list, pages, InvoiceRow::id, () -> new PendingCell(model));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> show(row));
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
        boolean none = pages.rows().isEmpty();
        split.setVisible(!none);
        body.getChildren().getLast().setVisible(none);
        if (!none && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void show(@Nullable InvoiceRow row) {
        details.setVisible(row != null);
        if (row == null) {
            return;
        }
        document.setText(model.document(row));
        when.setText(model.when(row));
        reasons.getChildren()
                .setAll(model.reasons(row).stream()
                        .map(ReviewController::reason)
                        .toList());
        values.getChildren().clear();
        model.values(row).forEach(this::add);
    }

    private static Label reason(String sentence) {
        Label label = Wrapped.text(sentence, "reason");
        label.setGraphic(new FontIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
        return label;
    }

    private void add(ValueLine line) {
        int row = values.getRowCount();
        values.add(Wrapped.text(line.name(), "detail-name"), 0, row);
        values.add(value(line), 1, row);
        values.add(Wrapped.text(line.origin(), "detail-origin"), 2, row);
    }

    private Label value(ValueLine line) {
        Label label = Wrapped.text(line.value(), "detail-value");
        switch (line.standing()) {
            case CLEAR -> {}
            case IN_DOUBT -> {
                label.setGraphic(new FontIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
                label.getStyleClass().add("in-doubt");
                label.setAccessibleText(desk.texts().get("review.in_doubt", line.value()));
            }
            case MISSING -> label.getStyleClass().add("missing");
        }
        return label;
    }
}
