package app.bandeja.window.settings;

import app.bandeja.setup.DatabaseCare;
import app.bandeja.setup.ServerAddress;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Notice;
import app.bandeja.window.look.NoticeLabel;
import app.bandeja.window.look.Texts;
import app.bandeja.window.look.Wrapped;
import app.bandeja.window.settings.SettingsModel.Effect;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Where the books are, and moving them to a PostgreSQL server. */
final class DatabaseCard {
    private final Desk desk;
    private final Texts texts;
    private final Keeper keeper;
    private final Runnable moved;
    private final Label place = Wrapped.text("");
    private final Button begin = new Button();
    private final VBox form = new VBox(8);
    private final TextField host = new TextField();
    private final TextField port = new TextField("5432");
    private final TextField name = new TextField();
    private final TextField user = new TextField();
    private final PasswordField password = new PasswordField();
    private final Button test = new Button();
    private final Button move = new Button();
    private final Label notice = new Label();
    private final SettingLine line;

    /** @param moved told when the books are elsewhere, and nothing may be written here any more */
    DatabaseCard(Desk desk, SettingsModel model, Keeper keeper, Runnable moved, VBox card) {
        this.desk = desk;
        this.texts = desk.texts();
        this.keeper = keeper;
        this.moved = moved;
        NoticeLabel.prepare(notice);
        notice.setId("databaseNotice");
        button(begin, "settings.database.begin", "beginMove", () -> form.setVisible(true));
        button(test, "settings.database.test", "testDatabase", this::test);
        button(move, "settings.database.move", "moveDatabase", this::move);
        form.getChildren().addAll(fields(), Wrapped.text(texts.get("settings.database.secret"), "hint"));
        form.getChildren().add(new FlowPane(10, 6, test, move));
        form.managedProperty().bind(form.visibleProperty());
        form.setVisible(false);
        line = new SettingLine(
                model, SettingsFacts.DATABASE, new VBox(10, begin, form), texts.get("settings.database.hint"));
        card.getChildren().addAll(place, line, notice);
    }

    private void button(Button button, String key, String id, Runnable action) {
        button.setText(texts.get(key));
        button.setMnemonicParsing(true);
        button.setId(id);
        button.setOnAction(_ -> action.run());
    }

    private FlowPane fields() {
        return new FlowPane(
                10,
                6,
                field(host, "host", 16),
                field(port, "port", 5),
                field(name, "name", 12),
                field(user, "user", 12),
                field(password, "password", 12));
    }

    private VBox field(TextField field, String key, int columns) {
        Label label = new Label(texts.get("settings.database." + key));
        label.setLabelFor(field);
        field.setId("database-" + key);
        field.setAccessibleText(label.getText());
        field.setPrefColumnCount(columns);
        return new VBox(2, label, field);
    }

    private ServerAddress address() {
        return new ServerAddress(host.getText(), port.getText(), name.getText(), user.getText(), password.getText());
    }

    private void test() {
        ServerAddress server = address();
        ask(() -> desk.arrangements().database().test(server), checked -> {
            switch (checked) {
                case DatabaseCare.Check.Fine(String words) -> NoticeLabel.show(notice, Notice.good(words));
                case DatabaseCare.Check.Refused(String words) -> NoticeLabel.show(notice, Notice.bad(words));
            }
        });
    }

    private void move() {
        ServerAddress server = address();
        ask(
                () -> {
                    // Nothing may come in while it is copied, nor after it.
                    desk.engine().hold();
                    DatabaseCare.Moved came = desk.arrangements().database().move(server);
                    if (came instanceof DatabaseCare.Moved.Refused) {
                        desk.engine().release();
                    }
                    return came;
                },
                came -> {
                    switch (came) {
                        case DatabaseCare.Moved.Refused(String words) -> NoticeLabel.show(notice, Notice.bad(words));
                        case DatabaseCare.Moved.Done(String words, String url) -> keep(words, url);
                    }
                });
    }

    private void keep(String words, String url) {
        NoticeLabel.show(notice, Notice.good(words));
        keeper.keep(SettingsFacts.DATABASE, Optional.of(url), Effect.AFTER_RESTART, moved);
    }

    private <T> void ask(Supplier<T> question, java.util.function.Consumer<T> answer) {
        NoticeLabel.show(notice, Notice.good(texts.get("settings.database.busy")));
        List<Button> sleeping = List.of(test, move);
        sleeping.forEach(button -> button.setDisable(true));
        desk.background()
                .ask(
                        question,
                        found -> {
                            sleeping.forEach(button -> button.setDisable(false));
                            answer.accept(found);
                        },
                        () -> {
                            sleeping.forEach(button -> button.setDisable(false));
                            NoticeLabel.show(notice, Notice.NONE);
                        });
    }

    void show(SettingsFacts facts) {
        line.stand(facts.of(SettingsFacts.DATABASE));
        switch (facts.place()) {
            case DatabaseCare.Place.BuiltIn(String file) ->
                place.setText(texts.get("settings.database.built_in", file));
            case DatabaseCare.Place.Server(String address) -> {
                place.setText(texts.get("settings.database.server", address));
                line.setVisible(false);
                line.setManaged(false);
            }
        }
    }
}
