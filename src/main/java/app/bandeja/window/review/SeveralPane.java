package app.bandeja.window.review;

import app.bandeja.invoice.PartId;
import app.bandeja.review.ApprovalPreview;
import app.bandeja.store.InvoiceRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Wrapped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Approves several at once: what is ticked, what will become of each and why, and then all of it with one press. */
final class SeveralPane extends BorderPane {
    private final Desk desk;
    private final Outside outside;
    private final SeveralModel several;
    private final ListView<InvoiceRow> list = new ListView<>();
    private final Label summary = Wrapped.text("", "told");
    private final Button approve = new Button();
    private int asked;

    /** What the pane tells. */
    interface Outside {
        /** So many were to be approved, and these were. */
        void approved(int wanted, List<Long> decisions);

        void left();
    }

    SeveralPane(Desk desk, ReviewModel model, Outside outside) {
        this.desk = desk;
        this.outside = outside;
        this.several = new SeveralModel(desk);
        list.setId("several");
        list.setAccessibleText(desk.texts().get("review.several.title"));
        list.setCellFactory(_ -> new SeveralCell(model, several, this::look));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
        setTop(head());
        setCenter(list);
        setBottom(new VBox(6, summary, buttons()));
        getStyleClass().add("over");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                outside.left();
                event.consume();
            }
        });
    }

    private VBox head() {
        Label title = Wrapped.text(desk.texts().get("review.several.title"), "details-title");
        VBox head = new VBox(2, title, Wrapped.text(desk.texts().get("review.several.hint"), "hint"));
        head.getStyleClass().add("over-head");
        return head;
    }

    private FlowPane buttons() {
        approve.setId("approveSeveral");
        approve.setMnemonicParsing(true);
        approve.getStyleClass().add("accent");
        approve.setOnAction(_ -> approve());
        Button all = button("tickAll", "review.several.all", this::tickAll);
        Button back = button("leaveSeveral", "review.back", outside::left);
        FlowPane buttons = new FlowPane(approve, all, back);
        buttons.getStyleClass().add("review-actions");
        return buttons;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(desk.texts().get(key));
        button.setId(id);
        button.setMnemonicParsing(true);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void pressedInList(KeyEvent event) {
        Optional<InvoiceRow> row = Optional.ofNullable(list.getFocusModel().getFocusedItem());
        if (event.getCode() == KeyCode.SPACE && row.isPresent()) {
            several.tick(row.get().id());
            look();
            event.consume();
        }
    }

    private void tickAll() {
        several.tickAll(list.getItems().stream().map(InvoiceRow::id).toList());
        look();
    }

    void open(List<InvoiceRow> rows) {
        several.clear();
        list.getItems().setAll(rows);
        list.getSelectionModel().selectFirst();
        setVisible(true);
        list.requestFocus();
        look();
    }

    void close() {
        asked++;
        list.getItems().clear();
        setVisible(false);
    }

    /** Asks what would become of what is ticked now. */
    private void look() {
        List<PartId> ticked = several.ticked();
        approve.setDisable(true);
        list.refresh();
        int question = ++asked;
        desk.background()
                .ask(
                        () -> desk.review().preview(ticked),
                        found -> {
                            if (question == asked) {
                                show(found);
                            }
                        },
                        () -> summary.setText(desk.texts().get("review.failed")));
    }

    private void show(List<ApprovalPreview> found) {
        several.found(found);
        int can = several.approvable().size();
        summary.setText(desk.texts().get("review.several.summary", can, found.size() - can));
        approve.setText(desk.texts().get("review.several.approve", can));
        approve.setDisable(can == 0);
        list.refresh();
    }

    private void approve() {
        List<ApprovalPreview> approvable = several.approvable();
        List<Long> done = new CopyOnWriteArrayList<>();
        approve.setDisable(true);
        asked++;
        desk.background()
                .ask(
                        () -> {
                            several.approve(approvable, done);
                            return approvable.size();
                        },
                        wanted -> outside.approved(wanted, done),
                        // Some may be done; whoever pressed must be told of them, and may undo them.
                        () -> outside.approved(approvable.size(), done));
    }
}
