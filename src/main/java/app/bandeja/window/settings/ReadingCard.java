package app.bandeja.window.settings;

import app.bandeja.window.look.Desk;
import app.bandeja.window.settings.SettingsModel.Effect;
import app.bandeja.window.settings.SettingsModel.Tick;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** In which languages scans are read. */
final class ReadingCard {
    private final Desk desk;
    private final SettingsModel model;
    private final Keeper keeper;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final SettingLine line;
    private List<String> languages = List.of();

    ReadingCard(Desk desk, SettingsModel model, Keeper keeper, VBox card) {
        this.desk = desk;
        this.model = model;
        this.keeper = keeper;
        FlowPane all = new FlowPane(18, 8);
        for (String language : SettingsModel.READING_LANGUAGES) {
            CheckBox box = new CheckBox(desk.texts().get("settings.reading." + language));
            box.setId("reading-" + language);
            box.setOnAction(_ -> ticked(language, box));
            boxes.put(language, box);
            all.getChildren().add(box);
        }
        line = new SettingLine(model, SettingsFacts.READING, all, desk.texts().get("settings.reading.hint"));
        card.getChildren().add(line);
    }

    private void ticked(String language, CheckBox box) {
        String wished = model.reading(languages, language, box.isSelected() ? Tick.ON : Tick.OFF);
        if (wished.isEmpty()) {
            box.setSelected(true);
            line.complain(Optional.of(desk.texts().get("settings.reading.none")));
            return;
        }
        line.complain(Optional.empty());
        languages = List.of(wished.split("\\+"));
        keeper.keep(SettingsFacts.READING, Optional.of(wished), Effect.AFTER_RESTART);
    }

    void show(SettingsFacts facts) {
        languages = model.reading(facts.of(SettingsFacts.READING));
        boxes.forEach((language, box) -> box.setSelected(languages.contains(language)));
        line.stand(facts.of(SettingsFacts.READING));
    }
}
