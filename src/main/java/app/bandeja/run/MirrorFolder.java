package app.bandeja.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder made equal to what is kept in it. Only files of a mirror's own form are ever taken away. */
final class MirrorFolder {
    private static final Logger LOG = LoggerFactory.getLogger(MirrorFolder.class);
    private static final Pattern OURS = Pattern.compile("\\d{8}_\\d{6}_.*");

    private final Path folder;
    private final Set<String> kept = new HashSet<>();

    MirrorFolder(Path folder) {
        this.folder = folder;
    }

    /** Written anew only if it differs, so that an unchanged mirror keeps its files' times. */
    void keep(String name, Supplier<String> text) {
        kept.add(name);
        tried(() -> {
            Path file = folder.resolve(name);
            String wanted = text.get();
            if (!Files.exists(file) || !Files.readString(file).equals(wanted)) {
                Path part = part(name);
                Files.writeString(part, wanted);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        });
    }

    void keepCopy(String name, Path original) {
        kept.add(name);
        tried(() -> {
            Path file = folder.resolve(name);
            if (Files.exists(original) && (!Files.exists(file) || Files.size(file) != Files.size(original))) {
                Path part = part(name);
                Files.copy(original, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        });
    }

    private Path part(String name) throws IOException {
        Files.createDirectories(folder);
        return folder.resolve(name + ".part");
    }

    void removeOthers() {
        if (Files.isDirectory(folder)) {
            tried(() -> {
                for (Path file : others()) {
                    Files.deleteIfExists(file);
                }
            });
        }
    }

    private List<Path> others() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> OURS.matcher(file.getFileName().toString()).matches())
                    .filter(file -> !kept.contains(file.getFileName().toString()))
                    .toList();
        }
    }

    /** A mirror that cannot be written (a full disk, a missing right) is told in the log; the books do not depend on it. */
    private void tried(Action action) {
        try {
            action.run();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("The folder {} cannot be made to show what the database holds", folder, e);
        }
    }

    private interface Action {
        void run() throws IOException;
    }
}
