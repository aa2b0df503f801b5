package app.bandeja.settings;

import java.util.List;

/** Settings, or everything that is wrong with them, told together. */
public sealed interface SettingsResult {

    record Usable(Settings settings) implements SettingsResult {}

    record Unusable(List<Problem> problems) implements SettingsResult {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
