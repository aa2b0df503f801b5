package app.bandeja.text;

import app.bandeja.invoice.Page;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.Word;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

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
        return name.toLowerCase(Locale.ROOT).endsWith(".pdf") || mimeType.equalsIgnoreCase("application/pdf");
    }

    /** Never throws for what a file contains; trouble with the file is a value. */
    public ReadResult read(Path file, String name, Set<Reader> readers, PageProgress progress)
            throws InterruptedException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<Page> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                PageFrame frame = PageFrame.of(page);
                List<Word> words = Words.of(TextLayer.of(page));
                pages.add(new Page(pages.size() + 1, frame.width(), frame.height(), words, Reader.TEXT));
                progress.pageRead(pages.size(), document.getNumberOfPages());
            }
            return new ReadResult.Read(new Reading(pages, List.of(), List.of()));
        } catch (IOException e) {
            return new ReadResult.Unreadable(app.bandeja.invoice.Fault.CORRUPT, name + options + e);
        }
    }

    @Override
    public void close() {}
}
