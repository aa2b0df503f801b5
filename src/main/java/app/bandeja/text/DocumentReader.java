package app.bandeja.text;

import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Finding;
import app.bandeja.invoice.FindingCode;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.Reason;
import app.bandeja.text.bound.Bounds;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.bound.RefusedException;
import app.bandeja.text.ocr.Ocr;
import app.bandeja.text.ocr.OcrUnavailableException;
import app.bandeja.text.pdf.Passwords;
import app.bandeja.text.pdf.PdfFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads documents. Safe to call from several threads at once; keeps one OCR engine a thread or a worker. */
public final class DocumentReader implements AutoCloseable {
    private static final Finding INCOMPLETE = new Finding(FindingCode.FILE_INCOMPLETE, List.of(), List.of());

    /** Faults of bytes that are no document of ours; if the name does not say that they are one, it is nothing of ours. */
    private static final Set<Fault> UNREADABLE_BY_NATURE =
            Set.of(Fault.NOT_A_PDF, Fault.MALFORMED_XML, Fault.UNSAFE_XML);

    private final Bounds bounds;
    private final Ocr ocr;
    private final Passwords passwords = new Passwords();

    /**
     * @throws IllegalArgumentException if the program has no OCR model for a language
     */
    public DocumentReader(TextOptions options) {
        this.bounds = options.bounds();
        this.ocr = new Ocr(options.languages(), options.cache());
    }

    /** Of the readings that this version makes; rises when the same file would be read otherwise. */
    public static int version() {
        return 4;
    }

    /** Whether a file of this name and type is one that we read at all; decided before a byte is fetched. */
    public static boolean takes(String name, String mimeType) {
        return FileKind.of(name, mimeType).isPresent();
    }

    /** How the name of a file of that name and type may end on disk: never as a program's would; empty if it is none of ours. */
    public static Optional<String> ending(String name, String mimeType) {
        return FileKind.of(name, mimeType).map(kind -> kind.ending(name));
    }

    /** Takes one more password to try on protected files; see {@link Passwords}. */
    public void unlockWith(String password) {
        passwords.add(password);
    }

    /** What came of trying a password. */
    public enum Unlocking {
        OPENED,
        WRONG_PASSWORD,
        /** It cannot be opened, whatever the password. */
        UNREADABLE
    }

    /** Tries a password on a protected file; one that opens it is kept, to be tried on others too. */
    public Unlocking unlock(Path file, String password) {
        try {
            if (!new PdfFile(file, bounds, new Deadline(bounds.document()), passwords).opensWith(password)) {
                return Unlocking.WRONG_PASSWORD;
            }
            passwords.add(password);
            return Unlocking.OPENED;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Unlocking.UNREADABLE;
        }
    }

    /** Pages for the screen, with the same bounds and passwords; of a long document each page can be seen all the same. */
    public PageImages images() {
        return new PageImages(bounds.ofAnyLength(), passwords);
    }

    /** Never throws for what a file contains; trouble with the file is a value. */
    public ReadResult read(Path file, String name, Set<Reader> readers, PageProgress progress)
            throws InterruptedException {
        try {
            XmlReading xml = new XmlReading(file, bounds);
            if (xml.isMeant(name)) {
                return readers.contains(Reader.XML) ? xml.read() : new ReadResult.NotTaken(Reason.TYPE_NOT_TAKEN);
            }
            return new ReadResult.Read(
                    ImageReading.isMeant(file, name)
                            ? new ImageReading(readers, ocr, bounds).read(file, progress)
                            : readPdf(file, readers, progress));
        } catch (RefusedException e) {
            return UNREADABLE_BY_NATURE.contains(e.fault()) && !takes(name, "")
                    ? new ReadResult.NotTaken(Reason.TYPE_NOT_TAKEN)
                    : new ReadResult.Unreadable(e.fault(), e.detail());
        } catch (StackOverflowError e) {
            return new ReadResult.Unreadable(Fault.NESTED_TOO_DEEP, "nested deeper than memory holds");
        } catch (OutOfMemoryError e) {
            return new ReadResult.Unreadable(Fault.PAGE_TOO_LARGE, "needs more memory than there is");
        } catch (OcrUnavailableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // PDFBox answers some broken files with unchecked exceptions; and an interrupt closes the file under it.
            stopIfAsked();
            return new ReadResult.Unreadable(Fault.CORRUPT, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        ocr.close();
    }

    private Reading readPdf(Path file, Set<Reader> readers, PageProgress progress)
            throws IOException, InterruptedException {
        Deadline deadline = new Deadline(bounds.document());
        PdfFile pdf = new PdfFile(file, bounds, deadline, passwords);
        try (PDDocument document = pdf.open()) {
            Reading reading = new PdfReading(document, readers, ocr, bounds, deadline).read(progress);
            stopIfAsked();
            if (!pdf.isWhole()
                    && reading.pages().stream().allMatch(page -> page.words().isEmpty())) {
                throw new RefusedException(Fault.CORRUPT, "the end is missing, and no page says anything");
            }
            return pdf.isWhole() ? reading : reading.with(INCOMPLETE);
        }
    }

    // PDFBox goes on without the parts that it could not read, so what was read under an interrupt is not to be
    // trusted.
    private static void stopIfAsked() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
