package app.bandeja.window.settings;

import app.bandeja.settings.WindowOptions.Theme;
import app.bandeja.setup.Autostart;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Notice;
import app.bandeja.window.look.Texts;
import app.bandeja.window.settings.SettingsFacts.Usual;
import app.bandeja.window.settings.SettingsModel.Effect;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Language, colours, notices, and starting with the session. */
final class LookCard {
    private final Desk desk;
    private final Texts texts;
    private final Keeper keeper;
    private final Consumer<Theme> paint;
    private final ComboBox<String> language = new ComboBox<>();
    private final ComboBox<Theme> theme = new ComboBox<>();
    private final CheckBox notices;
    private final CheckBox autostart;
    private final SettingLine languageLine;
    private final SettingLine themeLine;
    private final SettingLine noticesLine;
    private final Label noProgram;
    private boolean filling;

    LookCard(Desk desk, SettingsModel model, Keeper keeper, Consumer<Theme> paint, VBox card) {
        this.desk = desk;
        this.texts = desk.texts();
        this.keeper = keeper;
        this.paint = paint;
        notices = box("settings.notices", "settingNotices");
        autostart = box("settings.autostart", "settingAutostart");
        noProgram = new Label(texts.get("settings.autostart.unknown"));
        languageLine = new SettingLine(
                model,
                SettingsFacts.LANGUAGE,
                labelled("settings.language", language, "settingLanguage"),
                texts.get("settings.language.hint"));
        themeLine = new SettingLine(
                model,
                SettingsFacts.THEME,
                labelled("settings.theme", theme, "settingTheme"),
                texts.get("settings.theme.hint"));
        noticesLine = new SettingLine(model, SettingsFacts.NOTIFICATIONS, notices, texts.get("settings.notices.hint"));
        SettingLine autostartLine =
                new SettingLine(model, "autostart", autostart, texts.get("settings.autostart.hint"));
        noProgram.setWrapText(true);
        noProgram.getStyleClass().add("hint");
        noProgram.managedProperty().bind(noProgram.visibleProperty());
        autostartLine.getChildren().add(noProgram);
        choices();
        card.getChildren().addAll(languageLine, themeLine, noticesLine, autostartLine);
    }

    private CheckBox box(String key, String id) {
        CheckBox box = new CheckBox(texts.get(key));
        box.setMnemonicParsing(true);
        box.setWrapText(true);
        box.setId(id);
        return box;
    }

    private FlowPane labelled(String key, ComboBox<?> choice, String id) {
        Label label = new Label(texts.get(key));
        label.setMnemonicParsing(true);
        label.setLabelFor(choice);
        choice.setId(id);
        choice.setAccessibleText(label.getText().replace("_", ""));
        FlowPane line = new FlowPane(10, 4, label, choice);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void choices() {
        language.getItems().setAll("", "es", "en");
        language.setConverter(words(code -> code.isEmpty() ? "settings.language.system" : "settings.language." + code));
        language.setOnAction(_ -> chosen(() -> keeper.keep(
                SettingsFacts.LANGUAGE,
                Optional.of(language.getValue()).filter(code -> !code.isEmpty()),
                Effect.AFTER_RESTART)));
        theme.getItems().setAll(Theme.values());
        theme.setConverter(words(one -> "settings.theme." + one.name().toLowerCase(Locale.ROOT)));
        theme.setOnAction(_ -> chosen(() -> {
            Theme wished = theme.getValue();
            keeper.keep(
                    SettingsFacts.THEME,
                    Optional.of(wished).filter(one -> one != Theme.SYSTEM).map(Theme::name),
                    Effect.AT_ONCE,
                    () -> paint.accept(wished));
        }));
        notices.setOnAction(_ -> keeper.keep(
                SettingsFacts.NOTIFICATIONS,
                notices.isSelected() ? Optional.empty() : Optional.of("false"),
                Effect.AT_ONCE));
        autostart.setOnAction(_ -> turn());
    }

    private void chosen(Runnable keep) {
        if (!filling) {
            keep.run();
        }
    }

    private <T> StringConverter<T> words(java.util.function.Function<T, String> key) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : texts.get(key.apply(value));
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("It is chosen, never typed");
            }
        };
    }

    private void turn() {
        Autostart login = desk.arrangements().autostart();
        Supplier<Boolean> change = autostart.isSelected() ? login::turnOn : login::turnOff;
        desk.background()
                .ask(
                        change,
                        done -> {
                            if (!done) {
                                autostart.setSelected(!autostart.isSelected());
                                keeper.say(Notice.bad(texts.get("settings.autostart.failed")));
                            }
                        },
                        () -> {});
    }

    void show(SettingsFacts facts) {
        filling = true;
        language.setValue(facts.of(SettingsFacts.LANGUAGE)
                .value()
                .map(code -> code.toLowerCase(Locale.ROOT))
                .filter(List.of("es", "en")::contains)
                .orElse(""));
        theme.setValue(facts.of(SettingsFacts.THEME)
                .value()
                .map(name -> Theme.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Theme.SYSTEM));
        notices.setSelected(facts.isOn(SettingsFacts.NOTIFICATIONS, Usual.YES));
        autostart.setSelected(facts.autostart() == Autostart.Standing.ON);
        autostart.setDisable(facts.autostart() == Autostart.Standing.UNKNOWN_PROGRAM);
        noProgram.setVisible(facts.autostart() == Autostart.Standing.UNKNOWN_PROGRAM);
        languageLine.stand(facts.of(SettingsFacts.LANGUAGE));
        themeLine.stand(facts.of(SettingsFacts.THEME));
        noticesLine.stand(facts.of(SettingsFacts.NOTIFICATIONS));
        filling = false;
    }
}
