package app.bandeja.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One page to write on, in points from the top left. The font is the free one that PDFBox carries, embedded. */
final class SampleSheet implements AutoCloseable {
    private final float height;
    private final PDFont font;
    private final PDPageContentStream content;

    SampleSheet(PDDocument document, PDRectangle size) throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        this.height = size.getHeight();
        this.font = font(document);
        this.content = new PDPageContentStream(document, page);
    }

    static PDFont font(PDDocument document) throws IOException {
        String resource = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(resource))) {
            return PDType0Font.load(document, in, true);
        }
    }

    /** Text that begins at x. */
    void left(double x, double y, double size, String text) throws IOException {
        content.beginText();
        content.setFont(font, (float) size);
        content.newLineAtOffset((float) x, height - (float) y);
        content.showText(text);
        content.endText();
    }

    /** Text that ends at x. */
    void right(double x, double y, double size, String text) throws IOException {
        left(x - font.getStringWidth(text) / 1000 * size, y, size, text);
    }

    /** Text about x. */
    void center(double x, double y, double size, String text) throws IOException {
        left(x - font.getStringWidth(text) / 2000 * size, y, size, text);
    }

    void rule(double x, double y, double toX) throws IOException {
        content.setLineWidth(0.6f);
        content.moveTo((float) x, height - (float) y);
        content.lineTo((float) toX, height - (float) y);
        content.stroke();
    }

    /** A gray field behind what is written on it afterwards. */
    void shade(double x, double y, double width, double tall) throws IOException {
        content.setNonStrokingColor(0.9f);
        content.addRect((float) x, height - (float) (y + tall), (float) width, (float) tall);
        content.fill();
        content.setNonStrokingColor(0f);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
