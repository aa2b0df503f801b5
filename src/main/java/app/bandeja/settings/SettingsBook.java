package app.bandeja.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How single settings stand, and the settings file that a person's choices are kept in. Each call reads anew. */
public final class SettingsBook {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsBook.class);

    private final Origin origin;
    private final Path home;

    /** @param home the data folder, where the settings file lies */
    public SettingsBook(Origin origin, Path home) {
        this.origin = origin;
        this.home = home;
    }

    /** How one setting stands. */
    public sealed interface Standing {

        /** What counts, if anything but the default does; without any secret. */
        Optional<String> value();

        /** The settings file says so, or nothing does: it can be changed here. */
        record Free(Optional<String> value) implements Standing {}

        /** It is said where the settings file does not reach; {@code by} is the place. */
        record Locked(Optional<String> value, By by) implements Standing {}
    }

    /** Where a setting may be said, the first one counts. */
    public enum By {
        OPTION,
        ENVIRONMENT,
        ENV_FILE,
        SETTINGS_FILE
    }

    /** What came of a change. */
    public sealed interface Kept {

        record Done() implements Kept {}

        /** With it the program would not start; nothing was changed. */
        record Wrong(List<Problem> problems) implements Kept {
            public Wrong {
                problems = List.copyOf(problems);
            }
        }

        /** The settings file could not be read or written; nothing was changed. */
        record Failed(Path file) implements Kept {}
    }

    public Path file() {
        return home.resolve(Layers.SETTINGS_FILE);
    }

    public Standing of(String name) {
        return Layers.of(origin, home, new ArrayList<>()).standing(name);
    }

    /** Whether a setting of yes or no says no. */
    public boolean isOff(String name) {
        return of(name).value()
                .filter(value -> Set.of("false", "0", "no", "off").contains(value.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** Changes entries of the settings file; an empty one is taken out, so that the default counts. */
    public synchronized Kept keep(Map<String, Optional<String>> changes) {
        try {
            String before = SettingsFile.read(file());
            String text = SettingsFile.changed(before, changes);
            List<Problem> problems = newProblems(before, text);
            if (!problems.isEmpty()) {
                return new Kept.Wrong(problems);
            }
            SettingsFile.write(file(), text);
            return new Kept.Done();
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("{} could not be changed", file(), e);
            return new Kept.Failed(file());
        }
    }

    /** What was wrong before is not this change's fault. */
    private List<Problem> newProblems(String before, String after) {
        Set<Problem> known = new HashSet<>(SettingsReader.problems(origin, home, before));
        return SettingsReader.problems(origin, home, after).stream()
                .filter(problem -> !known.contains(problem))
                .toList();
    }
}
