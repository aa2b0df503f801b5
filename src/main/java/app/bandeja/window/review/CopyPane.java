package app.bandeja.window.review;

import app.bandeja.invoice.PartId;
import app.bandeja.store.InvoiceRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.PagePane;
import app.bandeja.window.look.Wrapped;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Says of what the open part is a copy: likely originals as a list, the values and the pages of both side by side. */
final class CopyPane extends BorderPane {
    /** Two pages share the room of one. */
    private static final int DPI = 150;

    private final Desk desk;
    private final Outside outside;
    private final ListView<InvoiceRow> originals = new ListView<>();
    private final ComparedValues values;
    private final PagePane mine;
    private final PagePane other;
    private final Label none;
    private final Button confirm = new Button();
    private final HBox pages;
    private Optional<OpenCase> open = Optional.empty();
    private int asked;

    /** What the pane tells. */
    interface Outside {
        void isCopy(OpenCase part, PartId original);

        void left();
    }

    CopyPane(Desk desk, ReviewModel model, Outside outside) {
        this.desk = desk;
        this.outside = outside;
        this.values = new ComparedValues(desk, new FieldWords(desk));
        this.mine = new PagePane(desk, new PagePane.Manner("page-mine", DPI, "review"));
        this.other = new PagePane(desk, new PagePane.Manner("page-other", DPI, "review"));
        this.none = Wrapped.text(desk.texts().get("review.copy.none"), "hint");
        this.pages = new HBox(8, mine, other);
        HBox.setHgrow(mine, Priority.ALWAYS);
        HBox.setHgrow(other, Priority.ALWAYS);
        VBox.setVgrow(pages, Priority.ALWAYS);
        originals.setId("originals");
        originals.setAccessibleText(desk.texts().get("review.copy.originals"));
        originals.setPrefWidth(220);
        originals.setMinWidth(180);
        originals.setCellFactory(_ -> new OriginalCell(model));
        none.setPadding(new Insets(12));
        originals.setPlaceholder(none);
        originals.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> show(row));
        setTop(head());
        setLeft(originals);
        setCenter(new VBox(8, values, pages));
        setBottom(buttons());
        getStyleClass().add("over");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private VBox head() {
        Label title = Wrapped.text(desk.texts().get("review.copy.title"), "details-title");
        VBox head = new VBox(2, title, Wrapped.text(desk.texts().get("review.copy.hint"), "hint"));
        head.getStyleClass().add("over-head");
        return head;
    }

    private FlowPane buttons() {
        confirm.setId("isCopy");
        confirm.setText(desk.texts().get("review.copy.confirm"));
        confirm.setMnemonicParsing(true);
        confirm.getStyleClass().add("accent");
        confirm.setOnAction(_ -> confirm());
        Button back = new Button(desk.texts().get("review.back"));
        back.setId("noCopy");
        back.setMnemonicParsing(true);
        back.setOnAction(_ -> outside.left());
        FlowPane buttons = new FlowPane(confirm, back);
        buttons.getStyleClass().add("review-actions");
        return buttons;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            outside.left();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && originals.isFocused()) {
            confirm();
            event.consume();
        }
    }

    private void confirm() {
        Optional<InvoiceRow> original =
                Optional.ofNullable(originals.getSelectionModel().getSelectedItem());
        open.ifPresent(shown -> original.ifPresent(row -> outside.isCopy(shown, row.id())));
    }

    void open(OpenCase shown) {
        open = Optional.of(shown);
        originals.getItems().clear();
        show(null);
        none.setText(desk.texts().get("review.copy.searching"));
        setVisible(true);
        int question = ++asked;
        desk.background()
                .ask(
                        () -> desk.review().similar(shown.opened().row().id()),
                        found -> {
                            if (question == asked) {
                                fill(found);
                            }
                        },
                        () -> none.setText(desk.texts().get("review.failed")));
        mine.open(shown.opened().row().id().document(), shown.opened().pages());
    }

    private void fill(List<InvoiceRow> found) {
        none.setText(desk.texts().get("review.copy.none"));
        originals.getItems().setAll(found);
        originals.getSelectionModel().selectFirst();
        originals.requestFocus();
    }

    void close() {
        asked++;
        open = Optional.empty();
        mine.clear();
        other.clear();
        setVisible(false);
    }

    private void show(@Nullable InvoiceRow row) {
        confirm.setDisable(row == null);
        values.clear();
        other.setVisible(row != null);
        if (row != null) {
            open.ifPresent(shown -> values.show(shown, row));
            other.open(row.id().document(), row.pages());
        }
    }
}
