package app.bandeja.window.quarantine;

import app.bandeja.store.DocumentRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Wrapped;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Asks why what cannot be read is put away: whoever meets it later wants to know. */
final class DismissForm extends Asking {

    private final Desk desk;
    private final Acts acts;
    private final Label question = Wrapped.text("");
    private final ComboBox<String> reason = new ComboBox<>();
    private List<DocumentRow> rows = List.of();

    DismissForm(Desk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
        reason.setId("reason");
        reason.setEditable(true);
        reason.setPrefWidth(300);
        reason.setPromptText(desk.texts().get("quarantine.reason"));
        reason.setAccessibleText(desk.texts().get("quarantine.reason"));
        reason.getItems()
                .setAll(Stream.of(
                                "quarantine.reason.no_invoice",
                                "quarantine.reason.elsewhere",
                                "quarantine.reason.asked")
                        .map(desk.texts()::get)
                        .toList());
        reason.getEditor().setOnAction(_ -> dismiss());
        Button put = button("putAway", "quarantine.dismiss.do");
        put.setOnAction(_ -> dismiss());
        Button cancel = button("keepHere", "quarantine.cancel");
        cancel.setOnAction(_ -> hide());
        fill(question, row(reason, put, cancel));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
    }

    private Button button(String id, String key) {
        Button button = new Button(desk.texts().get(key));
        button.setId(id);
        button.setMnemonicParsing(true);
        return button;
    }

    void ask(List<DocumentRow> those) {
        rows = List.copyOf(those);
        question.setText(desk.texts().get("quarantine.dismiss.question", rows.size()));
        reason.setValue("");
        wrong("");
        setVisible(true);
        reason.getEditor().requestFocus();
    }

    void hide() {
        rows = List.of();
        setVisible(false);
    }

    private void dismiss() {
        String why = reason.getEditor().getText().strip();
        if (why.isEmpty()) {
            wrong(desk.texts().get("quarantine.reason.missing"));
            reason.getEditor().requestFocus();
            return;
        }
        acts.dismiss(rows, why, this::hide);
    }
}
