package app.bandeja.text;

import app.bandeja.invoice.Reader;
import java.nio.file.Path;
import java.util.Set;

/** Reads documents. Safe to call from several threads at once; keeps one OCR engine a thread or a worker. */
public final class DocumentReader implements AutoCloseable {
    private final TextOptions options;

    public DocumentReader(TextOptions options) {
        this.options = options;
    }

    /** Of the readings that this version makes; rises when the same file would be read otherwise. */
    public static int version() {
        return 1;
    }

    /** Whether a file of this name and type is one that we read at all; decided before a byte is fetched. */
    public static boolean takes(String name, String mimeType) {
        throw new UnsupportedOperationException(name + mimeType);
    }

    /** Never throws for what a file contains; trouble with the file is a value. */
    public ReadResult read(Path file, String name, Set<Reader> readers, PageProgress progress)
            throws InterruptedException {
        throw new UnsupportedOperationException(file + name + readers + progress + options);
    }

    @Override
    public void close() {}
}
