package app.bandeja.settings;

import java.util.List;
import java.util.Locale;

/** Settings, or everything that is wrong with them, told together. */
public sealed interface SettingsResult {

    record Usable(Settings settings) implements SettingsResult {}

    /** The language is the one that is set, if that is not among what is wrong. */
    record Unusable(List<Problem> problems, Locale language) implements SettingsResult {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
