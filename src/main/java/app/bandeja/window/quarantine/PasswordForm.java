package app.bandeja.window.quarantine;

import app.bandeja.review.Unlocked;
import app.bandeja.store.DocumentRow;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Wrapped;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;

/** Asks for the password of a protected file; what was typed is forgotten as soon as it was tried. */
final class PasswordForm extends Asking {

    private final Desk desk;
    private final Acts acts;
    private final PasswordField password = new PasswordField();
    private final Button unlock = new Button();
    private Optional<DocumentRow> row = Optional.empty();

    PasswordForm(Desk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
        Label name = new Label(desk.texts().get("quarantine.password"));
        name.setMnemonicParsing(true);
        name.setLabelFor(password);
        password.setId("password");
        password.setPrefColumnCount(9);
        password.setAccessibleText(desk.texts().get("quarantine.password.meaning"));
        password.setOnAction(_ -> unlock());
        unlock.setId("unlock");
        unlock.setText(desk.texts().get("quarantine.unlock"));
        unlock.setMnemonicParsing(true);
        unlock.setOnAction(_ -> unlock());
        fill(row(name, password, unlock), Wrapped.text(desk.texts().get("quarantine.password.hint"), "hint"));
    }

    void show(DocumentRow shown) {
        row = Optional.of(shown);
        password.clear();
        wrong("");
        setVisible(true);
    }

    void hide() {
        row = Optional.empty();
        password.clear();
        setVisible(false);
    }

    private void unlock() {
        String typed = password.getText();
        if (typed.isEmpty()) {
            wrong(desk.texts().get("quarantine.password.missing"));
            return;
        }
        row.ifPresent(shown -> {
            unlock.setDisable(true);
            desk.background()
                    .ask(
                            () -> tried(shown, typed),
                            result -> {
                                unlock.setDisable(false);
                                password.clear();
                                answer(shown, result);
                            },
                            () -> {
                                unlock.setDisable(false);
                                wrong(desk.texts().get("quarantine.failed"));
                            });
        });
    }

    private Unlocked tried(DocumentRow shown, String typed) {
        Unlocked result = desk.quarantine().unlock(shown.id(), typed);
        if (result instanceof Unlocked.Opened(var released)) {
            acts.readingAgain(released);
        }
        return result;
    }

    private void answer(DocumentRow shown, Unlocked result) {
        switch (result) {
            case Unlocked.Opened(var released) -> acts.unlocked(released);
            case Unlocked.WrongPassword _ -> tell(shown, "quarantine.password.wrong");
            case Unlocked.Unreadable _ -> tell(shown, "quarantine.password.unreadable");
            case Unlocked.OutOfReach _ -> tell(shown, "quarantine.out_of_reach");
        }
    }

    private void tell(DocumentRow shown, String key) {
        if (row.filter(shown::equals).isPresent()) {
            wrong(desk.texts().get(key));
            password.requestFocus();
        }
    }
}
