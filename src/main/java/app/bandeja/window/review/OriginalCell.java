package app.bandeja.window.review;

import app.bandeja.store.InvoiceRow;
import app.bandeja.window.look.Wrapped;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A likely original in the list: its number, date and total, and its file. */
final class OriginalCell extends ListCell<InvoiceRow> {
    private static final double ROOM_FOR_SCROLL_BAR = 44;

    private final ReviewModel model;
    private final Label title = Wrapped.text("", "item-title");
    private final Label file = Wrapped.text("", "item-subtitle");
    private final VBox box = new VBox(2, title, file);

    OriginalCell(ReviewModel model) {
        this.model = model;
        box.setMinWidth(0);
        setPrefWidth(0); // As wide as the list: the words wrap instead of scrolling sideways.
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
        title.setText(model.subtitle(item));
        file.setText(model.standing(item));
        setGraphic(box);
        setAccessibleText(title.getText() + ". " + file.getText());
    }
}
