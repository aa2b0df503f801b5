package app.bandeja.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** PDFs made by tests. */
final class Pdfs {
    /** What the pages of an ordinary invoice say. */
    static final String[] INVOICE = {
        "Cristalería del Norte, S.L.",
        "NIF: B84702133",
        "Factura número 2025/0318",
        "Fecha: 30/09/2025",
        "Base imponible 1.270,20",
        "Cuota IVA 21 % 266,74",
        "Total factura 1.536,94"
    };

    private Pdfs() {}

    /** Writes on one page of a document. */
    interface Drawing {
        void on(PDPageContentStream content, PDFont font) throws IOException;
    }

    static PDPage page(PDDocument document, PDRectangle size, Drawing drawing) throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page);
                InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
            drawing.on(content, PDType0Font.load(document, in, true));
        }
        return page;
    }

    /** Text with its baseline there, origin at the bottom left. */
    static void text(PDPageContentStream content, PDFont font, double size, double x, double y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, (float) size);
        content.newLineAtOffset((float) x, (float) y);
        content.showText(text);
        content.endText();
    }

    static PDDocument invoice() throws IOException {
        PDDocument document = new PDDocument();
        page(document, PDRectangle.A4, (content, font) -> {
            for (int i = 0; i < INVOICE.length; i++) {
                text(content, font, 12, 72, 770 - 24 * i, INVOICE[i]);
            }
        });
        return document;
    }

    /** The invoice as a picture alone. */
    static PDDocument scan() throws IOException {
        try (PDDocument original = reopened(invoice())) {
            BufferedImage picture = new PDFRenderer(original).renderImageWithDPI(0, 200, ImageType.GRAY);
            PDDocument scan = new PDDocument();
            PDImageXObject image = JPEGFactory.createFromImage(scan, picture);
            page(
                    scan,
                    PDRectangle.A4,
                    (content, font) ->
                            content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight()));
            return scan;
        }
    }

    static Path saved(PDDocument document, Path file) throws IOException {
        try (document) {
            document.save(file.toFile());
        }
        return file;
    }

    /** A PDF with one page and further objects from number 4 on, written by hand; the page may name them. */
    static Path raw(Path file, String pageEntries, byte[]... objects) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        write(out, "2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n");
        write(out, "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]" + pageEntries + ">>\nendobj\n");
        for (int i = 0; i < objects.length; i++) {
            write(out, (i + 4) + " 0 obj\n");
            out.writeBytes(objects[i]);
            write(out, "\nendobj\n");
        }
        write(out, "trailer\n<</Size " + (objects.length + 4) + "/Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
        return Files.write(file, out.toByteArray());
    }

    /** A stream object. */
    static byte[] stream(String entries, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "<</Length " + data.length + entries + ">>\nstream\n");
        out.writeBytes(data);
        write(out, "\nendstream");
        return out.toByteArray();
    }

    /** So many megabytes of spaces, deflated. */
    static byte[] deflatedSpaces(int megabytes) throws IOException {
        byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            for (int i = 0; i < megabytes; i++) {
                deflater.write(megabyte);
            }
        }
        return out.toByteArray();
    }

    static byte[] deflated(byte[] data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(data);
        }
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** As it is read from its bytes. */
    static PDDocument reopened(PDDocument document) throws IOException {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return Loader.loadPDF(out.toByteArray());
        }
    }
}
