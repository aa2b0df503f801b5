package app.bandeja.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder of files that are named by the hash of their bytes. */
record Shelf(Path folder) {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    /** Our own disk failed, not the source. */
    static final class Full extends IOException {
        private static final long serialVersionUID = 1L;

        Full(IOException cause) {
            super("The folder for documents cannot be written: " + cause.getMessage(), cause);
        }
    }

    /** Takes the bytes down into a {@code .part} file, hashing; nothing is on the shelf before {@link #keep}. */
    PartFile receive(InputStream bytes) throws IOException, InterruptedException {
        try {
            return written(newPart(), bytes);
        } catch (ClosedByInterruptException e) {
            Thread.interrupted();
            throw new InterruptedException();
        }
    }

    private static PartFile written(PartFile part, InputStream bytes) throws IOException, InterruptedException {
        try {
            part.write(bytes);
            return part;
        } catch (IOException | InterruptedException | RuntimeException e) {
            part.close();
            throw e;
        }
    }

    private PartFile newPart() throws IOException {
        try {
            Files.createDirectories(folder);
            return new PartFiles(folder).fresh();
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            throw new Full(e);
        }
    }

    /** Takes away what programs that were killed left half-written. */
    void sweep() {
        try {
            new PartFiles(folder).sweep();
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warn("The folder {} cannot be swept", folder, e);
        }
    }

    /** Puts a whole, verified part on the shelf; if the same bytes are there already, they stay. */
    Path keep(PartFile part) throws Full {
        String hash = part.sha256().hex();
        Path drawer = folder.resolve(hash.substring(0, 2));
        Path place = drawer.resolve(hash);
        try {
            if (!isThere(place, part.size())) {
                Files.createDirectories(drawer);
                Files.move(part.path(), place, StandardCopyOption.ATOMIC_MOVE);
                syncFolder(drawer);
            }
            return place;
        } catch (IOException e) {
            throw new Full(e);
        }
    }

    private static boolean isThere(Path place, long size) throws IOException {
        return Files.isRegularFile(place) && Files.size(place) == size;
    }

    /** Makes the new name last as well; systems that cannot open a folder (Windows) keep it anyway. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // the rename stands, only its haste is lost
        }
    }
}
