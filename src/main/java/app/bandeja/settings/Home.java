package app.bandeja.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the data folder lies: {@code BANDEJA_HOME}, else by the system's convention. */
final class Home {

    private static final String NAME = "BANDEJA_HOME";

    private Home() {}

    static Path of(Origin origin, List<Problem> problems) {
        // The data folder's own .env is read later, and tells of its own problems then.
        return Layers.beforeHome(origin, new ArrayList<>())
                .get(NAME)
                .map(given -> given(given, origin, problems))
                .orElseGet(() -> byConvention(origin));
    }

    private static Path given(Layers.Given given, Origin origin, List<Problem> problems) {
        try {
            Path home = origin.workingFolder()
                    .resolve(given.value())
                    .toAbsolutePath()
                    .normalize();
            if (mayBeFolder(home)) {
                return home;
            }
        } catch (InvalidPathException e) {
            // told below, together with a file in the folder's place
        }
        problems.add(
                new Problem(given.name(), given.value(), "the path of a folder is allowed (it is made when missing)"));
        return byConvention(origin);
    }

    /** Whether it is a folder or can become one: what lies above it must be a folder too. */
    static boolean mayBeFolder(Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.isDirectory(there);
    }

    private static Path byConvention(Origin origin) {
        Map<String, String> environment = origin.environment();
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return folder(environment, "LOCALAPPDATA", origin.userHome().resolve("AppData/Local"))
                    .resolve("Bandeja");
        }
        if (system.startsWith("mac")) {
            return origin.userHome().resolve("Library/Application Support/Bandeja");
        }
        return folder(environment, "XDG_DATA_HOME", origin.userHome().resolve(".local/share"))
                .resolve("bandeja");
    }

    private static Path folder(Map<String, String> environment, String name, Path standard) {
        try {
            // A relative one is to be ignored (XDG Base Directory Specification, "Environment variables").
            Path folder = Path.of(environment.getOrDefault(name, ""));
            return folder.isAbsolute() ? folder : standard;
        } catch (InvalidPathException e) {
            return standard;
        }
    }
}
