package app.bandeja;

import app.bandeja.window.outside.Preferences;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person arranged on the screens, in a small file of the data folder. */
final class PreferencesFile implements Preferences {
    private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);

    private final Path file;
    private final Properties kept = new Properties();

    PreferencesFile(Path home) {
        file = home.resolve("window.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (NoSuchFileException e) {
            // Nothing was ever arranged.
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("What was arranged in the window cannot be read; it begins anew", e);
        }
    }

    @Override
    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(kept.getProperty(key));
    }

    @Override
    public synchronized void put(String key, String value) {
        kept.setProperty(key, value);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = file.resolveSibling(file.getFileName() + ".part");
            try (Writer writer = Files.newBufferedWriter(part)) {
                kept.store(writer, null);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("What was arranged in the window cannot be kept", e);
        }
    }
}
