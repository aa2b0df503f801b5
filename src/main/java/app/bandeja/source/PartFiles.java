package app.bandeja.source;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * The half-written files on a shelf, of all the programs that use it. A program that is killed leaves its own; whether one
 * is abandoned is told by its lock alone, which a system lets go of with its program, and never by its age, for a download
 * may take as long as it likes.
 */
record PartFiles(Path folder) {
    private static final String SUFFIX = ".part";
    /** Our own are left alone by name: opening and closing a locked file would let go of its lock (POSIX). */
    private static final String THIS_PROGRAM = UUID.randomUUID().toString();
    /** Far behind any content, for Windows forbids others even to read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /** A new one, locked. */
    PartFile fresh() throws IOException {
        while (true) {
            Path path = Files.createTempFile(folder, THIS_PROGRAM + "-", SUFFIX);
            Optional<FileChannel> locked = locked(path);
            if (locked.isPresent()) {
                return new PartFile(path, locked.get());
            }
        }
    }

    /** None where a sweep met the file before it was locked; what is there and locked is safe. */
    private static Optional<FileChannel> locked(Path path) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(path, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (takesLock(channel) && Files.exists(path)) {
            return Optional.of(channel);
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean takesLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            return true; // a file system without locks: there, nobody sweeps
        }
    }

    /** Takes away those that no program holds any more. */
    void sweep() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PartFiles::mayBeAbandoned)) {
            for (Path part : parts) {
                sweep(part);
            }
        }
    }

    private static boolean mayBeAbandoned(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(SUFFIX) && !name.startsWith(THIS_PROGRAM) && Files.isRegularFile(file);
    }

    private static void sweep(Path part) {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false)) {
            if (lock != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // gone meanwhile, not ours to open, or no locks here: left alone
        }
    }
}
