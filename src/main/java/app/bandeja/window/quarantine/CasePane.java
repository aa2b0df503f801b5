package app.bandeja.window.quarantine;

import app.bandeja.review.FileLook;
import app.bandeja.store.DocumentRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.DetailLine;
import app.bandeja.window.look.Wrapped;
import app.bandeja.window.outside.DocumentOpener;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is wrong with the chosen documents, what can be done about it, and how one of them looks. */
final class CasePane extends ScrollPane {

    private final Desk desk;
    private final QuarantineModel model;
    private final Label cause = Wrapped.text("", "details-title");
    private final Label advice = Wrapped.text("");
    private final Button retry;
    private final Button dismiss;
    private final Button open;
    private final Button show;
    private final Label trouble = Wrapped.text("", "hint");
    private final GridPane lines = new GridPane();
    private final PasswordForm password;
    private final DismissForm dismissing;
    private final OpenForm opening;
    private final Preview preview;
    private List<DocumentRow> rows = List.of();
    private Optional<FileLook> look = Optional.empty();

    CasePane(Desk desk, QuarantineModel model, Acts acts) {
        this.desk = desk;
        this.model = model;
        retry = button("retry", "quarantine.retry");
        dismiss = button("dismiss", "quarantine.dismiss");
        open = button("openOutside", "quarantine.open");
        show = button("showInFolder", "quarantine.show.folder");
        password = new PasswordForm(desk, acts);
        dismissing = new DismissForm(desk, acts);
        opening = new OpenForm(desk, model);
        preview = new Preview(desk);
        retry.setOnAction(_ -> acts.retry(rows));
        dismiss.setOnAction(_ -> dismiss());
        open.setOnAction(_ -> open());
        show.setOnAction(_ -> showInFolder());
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        // Else they would be cut to one line before the page gives way.
        Stream.of(cause, advice, trouble, password, dismissing, opening)
                .forEach(part -> part.setMinHeight(USE_PREF_SIZE));
        lines.setMinHeight(USE_PREF_SIZE);
        lines.getStyleClass().add("detail-grid");
        ColumnConstraints names = new ColumnConstraints(96, 120, 150);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().setAll(names, values);
        FlowPane actions = new FlowPane(8, 6, retry, dismiss, open, show);
        VBox content = new VBox(cause, advice, password, actions, trouble, dismissing, opening, preview.view(), lines);
        content.getStyleClass().add("details");
        VBox.setVgrow(preview.view(), Priority.ALWAYS);
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(330);
        setAccessibleText(desk.texts().get("quarantine.case"));
    }

    private Button button(String id, String key) {
        Button button = new Button(desk.texts().get(key));
        button.setId(id);
        button.setMnemonicParsing(true);
        return button;
    }

    /** Shows those; where it is the same document again, what is being typed stays. */
    void show(List<DocumentRow> those) {
        if (rows.equals(those)) {
            return;
        }
        rows = List.copyOf(those);
        look = Optional.empty();
        dismissing.hide();
        opening.hide();
        password.hide();
        trouble.setText("");
        lines.getChildren().clear();
        boolean one = rows.size() == 1;
        open.setVisible(one);
        show.setVisible(one);
        if (one) {
            showOne(rows.getFirst());
        } else {
            preview.clear();
            cause.setText(desk.texts().get("quarantine.chosen", rows.size()));
            advice.setText(desk.texts().get("quarantine.chosen.advice"));
        }
    }

    private void showOne(DocumentRow row) {
        cause.setText(model.cause(row));
        advice.setText(model.advice(row));
        show.setText(model.whereItLies(row));
        if (model.isProtected(row)) {
            password.show(row);
        }
        add("quarantine.name", model.name(row));
        add("quarantine.path", model.path(row));
        add("quarantine.source", model.source(row));
        add("quarantine.when", model.when(row));
        add("quarantine.size", model.size(row));
        add("quarantine.detail", model.detail(row));
        preview.wait(row.id());
        desk.background()
                .ask(
                        () -> desk.quarantine().look(row.id()),
                        found -> {
                            if (isShown(row)) {
                                look = Optional.of(found);
                                preview.show(found);
                            }
                        },
                        () -> preview.show(new FileLook.OutOfReach()));
    }

    private boolean isShown(DocumentRow row) {
        return rows.equals(List.of(row));
    }

    private void add(String key, String value) {
        DetailLine.add(lines, desk.texts().get(key), value);
    }

    void dismiss() {
        if (!rows.isEmpty()) {
            opening.hide();
            dismissing.ask(rows);
        }
    }

    private void open() {
        dismissing.hide();
        // Before it was looked at nobody knows what it carries.
        opening.ask(rows.getFirst(), look.orElse(new FileLook.Unknown()));
    }

    private void showInFolder() {
        DocumentRow row = rows.getFirst();
        desk.background()
                .ask(
                        () -> desk.holdings().invoiceDesk().opener().show(row.source(), row.file()),
                        outcome -> {
                            if (isShown(row)) {
                                trouble.setText(words(outcome));
                            }
                        },
                        () -> {});
    }

    private String words(DocumentOpener.Outcome outcome) {
        return switch (outcome) {
            case SHOWN -> "";
            case GONE -> desk.texts().get("invoices.open.gone");
            case NO_PROGRAM -> desk.texts().get("invoices.open.no_program");
        };
    }
}
