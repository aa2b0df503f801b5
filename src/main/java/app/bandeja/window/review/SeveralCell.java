package app.bandeja.window.review;

import app.bandeja.store.InvoiceRow;
import app.bandeja.window.look.Wrapped;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** An invoice of the queue with a tick, and what will become of it. */
final class SeveralCell extends ListCell<InvoiceRow> {
    private static final double ROOM_FOR_SCROLL_BAR = 44;

    private final ReviewModel model;
    private final SeveralModel several;
    private final CheckBox tick = new CheckBox();
    private final Label title = Wrapped.text("", "item-title");
    private final Label subtitle = Wrapped.text("", "item-subtitle");
    private final Label verdict = Wrapped.text("", "item-reason");
    private final VBox words = new VBox(2, title, subtitle, verdict);
    private final HBox box = new HBox(10, tick, words);

    SeveralCell(ReviewModel model, SeveralModel several, Runnable ticked) {
        this.model = model;
        this.several = several;
        tick.setFocusTraversable(false); // the space bar ticks the row in focus
        tick.setOnAction(_ -> {
            if (getItem() != null) {
                several.tick(getItem().id());
                ticked.run();
            }
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        box.setMinWidth(0);
        setPrefWidth(0);
        listViewProperty().subscribe(this::fit);
    }

    private void fit(@Nullable ListView<InvoiceRow> list) {
        if (list != null) {
            box.prefWidthProperty().bind(list.widthProperty().subtract(ROOM_FOR_SCROLL_BAR));
        }
    }

    // Several doubts wrap into lines, all of which are to be read.
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
        tick.setSelected(several.isTicked(item.id()));
        title.setText(model.title(item));
        subtitle.setText(model.subtitle(item));
        String becomes = several.verdict(item);
        verdict.setText(becomes.isEmpty() ? model.firstReason(item) : becomes);
        switch (several.standing(item)) {
            case NOT_TICKED -> verdict.setGraphic(null);
            case CLEAR -> verdict.setGraphic(new FontIcon(MaterialDesignC.CHECK_CIRCLE_OUTLINE));
            case IN_DOUBT -> verdict.setGraphic(new FontIcon(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
            case REFUSED -> verdict.setGraphic(new FontIcon(MaterialDesignC.CLOSE_CIRCLE_OUTLINE));
        }
        setGraphic(box);
        setAccessibleText(title.getText() + ". " + subtitle.getText() + ". " + verdict.getText());
    }
}
