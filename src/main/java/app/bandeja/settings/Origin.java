package app.bandeja.settings;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where settings come from.
 *
 * @param options those given on the command line, by setting name
 * @param environment the process's environment
 * @param workingFolder the first place where {@code .env} is looked for
 * @param userHome the user's own folder, under which the data folder lies by default
 */
public record Origin(Map<String, Option> options, Map<String, String> environment, Path workingFolder, Path userHome) {

    /** An option as typed, as {@code --batch-size}, and its value. */
    public record Option(String typed, String value) {}

    public Origin {
        options = Map.copyOf(options);
        environment = Map.copyOf(environment);
    }

    /** The same with these options. */
    public Origin with(Map<String, Option> given) {
        return new Origin(given, environment, workingFolder, userHome);
    }
}
