package app.bandeja.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads single values out of the layers; what is wrong becomes a problem, and the default goes on in its place. */
final class Parse {
    private final Layers layers;
    private final List<Problem> problems;
    private final Path home;

    Parse(Layers layers, List<Problem> problems, Path home) {
        this.layers = layers;
        this.problems = problems;
        this.home = home;
    }

    Optional<String> text(String name) {
        return layers.get(name).map(Layers.Given::value);
    }

    int whole(String name, int standard, int least, int most) {
        return read(name, "a whole number from " + least + " to " + most + " is allowed", value -> {
                    int number = Integer.parseInt(value);
                    return number >= least && number <= most ? Optional.of(number) : Optional.empty();
                })
                .orElse(standard);
    }

    boolean yes(String name, boolean standard) {
        return read(name, "true or false is allowed", value -> switch (value.toLowerCase(Locale.ROOT)) {
                    case "true", "1", "yes", "on" -> Optional.of(true);
                    case "false", "0", "no", "off" -> Optional.of(false);
                    default -> Optional.empty();
                })
                .orElse(standard);
    }

    <E extends Enum<E>> E oneOf(String name, E standard, E[] all) {
        String allowed = Arrays.stream(all).map(Enum::name).collect(Collectors.joining(" or ")) + " is allowed";
        return read(
                        name,
                        allowed,
                        value -> Arrays.stream(all)
                                .filter(choice -> choice.name().equalsIgnoreCase(value))
                                .findFirst())
                .orElse(standard);
    }

    /** A folder to write in; it need not be there yet. A relative one lies under the data folder. */
    Path folder(String name, String standard) {
        return read(name, "the path of a folder is allowed (it is made when missing)", value -> {
                    Path folder = home.resolve(value);
                    return Home.mayBeFolder(folder) ? Optional.of(folder) : Optional.empty();
                })
                .orElseGet(() -> home.resolve(standard))
                .normalize();
    }

    /** A file to write; it need not be there yet. A relative one lies under the data folder. */
    Path file(String name, String standard) {
        return read(name, "the path of a file is allowed (it is made when missing)", value -> {
                    Path file = home.resolve(value).toAbsolutePath().normalize();
                    Path parent = file.getParent();
                    boolean may = parent != null && !Files.isDirectory(file) && Home.mayBeFolder(parent);
                    return may ? Optional.of(file) : Optional.empty();
                })
                .orElseGet(() -> home.resolve(standard))
                .normalize();
    }

    /** A file to read: it must be there. */
    Optional<Path> existing(String name, String allowed) {
        return read(name, allowed, value -> {
            Path file = home.resolve(value).normalize();
            return Files.isReadable(file) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        });
    }

    Optional<URI> address(String name) {
        Reading<URI> web = value -> {
            URI uri = new URI(value);
            boolean known = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return known && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        };
        return read(name, "an address that begins with http:// or https:// is allowed", Masked::address, web);
    }

    /** A value of its own kind: empty where it is absent, or wrong (then with a problem). */
    <T> Optional<T> read(String name, String allowed, Reading<T> reading) {
        return read(name, allowed, UnaryOperator.identity(), reading);
    }

    private <T> Optional<T> read(String name, String allowed, UnaryOperator<String> shown, Reading<T> reading) {
        return layers.get(name).flatMap(given -> {
            Optional<T> value = attempt(reading, given.value());
            if (value.isEmpty()) {
                problems.add(new Problem(given.name(), shown.apply(given.value()), allowed));
            }
            return value;
        });
    }

    /** For values that must not be shown as they are. */
    void wrong(String name, UnaryOperator<String> shown, String allowed) {
        layers.get(name)
                .ifPresent(given -> problems.add(new Problem(given.name(), shown.apply(given.value()), allowed)));
    }

    private static <T> Optional<T> attempt(Reading<T> reading, String value) {
        try {
            return reading.read(value);
        } catch (NumberFormatException | InvalidPathException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Reads a value; empty if it is not allowed. */
    interface Reading<T> {
        Optional<T> read(String value) throws URISyntaxException;
    }
}
