package app.bandeja.extract.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The word lists that come with the program: lines of UTF-8, {@code //} begins a remark. */
public final class Lines {
    private static final String FOLDER = "/app/bandeja/extract/";

    private Lines() {}

    public static List<String> of(String name) {
        try (InputStream in = Objects.requireNonNull(Lines.class.getResourceAsStream(FOLDER + name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.contains("//") ? line.substring(0, line.indexOf("//")) : line)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("A word list of the program cannot be read: " + name, e);
        }
    }
}
