package app.bandeja.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder made equal to what is kept in it. A list kept elsewhere tells which of its files were written here; nothing else
 * is ever taken away or written over, whatever its name: the folder may hold files of the original system, or a scanner's.
 */
final class MirrorFolder {
    private static final Logger LOG = LoggerFactory.getLogger(MirrorFolder.class);

    private final Path folder;
    private final Path list;
    private final Set<String> written = new LinkedHashSet<>();
    private final Set<String> kept = new LinkedHashSet<>();

    /** @param list a file for the names written here; made when needed */
    MirrorFolder(Path folder, Path list) {
        this.folder = folder;
        this.list = list;
        tried(() -> {
            if (Files.exists(list)) {
                written.addAll(Files.readAllLines(list, StandardCharsets.UTF_8));
            }
        });
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
            if (Files.exists(original) && (!Files.exists(file) || Files.mismatch(file, original) >= 0)) {
                Path part = part(name);
                Files.copy(original, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        });
    }

    /** Listed before it is written: whatever is left by a program that dies is known by the list. */
    private Path part(String name) throws IOException {
        if (!written.contains(name) && Files.exists(folder.resolve(name))) {
            throw new FileAlreadyExistsException(folder.resolve(name).toString(), null, "it is not ours to write over");
        }
        Files.createDirectories(folder);
        if (written.add(name)) {
            Files.createDirectories(list.toAbsolutePath().getParent());
            Files.writeString(list, name + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        return folder.resolve(name + ".part");
    }

    /** Takes away what was written here and is not kept. */
    void removeOthers() {
        tried(() -> {
            for (String name : List.copyOf(written)) {
                Files.deleteIfExists(folder.resolve(name + ".part"));
                if (!kept.contains(name)) {
                    Files.deleteIfExists(folder.resolve(name));
                    written.remove(name);
                }
            }
            if (Files.exists(list)
                    && !Files.readAllLines(list, StandardCharsets.UTF_8).equals(List.copyOf(written))) {
                Path part = list.resolveSibling(list.getFileName() + ".part");
                Files.write(part, written);
                Files.move(part, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        });
    }

    /** A mirror that cannot be written (a full disk, a missing right) is told; the books do not depend on it. */
    private void tried(Action action) {
        try {
            action.run();
        } catch (IOException | UncheckedIOException e) {
            LOG.error("The folder {} cannot be made to show what the database holds", folder, e);
        }
    }

    private interface Action {
        void run() throws IOException;
    }
}
