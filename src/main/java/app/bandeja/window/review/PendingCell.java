package app.bandeja.window.review;

import app.bandeja.store.InvoiceRow;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A pending document in the list: who, what, and the first reason. */
final class PendingCell extends ListCell<InvoiceRow> {

    private static final double ROOM_FOR_SCROLL_BAR = 44;

    private final ReviewModel model;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Label reason = new Label();
    private final VBox box = new VBox(2, title, subtitle, reason);

    PendingCell(ReviewModel model) {
        this.model = model;
        title.getStyleClass().add("item-title");
        subtitle.getStyleClass().add("item-subtitle");
        reason.getStyleClass().add("item-reason");
        reason.setWrapText(true);
        box.setMinWidth(0);
        setPrefWidth(0); // As wide as the list: the reason wraps instead of scrolling sideways.
        listViewProperty().subscribe(this::fit);
    }

    private void fit(@Nullable ListView<InvoiceRow> list) {
        if (list != null) {
            box.prefWidthProperty().bind(list.widthProperty().subtract(ROOM_FOR_SCROLL_BAR));
        }
    }

    // A cell of itself asks how high its text is on a single line.
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : box.prefHeight(box.prefWidth(-1)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable InvoiceRow item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(model.title(item));
        subtitle.setText(model.subtitle(item));
        reason.setText(model.firstReason(item));
        setGraphic(box);
        setAccessibleText(title.getText() + ". " + reason.getText());
    }
}
