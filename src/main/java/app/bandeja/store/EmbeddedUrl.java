package app.bandeja.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The built-in database in a file. */
final class EmbeddedUrl {
    private static final String PREFIX = "jdbc:h2:file:";

    /** Options that run statements, open ports or weaken what is kept (INIT, AUTO_SERVER, WRITE_DELAY…) are not among these. */
    private static final Set<String> OPTIONS = Set.of("CACHE_SIZE", "COMPRESS", "LOCK_TIMEOUT");

    private EmbeddedUrl() {}

    static DatabaseUrl standard(Path home) {
        return file(home.resolve("data").resolve("bandeja"), "", Optional.empty(), Optional.empty());
    }

    static DatabaseUrl read(String url, Path home) {
        String rest = url.substring(PREFIX.length());
        int end = rest.indexOf(';');
        String path = end < 0 ? rest : rest.substring(0, end);
        Optional<UrlOptions> options =
                UrlOptions.read(end < 0 ? "" : rest.substring(end + 1), ";").map(EmbeddedUrl::inCapitals);
        if (path.isBlank() || options.isEmpty()) {
            return new DatabaseUrl.Unusable("allowed is jdbc:h2:file:PATH, then options as ;NAME=VALUE");
        }
        Optional<String> user = options.get().take("USER");
        Optional<String> password = options.get().take("PASSWORD");
        if (!OPTIONS.containsAll(options.get().values().keySet())) {
            return new DatabaseUrl.Unusable(
                    "options allowed after jdbc:h2:file:PATH are USER, PASSWORD, CACHE_SIZE, COMPRESS, LOCK_TIMEOUT");
        }
        return resolved(path, home)
                .map(file -> file(file, tail(options.get().values()), user, password))
                .orElseGet(() -> new DatabaseUrl.Unusable("jdbc:h2:file: must be followed by the path of a file"));
    }

    private static UrlOptions inCapitals(UrlOptions options) {
        Map<String, String> capitals = new TreeMap<>();
        options.values().forEach((name, value) -> capitals.put(name.toUpperCase(Locale.ROOT), value));
        return new UrlOptions(capitals);
    }

    private static String tail(Map<String, String> options) {
        return options.entrySet().stream()
                .map(option -> ";" + option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining());
    }

    private static Optional<Path> resolved(String path, Path home) {
        try {
            boolean ofUser = path.startsWith("~/");
            return Optional.of(
                    ofUser ? Path.of(System.getProperty("user.home"), path.substring(2)) : home.resolve(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static DatabaseUrl file(Path file, String options, Optional<String> user, Optional<String> password) {
        String place = file.toAbsolutePath().normalize().toString();
        if (place.indexOf(';') >= 0) {
            return new DatabaseUrl.Unusable("the path of the built-in database must not contain a semicolon");
        }
        return new DatabaseUrl.Usable(new DatabaseOptions(PREFIX + place + options, user, password));
    }
}
