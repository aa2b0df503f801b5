package app.bandeja.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/** A file of a folder by its external id, even where the system cannot spell the name. */
record RelativePath(Path root, String id) {

    /** The file, or the link, of that id; empty when it is certainly not there. */
    Optional<Path> find() throws IOException {
        Path at = root;
        for (String segment : id.split("/", -1)) {
            Optional<Path> next = child(at, segment);
            if (next.isEmpty()) {
                return next;
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    private static Optional<Path> child(Path folder, String name) throws IOException {
        if (name.equals("..") || name.equals(".") || name.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path direct = folder.resolve(name);
            if (!Files.notExists(direct, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(direct);
            }
            boolean mayBeSpelled = name.contains("%");
            return mayBeSpelled ? named(folder, name) : Optional.empty();
        } catch (InvalidPathException e) {
            return named(folder, name);
        }
    }

    private static Optional<Path> named(Path folder, String name) throws IOException {
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                if (EntryName.of(path).equals(name)) {
                    return Optional.of(path);
                }
            }
            return Optional.empty();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return Optional.empty();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }
}
