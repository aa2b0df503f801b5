package app.bandeja.review;

import app.bandeja.invoice.SourceFile;
import app.bandeja.text.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies for other programs, in folders that only this user can read; gone when the program ends. */
final class ViewCopies {
    private static final Logger LOG = LoggerFactory.getLogger(ViewCopies.class);
    private static final int LONGEST = 80;

    ViewCopy of(Path original, SourceFile file) {
        Optional<String> ending = DocumentReader.ending(file.name(), file.mimeType());
        if (ending.isEmpty()) {
            return new ViewCopy.Unsafe();
        }
        try {
            // A folder of its own: two documents may have one name.
            Path folder = Files.createTempDirectory("bandeja-");
            folder.toFile().deleteOnExit();
            Path copy = folder.resolve(safe(file.name()) + "." + ending.get());
            Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
            copy.toFile().deleteOnExit();
            // What is changed in the copy would be lost, so it cannot be.
            if (!copy.toFile().setReadOnly()) {
                LOG.debug("The copy for viewing stays writable");
            }
            return new ViewCopy.Here(copy);
        } catch (IOException e) {
            LOG.warn("A document could not be copied for viewing", e);
            return new ViewCopy.OutOfReach();
        }
    }

    /** Without what a system might take for a path, an option or an ending. */
    private static String safe(String name) {
        int dot = name.lastIndexOf('.');
        String stem = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[^\\p{L}\\p{N} _-]", "_");
        String kept = stem.substring(0, Math.min(LONGEST, stem.length())).strip();
        return kept.isEmpty() || kept.startsWith("-") ? "documento" + kept : kept;
    }
}
