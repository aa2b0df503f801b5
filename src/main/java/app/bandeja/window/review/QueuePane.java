package app.bandeja.window.review;

import app.bandeja.store.InvoiceRow;
import app.bandeja.window.look.Desk;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * The list of what waits at the side of the page, or a narrow strip in its place, so that the page gets the room. In a
 * narrow window it begins as a strip; whoever opens or closes it is obeyed until the window's width crosses the mark.
 */
final class QueuePane extends VBox {
    /** Beneath, list, page and values would be cramped. */
    private static final double MARK = 1000;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final SplitPane split;
    private final ListView<InvoiceRow> list;
    private final Label place = new Label();
    private final Button toggle = new Button();
    private final Desk desk;
    private final Button before;
    private final Button after;
    private Form form = Form.LIST;

    private enum Form {
        LIST,
        STRIP
    }

    /** What is asked for by the strip. */
    interface Stepping {
        void step(int steps);
    }

    QueuePane(Desk desk, SplitPane split, ListView<InvoiceRow> list, Stepping stepping) {
        this.desk = desk;
        this.split = split;
        this.list = list;
        this.before = button("queueBefore", "review.queue.before", MaterialDesignC.CHEVRON_UP);
        this.after = button("queueAfter", "review.queue.after", MaterialDesignC.CHEVRON_DOWN);
        before.setOnAction(_ -> stepping.step(-1));
        after.setOnAction(_ -> stepping.step(1));
        toggle.setId("queueToggle");
        toggle.getStyleClass().add("flat");
        toggle.setOnAction(_ -> take(form == Form.LIST ? Form.STRIP : Form.LIST));
        place.setId("queuePlace");
        place.getStyleClass().add("hint");
        place.setMinWidth(USE_PREF_SIZE);
        list.managedProperty().bind(list.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        SplitPane.setResizableWithParent(this, false);
        getStyleClass().add("queue");
        getChildren().setAll(new FlowPane(4, 4, toggle, place), before, after, list);
        split.getItems().addFirst(this);
        take(Form.LIST);
        split.widthProperty().subscribe((former, now) -> widened(former.doubleValue(), now.doubleValue()));
    }

    private Button button(String id, String key, Ikon sign) {
        Button button = new Button(null, new FontIcon(sign));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setAccessibleText(desk.texts().get(key));
        button.setTooltip(new Tooltip(desk.texts().get(key)));
        return button;
    }

    /** Says where in the queue one is. */
    void at(int chosen, int count) {
        place.setText(chosen == 0 ? "" : desk.texts().get("review.queue.place", chosen, count));
        before.setDisable(chosen <= 1);
        after.setDisable(chosen >= count);
    }

    private void widened(double former, double now) {
        boolean crossed = (former < MARK) != (now < MARK);
        if (now > 0 && (crossed || former <= 0)) {
            take(now < MARK ? Form.STRIP : Form.LIST);
        }
    }

    private void take(Form wanted) {
        form = wanted;
        boolean narrow = form == Form.STRIP;
        list.setVisible(!narrow);
        before.setVisible(narrow);
        before.setManaged(narrow);
        after.setVisible(narrow);
        after.setManaged(narrow);
        toggle.setGraphic(
                new FontIcon(narrow ? MaterialDesignC.CHEVRON_DOUBLE_RIGHT : MaterialDesignC.CHEVRON_DOUBLE_LEFT));
        String words = desk.texts().get(narrow ? "review.queue.open" : "review.queue.close");
        toggle.setAccessibleText(words);
        toggle.setTooltip(new Tooltip(words));
        pseudoClassStateChanged(NARROW, narrow);
        // Later: within the layout that tells of a new width, the split pane would share it out once more.
        Platform.runLater(() -> split.setDividerPositions(narrow ? 0.06 : 0.2, narrow ? 0.6 : 0.62));
    }
}
