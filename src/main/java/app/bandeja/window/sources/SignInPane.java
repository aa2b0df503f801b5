package app.bandeja.window.sources;

import app.bandeja.setup.SignIn;
import app.bandeja.setup.SignInResult;
import app.bandeja.setup.SignInStart;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Views;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;

/** One sign-in, from the click until the browser has answered; it takes no room while there is none. */
final class SignInPane {
    private final Desk desk;
    private final ConnectionModel model;
    private final Consumer<SignInResult> ended;
    private final Parent view;
    private final Countdown countdown;
    private Optional<SignIn> going = Optional.empty();

    @FXML
    private VBox waiting;

    @FXML
    private Label left;

    @FXML
    private Button cancel;

    @FXML
    private Label hint;

    @FXML
    private TextField address;

    @FXML
    private Button copy;

    @FXML
    private VBox question;

    @FXML
    private Label asked;

    @FXML
    private Button useOther;

    @FXML
    private Button keepFormer;

    /** @param ended told how each sign-in ended, once it is certain whose it is */
    SignInPane(Desk desk, ConnectionModel model, Consumer<SignInResult> ended) {
        this.desk = desk;
        this.model = model;
        this.ended = ended;
        this.view = Views.load(this, "SignIn.fxml", desk.texts());
        this.countdown = new Countdown(time -> left.setText(model.waiting(time)));
        view.managedProperty().bind(view.visibleProperty());
        waiting.managedProperty().bind(waiting.visibleProperty());
        question.managedProperty().bind(question.visibleProperty());
        cancel.setOnAction(_ -> going.ifPresent(SignIn::cancel));
        copy.setOnAction(
                _ -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, address.getText())));
        useOther.setOnAction(_ -> answer(SignIn::useOther));
        keepFormer.setOnAction(_ -> answer(_ -> new SignInResult.Cancelled()));
        rest();
    }

    Parent view() {
        return view;
    }

    private void rest() {
        going = Optional.empty();
        view.setVisible(false);
        waiting.setVisible(false);
        question.setVisible(false);
    }

    /** Begins; the browser opens. */
    void begin() {
        view.setVisible(true);
        desk.background().ask(() -> desk.arrangements().connection().begin(), this::begun, this::rest);
    }

    private void begun(SignInStart start) {
        switch (start) {
            case SignInStart.NotYet(String words) -> end(new SignInResult.Failed(words));
            case SignInStart.Begun(SignIn signIn) -> wait(signIn);
        }
    }

    private void wait(SignIn signIn) {
        going = Optional.of(signIn);
        address.setText(signIn.address().toString());
        hint.setText(desk.texts().get("connection.address"));
        waiting.setVisible(true);
        cancel.requestFocus();
        countdown.start(signIn.limit());
        desk.background().ask(() -> finished(signIn), this::finished, () -> end(new SignInResult.Cancelled()));
    }

    private SignInResult finished(SignIn signIn) {
        try {
            return signIn.finish(this::browse);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SignInResult.Cancelled();
        }
    }

    /** Where no browser opens the address is there to be copied, and the sign-in goes on waiting. */
    private void browse(URI page) {
        try {
            desk.arrangements().browser().open(page);
        } catch (IOException e) {
            Platform.runLater(() -> hint.setText(desk.texts().get("connection.no_browser")));
        }
    }

    private void finished(SignInResult result) {
        countdown.stop();
        waiting.setVisible(false);
        if (result instanceof SignInResult.OtherAccount(String before, String now)) {
            asked.setText(model.question(before, now));
            useOther.setText(desk.texts().get("connection.other.use", now));
            keepFormer.setText(desk.texts().get("connection.other.keep", before));
            question.setVisible(true);
            keepFormer.requestFocus();
        } else {
            end(result);
        }
    }

    /** What a person answers when asked about another account. */
    private interface Answer {
        SignInResult of(SignIn signIn);
    }

    private void answer(Answer answer) {
        going.ifPresent(signIn ->
                desk.background().ask(() -> answer.of(signIn), this::end, () -> end(new SignInResult.Cancelled())));
    }

    private void end(SignInResult result) {
        countdown.stop();
        going.ifPresent(signIn -> desk.background().tell(signIn::close, () -> {}));
        rest();
        ended.accept(result);
    }

    /** The window closes: nobody waits any more. */
    void close() {
        countdown.stop();
        going.ifPresent(SignIn::cancel);
    }
}
