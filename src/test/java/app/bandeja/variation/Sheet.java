package app.bandeja.variation;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Pages to write on, one after another; in points from the top left. */
final class Sheet implements AutoCloseable {
    private final PDDocument document;
    private final PDRectangle format;
    private final PDFont plain;
    private final PDFont bold;
    private final double size;
    private PDPageContentStream content;
    private int pages;

    Sheet(PDDocument document, PDRectangle format, Typeface typeface, double size) throws IOException {
        this.document = document;
        this.format = format;
        this.plain = typeface.plain(document);
        this.bold = typeface.bold();
        this.size = size;
        this.content = page();
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(format);
        document.addPage(page);
        pages++;
        return new PDPageContentStream(document, page);
    }

    void nextPage() {
        try {
            content.close();
            content = page();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return pages;
    }

    double width() {
        return format.getWidth();
    }

    double height() {
        return format.getHeight();
    }

    /** From one line to the next. */
    double leading() {
        return size * 1.35;
    }

    /** Text that begins at x. */
    void left(double x, double y, Ink ink, String text) {
        try {
            content.beginText();
            content.setFont(ink.isBold() ? bold : plain, (float) (size * ink.times()));
            content.newLineAtOffset((float) x, (float) (height() - y));
            content.showText(text);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text that ends at x. */
    void right(double x, double y, Ink ink, String text) {
        left(x - width(ink, text), y, ink, text);
    }

    void center(double x, double y, Ink ink, String text) {
        left(x - width(ink, text) / 2, y, ink, text);
    }

    /** Text over as many lines as it takes; returns the height below. */
    double paragraph(double x, double y, double width, Ink ink, String text) {
        StringBuilder line = new StringBuilder();
        double at = y;
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && width(ink, line + " " + word) > width) {
                left(x, at, ink, line.toString());
                at += leading() * ink.times();
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        left(x, at, ink, line.toString());
        return at + leading() * ink.times();
    }

    double width(Ink ink, String text) {
        try {
            return (ink.isBold() ? bold : plain).getStringWidth(text) / 1000 * size * ink.times();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void rule(double x, double y, double toX) {
        try {
            content.setLineWidth(0.6f);
            content.moveTo((float) x, (float) (height() - y));
            content.lineTo((float) toX, (float) (height() - y));
            content.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void box(double x, double y, double toX, double toY) {
        try {
            content.setLineWidth(0.6f);
            content.addRect((float) x, (float) (height() - toY), (float) (toX - x), (float) (toY - y));
            content.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
