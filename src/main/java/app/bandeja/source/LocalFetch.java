package app.bandeja.source;

import app.bandeja.invoice.Fault;
import app.bandeja.invoice.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Copies a file of a local folder to the shelf; every trouble may pass, so none is final here. */
record LocalFetch(Path root, Shelf shelf) {

    Fetch fetch(SourceFile file) throws InterruptedException {
        try {
            Optional<Path> path = new RelativePath(root, file.externalId()).find();
            return path.isPresent() ? copy(file, path.get()) : notFound(file);
        } catch (NoSuchFileException e) {
            return notFound(file);
        } catch (AccessDeniedException e) {
            return failed(Fault.ACCESS_DENIED, file.path() + " may not be opened: check its permissions");
        } catch (Shelf.Full e) {
            return failed(Fault.INTERNAL, String.valueOf(e.getMessage()));
        } catch (ClosedByInterruptException e) {
            Thread.interrupted();
            throw new InterruptedException();
        } catch (IOException e) {
            return failed(Fault.UNREACHABLE, file.path() + " cannot be read: " + e.getMessage());
        }
    }

    private Fetch copy(SourceFile file, Path path) throws IOException, InterruptedException {
        Stat before = Stat.of(path);
        return switch (before.kind()) {
            case FILE -> copyWhole(file, path, before);
            case FOLDER -> failed(Fault.ACCESS_DENIED, "the folder " + file.path() + " may not be opened");
            case LINK, OTHER -> failed(Fault.UNREACHABLE, file.path() + " is not a file");
        };
    }

    private Fetch copyWhole(SourceFile file, Path path, Stat before) throws IOException, InterruptedException {
        try (PartFile part = receive(path)) {
            if (part.size() != before.size() || !Stat.of(path).equals(before)) {
                return failed(Fault.CHECKSUM_MISMATCH, file.path() + " changed while it was being read");
            }
            return new Fetch.Fetched(shelf.keep(part), part.sha256(), part.size());
        }
    }

    private PartFile receive(Path path) throws IOException, InterruptedException {
        try (InputStream in = Files.newInputStream(path)) {
            return shelf.receive(in);
        }
    }

    private static Fetch notFound(SourceFile file) {
        return failed(Fault.NOT_FOUND, file.path() + " is no longer there");
    }

    private static Fetch failed(Fault fault, String detail) {
        return new Fetch.Failed(fault, detail, Optional.empty());
    }
}
