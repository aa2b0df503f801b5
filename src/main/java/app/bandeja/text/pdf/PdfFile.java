package app.bandeja.text.pdf;

import app.bandeja.invoice.Fault;
import app.bandeja.text.bound.Bounds;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.bound.RefusedException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF after looking at its bytes: nothing is inflated into memory before it is counted. */
public final class PdfFile {
    // Mail headers and the like stand before it in practice; Acrobat looks at the first 1024 bytes.
    private static final int HEADER_WITHIN = 8192;
    private static final int END_WITHIN = 4096;

    private final Path file;
    private final Bounds bounds;
    private final Deadline deadline;
    private final Passwords passwords;
    private boolean whole;

    public PdfFile(Path file, Bounds bounds, Deadline deadline, Passwords passwords) {
        this.file = file;
        this.bounds = bounds;
        this.deadline = deadline;
        this.passwords = passwords;
    }

    /** Refuses what is empty, too large, no PDF, a bomb, encrypted or without pages. */
    public PDDocument open() throws IOException {
        inspect();
        PDDocument document = load();
        try {
            checkPages(document);
            return document;
        } catch (RuntimeException | IOException | StackOverflowError e) {
            document.close();
            throw e;
        }
    }

    /** Whether the file has its end; one that was cut off gives pages without words instead of an error. */
    public boolean isWhole() {
        return whole;
    }

    /** Whether that password opens it; the bytes are looked at first, as always. */
    public boolean opensWith(String password) throws IOException {
        inspect();
        try (PDDocument _ = Loader.loadPDF(file.toFile(), password)) {
            return true;
        } catch (InvalidPasswordException e) {
            return false;
        }
    }

    private void inspect() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                Arena arena = Arena.ofConfined()) {
            checkSize(channel.size());
            inspect(new PdfBytes(
                    channel.map(MapMode.READ_ONLY, 0, channel.size(), arena).asByteBuffer()));
        }
    }

    private void inspect(PdfBytes bytes) {
        if (!bytes.text(0, HEADER_WITHIN).contains("%PDF-")) {
            throw new RefusedException(Fault.NOT_A_PDF, "no PDF header");
        }
        whole = bytes.text(bytes.length() - END_WITHIN, bytes.length()).contains("%%EOF");
        new NestingScan(bytes).check();
        new StreamScan(bytes, bounds, deadline).check();
    }

    private void checkSize(long size) {
        if (size == 0) {
            throw new RefusedException(Fault.EMPTY_FILE, "0 bytes");
        }
        if (size > bounds.fileBytes()) {
            throw new RefusedException(Fault.TOO_LARGE, size + " bytes, at most " + bounds.fileBytes());
        }
    }

    private PDDocument load() throws IOException {
        try {
            return Loader.loadPDF(file.toFile());
        } catch (InvalidPasswordException e) {
            return unlocked();
        }
    }

    private PDDocument unlocked() throws IOException {
        List<String> known = passwords.all();
        for (String password : known) {
            try {
                return Loader.loadPDF(file.toFile(), password);
            } catch (InvalidPasswordException e) {
                // It is another's.
            }
        }
        throw known.isEmpty()
                ? new RefusedException(Fault.ENCRYPTED, "needs a password")
                : new RefusedException(Fault.WRONG_PASSWORD, "needs another password than those given");
    }

    private void checkPages(PDDocument document) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages > bounds.pages()) {
            throw new RefusedException(Fault.TOO_MANY_PAGES, pages + " pages, at most " + bounds.pages());
        }
    }
}
