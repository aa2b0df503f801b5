package app.bandeja.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * What the file system says of a file.
 *
 * @param inodeChanged the time of the last change of any kind, where the system keeps it; it moves even when a program
 *     sets size and modified time back to what they were
 */
record Stat(Kind kind, long size, Instant modified, String inodeChanged) {

    enum Kind {
        FILE,
        FOLDER,
        LINK,
        OTHER
    }

    static Stat of(Path path, LinkOption... options) throws IOException {
        BasicFileAttributes basic = Files.readAttributes(path, BasicFileAttributes.class, options);
        return new Stat(kind(basic), basic.size(), basic.lastModifiedTime().toInstant(), inodeChanged(path, options));
    }

    private static Kind kind(BasicFileAttributes basic) {
        if (basic.isRegularFile()) {
            return Kind.FILE;
        }
        if (basic.isDirectory()) {
            return Kind.FOLDER;
        }
        return basic.isSymbolicLink() ? Kind.LINK : Kind.OTHER;
    }

    private static String inodeChanged(Path path, LinkOption... options) throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? Files.getAttribute(path, "unix:ctime", options).toString()
                : "";
    }

    String fingerprint() {
        return size + ":" + modified + ":" + inodeChanged;
    }
}
