package app.bandeja.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Documents of small pages, each saying something else, for tests that read many. */
public final class Scans {
    /** Small enough to be read in a moment. */
    private static final PDRectangle SIZE = PDRectangle.A6;

    private static final int DPI = 200;

    private Scans() {}

    /** Pictures of pages; the first bears this number, the others those that follow. */
    public static Path scanned(Path file, int number, int pages) throws IOException {
        PDDocument scan = new PDDocument();
        try (PDDocument original = reopened(printed(number, pages))) {
            PDFRenderer renderer = new PDFRenderer(original);
            for (int i = 0; i < pages; i++) {
                PDImageXObject image =
                        JPEGFactory.createFromImage(scan, renderer.renderImageWithDPI(i, DPI, ImageType.GRAY));
                Pdfs.page(
                        scan, SIZE, (content, _) -> content.drawImage(image, 0, 0, SIZE.getWidth(), SIZE.getHeight()));
            }
        }
        return Pdfs.saved(scan, file);
    }

    /** The same pages with their text. */
    public static Path printed(Path file, int number, int pages) throws IOException {
        return Pdfs.saved(printed(number, pages), file);
    }

    private static PDDocument printed(int number, int pages) throws IOException {
        PDDocument document = new PDDocument();
        for (int i = 0; i < pages; i++) {
            int page = number + i;
            Pdfs.page(document, SIZE, (content, font) -> {
                Pdfs.text(content, font, 12, 30, 380, "Suministros del Sur, S.L.");
                Pdfs.text(content, font, 12, 30, 350, "Factura " + page);
                Pdfs.text(content, font, 12, 30, 320, "Base imponible " + page * 3 + ",20");
                Pdfs.text(content, font, 12, 30, 290, String.format(Locale.ROOT, "Total %d,40 EUR", page * 7));
            });
        }
        return document;
    }

    private static PDDocument reopened(PDDocument document) throws IOException {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return Loader.loadPDF(out.toByteArray());
        }
    }
}
