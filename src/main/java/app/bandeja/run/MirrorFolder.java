package app.bandeja.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
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
    private static final Pattern STAMPED = Pattern.compile("\\d{8}_\\d{6}_.*");

    private final Path folder;
    private final Set<String> kept = new HashSet<>();

    MirrorFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether the system can write this name; without a locale it may know no more than ASCII. */
    boolean spells(String name) {
        try {
            return folder.resolve(name).getFileName() != null;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Written anew only if it differs, so that an unchanged mirror keeps its files' times. */
    void keep(String name, Supplier<String> text) {
        kept.add(name);
        tried(() -> {
            Path file = folder.resolve(name);
            byte[] wanted = text.get().getBytes(StandardCharsets.UTF_8);
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), wanted)) {
                Path part = part(name);
                Files.write(part, wanted);
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

    /** Takes away what bears a time, has this ending and is not kept, and what lies beside it under the same stem. */
    void removeOthers(String ending) {
        if (Files.isDirectory(folder)) {
            tried(() -> {
                List<String> others = others();
                for (String left : others) {
                    if (isOurs(left, ending)) {
                        removeWithCompanions(left, ending, others);
                    }
                }
            });
        }
    }

    private List<String> others() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> STAMPED.matcher(name).matches() && !kept.contains(name))
                    .toList();
        }
    }

    /** The two kinds are told apart even where both mirrors are set to the same folder. */
    private static boolean isOurs(String name, String ending) {
        return name.endsWith(ending) && name.endsWith(FileNames.META) == ending.equals(FileNames.META);
    }

    /** Itself last: if the program dies in between, its companions are still known by it. */
    private void removeWithCompanions(String name, String ending, List<String> others) throws IOException {
        String stem = name.substring(0, name.length() - ending.length());
        for (String other : others) {
            if (!other.equals(name) && (other.equals(stem) || other.startsWith(stem + "."))) {
                Files.deleteIfExists(folder.resolve(other));
            }
        }
        Files.deleteIfExists(folder.resolve(name));
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
