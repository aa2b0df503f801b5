package app.bandeja.setup.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The settings were read, or are wrong; then nothing else can be looked at. */
public final class SettingsCheck {
    private SettingsCheck() {}

    static Found read(Path home) {
        return Found.of(Sign.SETTINGS_READ, home.toString());
    }

    /**
     * The diagnosis where the settings cannot be used.
     *
     * @param problems a sentence each
     */
    public static List<Diagnosis> wrong(List<String> problems, Locale language) {
        DoctorTexts texts = new DoctorTexts(language);
        List<Diagnosis> all = new ArrayList<>();
        for (Check check : Check.values()) {
            Found found = check == Check.SETTINGS
                    ? Found.of(Sign.SETTINGS_WRONG, String.join("; ", problems))
                    : Found.of(Sign.NOT_LOOKED_AT, Check.SETTINGS);
            all.add(texts.of(check, found));
        }
        return all;
    }
}
