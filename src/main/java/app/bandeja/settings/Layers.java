package app.bandeja.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Option &gt; environment &gt; {@code .env} of the working folder, then of the data folder &gt; settings file. */
final class Layers {

    /** A value, and the name under which a person will find it. */
    record Given(String name, String value) {}

    static final String SETTINGS_FILE = "settings.properties";

    private final Map<String, Origin.Option> options;
    private final List<Map<String, String>> layers;

    private Layers(Map<String, Origin.Option> options, List<Map<String, String>> layers) {
        this.options = options;
        this.layers = layers;
    }

    static Layers of(Origin origin, Path home, List<Problem> problems) {
        List<Map<String, String>> layers = new ArrayList<>();
        layers.add(origin.environment());
        layers.add(EnvFile.read(origin.workingFolder(), problems));
        if (!home.equals(origin.workingFolder())) {
            layers.add(EnvFile.read(home, problems));
        }
        layers.add(settingsFile(home.resolve(SETTINGS_FILE), problems));
        return new Layers(origin.options(), layers);
    }

    /** Only what is known before the data folder is: options, environment and the working folder's {@code .env}. */
    static Layers beforeHome(Origin origin, List<Problem> problems) {
        return new Layers(
                origin.options(), List.of(origin.environment(), EnvFile.read(origin.workingFolder(), problems)));
    }

    /** The first layer's value; an empty one counts as none. */
    Optional<Given> get(String name) {
        Origin.Option option = options.get(name);
        if (option != null && !option.value().isBlank()) {
            String typed = option.value().strip();
            return Optional.of(new Given(option.typed() + " (" + name + ")", typed));
        }
        return layers.stream()
                .map(layer -> layer.getOrDefault(name, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> new Given(name, value));
    }

    private static Map<String, String> settingsFile(Path file, List<Problem> problems) {
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            problems.add(new Problem(SETTINGS_FILE, file.toString(), "a readable UTF-8 file of lines NAME=value"));
        }
        Map<String, String> values = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }
}
