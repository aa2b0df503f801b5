package app.bandeja.window.sources;

import app.bandeja.setup.ClientCheck;
import app.bandeja.setup.Connection;
import app.bandeja.setup.Explanation;
import app.bandeja.setup.SignInResult;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Notice;
import app.bandeja.window.look.NoticeLabel;
import app.bandeja.window.look.PathChooser;
import app.bandeja.window.look.Views;
import app.bandeja.window.look.Wrapped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The connection to Google: how it stands, and the steps to make it, end it, or make it with another account. */
final class ConnectionCard {

    /** What is told of it, on the FX thread. */
    interface Listener {

        /** How it stands now. */
        void standsAt(Connection connection);

        /** A person has just signed in, and {@link #standsAt} has told so. */
        void signedIn();
    }

    private final Desk desk;
    private final PathChooser chooser;
    private final Listener listener;
    private final ConnectionModel model;
    private final Parent view;
    private final SignInPane signInPane;
    private Connection shown = new Connection.None();

    @FXML
    private Button otherAccount;

    @FXML
    private Button signOut;

    @FXML
    private Label standing;

    @FXML
    private Label detail;

    @FXML
    private Label notice;

    @FXML
    private VBox steps;

    @FXML
    private Label client;

    @FXML
    private Button chooseClient;

    @FXML
    private Button signIn;

    @FXML
    private Hyperlink explain;

    @FXML
    private VBox explanation;

    @FXML
    private StackPane signInPlace;

    ConnectionCard(Desk desk, PathChooser chooser, Listener listener) {
        this.desk = desk;
        this.chooser = chooser;
        this.listener = listener;
        this.model = new ConnectionModel(desk.texts());
        this.view = Views.load(this, "Connection.fxml", desk.texts());
        this.signInPane = new SignInPane(desk, model, this::ended);
        signInPlace.getChildren().setAll(signInPane.view());
        signInPlace.visibleProperty().bind(signInPane.view().visibleProperty());
        List.of(otherAccount, signOut, steps, explanation, signInPlace)
                .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        List.of(otherAccount, signOut, steps, explanation).forEach(node -> node.setVisible(false));
        NoticeLabel.prepare(notice);
        bind();
    }

    private void bind() {
        chooseClient.setOnAction(
                _ -> chooser.jsonFile(view.getScene().getWindow(), desk.texts().get("connection.client.title"))
                        .ifPresent(this::useClient));
        signIn.setOnAction(_ -> signIn());
        otherAccount.setOnAction(_ -> signIn());
        signOut.setOnAction(_ -> signOut());
        explain.setOnAction(_ -> explain());
    }

    Parent view() {
        return view;
    }

    void refresh() {
        refresh(() -> {});
    }

    /** @param then what is done once it is shown */
    private void refresh(Runnable then) {
        desk.background()
                .ask(
                        () -> ConnectionFacts.of(desk.arrangements().connection()),
                        facts -> {
                            show(facts);
                            then.run();
                        },
                        () -> {});
    }

    private void show(ConnectionFacts facts) {
        Connection connection = facts.connection();
        standing.setText(model.standing(connection));
        detail.setText(model.detail(facts));
        client.setText(model.client(facts));
        signIn.setText(model.signIn(connection));
        signIn.setDisable(facts.client() == ConnectionFacts.Client.MISSING);
        if (connection instanceof Connection.Lost && !model.asksForSignIn(shown)) {
            NoticeLabel.show(notice, Notice.NONE); // what was said before is no longer so
        }
        shown = connection;
        steps.setVisible(model.asksForSignIn(connection) && !signInPlace.isVisible());
        otherAccount.setVisible(model.canSignOut(connection) && !signInPlace.isVisible());
        signOut.setVisible(model.canSignOut(connection) && !signInPlace.isVisible());
        listener.standsAt(connection);
    }

    private void useClient(Path file) {
        desk.background().ask(() -> desk.arrangements().connection().useClient(file), this::checked, () -> {});
    }

    private void checked(ClientCheck check) {
        NoticeLabel.show(
                notice,
                switch (check) {
                    case ClientCheck.Kept() -> Notice.good(desk.texts().get("connection.client.kept"));
                    case ClientCheck.Refused(String words) -> Notice.bad(words);
                });
        refresh();
    }

    private void signIn() {
        NoticeLabel.show(notice, Notice.NONE);
        List.of(steps, otherAccount, signOut).forEach(node -> node.setVisible(false));
        signInPane.begin();
    }

    private void ended(SignInResult result) {
        NoticeLabel.show(notice, model.ended(result));
        refresh(result instanceof SignInResult.SignedIn ? listener::signedIn : () -> {});
    }

    private void signOut() {
        desk.background().ask(() -> desk.arrangements().connection().signOut(), this::signedOut, () -> {});
    }

    private void signedOut(Optional<String> trouble) {
        NoticeLabel.show(
                notice,
                trouble.map(Notice::bad)
                        .orElseGet(() -> Notice.good(desk.texts().get("connection.signed_out"))));
        refresh();
    }

    private void explain() {
        if (explanation.getChildren().isEmpty()) {
            Explanation words = desk.arrangements().connection().explanation();
            words.paragraphs()
                    .forEach(paragraph -> explanation
                            .getChildren()
                            .addAll(
                                    Wrapped.text(paragraph.heading(), "item-title"),
                                    Wrapped.text(paragraph.text(), "explained")));
        }
        explanation.setVisible(!explanation.isVisible());
    }

    void close() {
        signInPane.close();
    }
}
