package app.bandeja.settings;

import app.bandeja.settings.SettingsBook.By;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
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
    private final List<Layer> layers;

    private record Layer(By by, Map<String, String> values) {

        Optional<String> get(String name) {
            return Optional.of(values.getOrDefault(name, "").strip()).filter(value -> !value.isEmpty());
        }
    }

    private Layers(Map<String, Origin.Option> options, List<Layer> layers) {
        this.options = options;
        this.layers = layers;
    }

    static Layers of(Origin origin, Path home, List<Problem> problems) {
        return of(origin, home, problems, settingsFile(home.resolve(SETTINGS_FILE), problems));
    }

    /** As they would be with that text in the settings file. */
    static Layers withFile(Origin origin, Path home, List<Problem> problems, String text) {
        try {
            return of(origin, home, problems, values(new StringReader(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Layers of(Origin origin, Path home, List<Problem> problems, Map<String, String> file) {
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(By.ENVIRONMENT, origin.environment()));
        layers.add(new Layer(By.ENV_FILE, EnvFile.read(origin.workingFolder(), problems)));
        if (!home.equals(origin.workingFolder())) {
            layers.add(new Layer(By.ENV_FILE, EnvFile.read(home, problems)));
        }
        layers.add(new Layer(By.SETTINGS_FILE, file));
        return new Layers(origin.options(), layers);
    }

    /** Only what is known before the data folder is: options, environment and the working folder's {@code .env}. */
    static Layers beforeHome(Origin origin, List<Problem> problems) {
        return new Layers(
                origin.options(),
                List.of(
                        new Layer(By.ENVIRONMENT, origin.environment()),
                        new Layer(By.ENV_FILE, EnvFile.read(origin.workingFolder(), problems))));
    }

    /** The first layer's value; an empty one counts as none. */
    Optional<Given> get(String name) {
        Origin.Option option = options.get(name);
        if (option != null && !option.value().isBlank()) {
            String typed = option.value().strip();
            return Optional.of(new Given(option.typed() + " (" + name + ")", typed));
        }
        return layers.stream()
                .flatMap(layer -> layer.get(name).stream())
                .findFirst()
                .map(value -> new Given(name, value));
    }

    /** Where it is said, and whether the settings file could say otherwise. */
    SettingsBook.Standing standing(String name) {
        Optional<String> option =
                Optional.ofNullable(options.get(name)).map(Origin.Option::value).filter(value -> !value.isBlank());
        if (option.isPresent()) {
            return new SettingsBook.Standing.Locked(option.map(Masked::address), By.OPTION);
        }
        for (Layer layer : layers) {
            Optional<String> value = layer.get(name).map(Masked::address);
            if (value.isPresent() && layer.by() != By.SETTINGS_FILE) {
                return new SettingsBook.Standing.Locked(value, layer.by());
            }
            if (value.isPresent()) {
                return new SettingsBook.Standing.Free(value);
            }
        }
        return new SettingsBook.Standing.Free(Optional.empty());
    }

    private static Map<String, String> settingsFile(Path file, List<Problem> problems) {
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            return values(reader);
        } catch (IOException | IllegalArgumentException e) {
            problems.add(new Problem(SETTINGS_FILE, file.toString(), "a readable UTF-8 file of lines NAME=value"));
            return Map.of();
        }
    }

    private static Map<String, String> values(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        Map<String, String> values = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }
}
