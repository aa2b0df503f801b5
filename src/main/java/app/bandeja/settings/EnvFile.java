package app.bandeja.settings;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code .env} of a folder. */
final class EnvFile {
    private static final Pattern ENTRY = Pattern.compile("\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*=.*");
    private static final Pattern SINGLE_QUOTED = Pattern.compile("'(.*)'", Pattern.DOTALL);

    private EnvFile() {}

    /** Nothing where there is no such file; nothing and a problem where it cannot be understood. */
    static Map<String, String> read(Path folder, List<Problem> problems) {
        Path file = folder.resolve(".env");
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try {
            Map<String, String> values = values(folder);
            if (isWhole(Files.readAllLines(file), values)) {
                return values;
            }
        } catch (DotenvException | IOException e) {
            // Told below without its message, which repeats the line, and that may hold a password.
        }
        problems.add(new Problem(
                ".env",
                file.toString(),
                "lines of the form NAME=value and # comments, in UTF-8 without a mark at its beginning, are allowed;"
                        + " a quote that opens must close"));
        return Map.of();
    }

    private static Map<String, String> values(Path folder) {
        Map<String, String> values = new HashMap<>();
        Dotenv.configure()
                .directory(folder.toString())
                .load()
                .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)
                .forEach(entry -> values.put(entry.getKey(), withoutQuotes(entry.getValue())));
        return values;
    }

    /** The library undoes double quotes only; the original system took both. */
    private static String withoutQuotes(String value) {
        Matcher quoted = SINGLE_QUOTED.matcher(value);
        return quoted.matches() ? quoted.group(1) : value;
    }

    /** A quote that never closes swallows all that follows, and the library is silent about it. */
    private static boolean isWhole(List<String> lines, Map<String, String> values) {
        return lines.stream()
                .map(ENTRY::matcher)
                .filter(Matcher::matches)
                .allMatch(entry -> values.containsKey(entry.group(1))
                        || isWithin(values, entry.group().replace("\"", "").strip()));
    }

    /** A line of a value of several lines may look like an entry of its own. */
    private static boolean isWithin(Map<String, String> values, String line) {
        return values.values().stream().anyMatch(value -> value.contains(line));
    }
}
