package app.bandeja.window.settings;

import app.bandeja.run.Schedule;
import app.bandeja.settings.SettingsBook;
import app.bandeja.settings.SettingsBook.Standing;
import app.bandeja.setup.Autostart;
import app.bandeja.setup.CompanyList;
import app.bandeja.setup.DatabaseCare;
import app.bandeja.window.look.Desk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How everything stands, read in one go. */
record SettingsFacts(
        Map<String, Standing> standings,
        List<CompanyList.Line> companies,
        DatabaseCare.Place place,
        Autostart.Standing autostart,
        Schedule.Plan plan) {

    static final String LANGUAGE = "UI_LANGUAGE";
    static final String THEME = "UI_THEME";
    static final String NOTIFICATIONS = "NOTIFICATIONS";
    static final String INTERVAL = "SYNC_INTERVAL_MINUTES";
    static final String ON_START = "SYNC_ON_START";
    static final String PAUSED = "SYNC_PAUSED";
    static final String READING = "TESSERACT_LANG";
    static final String DATABASE = "DATABASE_URL";

    private static final List<String> NAMES =
            List.of(LANGUAGE, THEME, NOTIFICATIONS, INTERVAL, ON_START, PAUSED, READING, DATABASE);

    static SettingsFacts of(Desk desk) {
        SettingsBook book = desk.arrangements().settings();
        return new SettingsFacts(
                NAMES.stream().collect(Collectors.toMap(Function.identity(), book::of)),
                desk.arrangements().companies().companies(),
                desk.arrangements().database().place(),
                desk.arrangements().autostart().standing(),
                desk.engine().plan());
    }

    Standing of(String name) {
        return standings.getOrDefault(name, new Standing.Free(Optional.empty()));
    }

    /** Whether a setting of yes or no says yes. */
    boolean isOn(String name, Usual usual) {
        return of(name).value()
                .map(value -> List.of("true", "1", "yes", "on").contains(value.toLowerCase(java.util.Locale.ROOT)))
                .orElse(usual == Usual.YES);
    }

    /** What counts where nothing is said. */
    enum Usual {
        YES,
        NO
    }
}
