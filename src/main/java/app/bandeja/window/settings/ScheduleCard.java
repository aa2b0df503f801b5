package app.bandeja.window.settings;

import app.bandeja.run.ScheduleOptions.Pace;
import app.bandeja.settings.SettingsBook.Standing;
import app.bandeja.window.look.Desk;
import app.bandeja.window.look.Texts;
import app.bandeja.window.settings.SettingsFacts.Usual;
import app.bandeja.window.settings.SettingsModel.Effect;
import app.bandeja.window.settings.SettingsModel.Interval;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** When runs begin by themselves. */
final class ScheduleCard {
    private final Desk desk;
    private final SettingsModel model;
    private final Keeper keeper;
    private final TextField minutes = new TextField();
    private final CheckBox onStart;
    private final CheckBox paused;
    private final SettingLine minutesLine;
    private final SettingLine onStartLine;
    private final SettingLine pausedLine;

    ScheduleCard(Desk desk, SettingsModel model, Keeper keeper, VBox card) {
        this.desk = desk;
        this.model = model;
        this.keeper = keeper;
        Texts texts = desk.texts();
        onStart = box(texts.get("settings.on_start"), "settingOnStart");
        paused = box(texts.get("settings.paused"), "settingPaused");
        minutesLine =
                new SettingLine(model, SettingsFacts.INTERVAL, minutes(texts), texts.get("settings.interval.hint"));
        onStartLine = new SettingLine(model, SettingsFacts.ON_START, onStart, texts.get("settings.on_start.hint"));
        pausedLine = new SettingLine(model, SettingsFacts.PAUSED, paused, texts.get("settings.paused.hint"));
        onStart.setOnAction(_ -> keeper.keep(
                SettingsFacts.ON_START,
                onStart.isSelected() ? Optional.empty() : Optional.of("false"),
                Effect.AT_ONCE));
        paused.setOnAction(_ ->
                desk.background().tell(paused.isSelected() ? desk.engine()::pause : desk.engine()::resume, () -> {}));
        card.getChildren().addAll(minutesLine, onStartLine, pausedLine);
    }

    private static CheckBox box(String words, String id) {
        CheckBox box = new CheckBox(words);
        box.setMnemonicParsing(true);
        box.setWrapText(true);
        box.setId(id);
        return box;
    }

    private FlowPane minutes(Texts texts) {
        Label before = new Label(texts.get("settings.interval"));
        before.setMnemonicParsing(true);
        before.setLabelFor(minutes);
        minutes.setId("settingInterval");
        minutes.setAccessibleText(texts.get("settings.interval.name"));
        minutes.setPrefColumnCount(5);
        minutes.setOnAction(_ -> typed());
        minutes.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                typed();
            }
        });
        FlowPane line = new FlowPane(8, 4, before, minutes, new Label(texts.get("settings.interval.unit")));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void typed() {
        switch (model.interval(minutes.getText())) {
            case Interval.Wrong(String words) -> minutesLine.complain(Optional.of(words));
            case Interval.Minutes(int number) -> {
                minutesLine.complain(Optional.empty());
                keeper.keep(
                        SettingsFacts.INTERVAL,
                        Optional.of(Integer.toString(number)),
                        Effect.AT_ONCE,
                        () -> desk.background().tell(() -> desk.engine().every(Duration.ofMinutes(number)), () -> {}));
            }
        }
    }

    void show(SettingsFacts facts) {
        if (!minutes.isFocused()) {
            minutes.setText(Long.toString(facts.plan().every().toMinutes()));
            minutesLine.complain(Optional.empty());
        }
        onStart.setSelected(facts.isOn(SettingsFacts.ON_START, Usual.YES));
        paused.setSelected(facts.plan().pace() == Pace.PAUSED);
        minutesLine.stand(facts.of(SettingsFacts.INTERVAL));
        onStartLine.stand(facts.of(SettingsFacts.ON_START));
        // It can be lifted here and now, also where it comes back with the next start.
        pausedLine.stand(new Standing.Free(Optional.empty()));
    }
}
