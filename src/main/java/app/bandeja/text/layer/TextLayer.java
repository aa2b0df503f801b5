package app.bandeja.text.layer;

import app.bandeja.invoice.Box;
import app.bandeja.text.bound.Deadline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** The characters of one PDF page. PDFBox drops what is printed twice to look bold and joins accents to their letters. */
public final class TextLayer extends PDFTextStripper {
    // Where a Latin letter's ink ends, in ems. Fonts' own figures are missing or wild too often to be used.
    private static final double ASCENT = 0.74;
    private static final double DESCENT = -0.21;

    private final PageFrame frame;
    private final Deadline deadline;
    private final List<Glyph> glyphs = new ArrayList<>();

    private TextLayer(PageFrame frame, Deadline deadline) {
        this.frame = frame;
        this.deadline = deadline;
        setShouldSeparateByBeads(false);
    }

    /** The characters that can be seen on the page, in the order in which the file draws them. */
    public static List<Glyph> of(PDPage page, Deadline deadline) throws IOException {
        TextLayer layer = new TextLayer(PageFrame.of(page), deadline);
        layer.processPage(page);
        return layer.glyphs;
    }

    // Forms that draw each other twice over and over take for ever, however short the file.
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void startPage(PDPage page) {}

    @Override
    protected void writePage() {
        for (List<TextPosition> article : charactersByArticle) {
            for (TextPosition position : article) {
                add(position);
            }
        }
    }

    @Override
    protected void endPage(PDPage page) {}

    private void add(TextPosition position) {
        Matrix matrix = position.getTextMatrix();
        double x = matrix.getTranslateX();
        double y = matrix.getTranslateY();
        double alongX = matrix.getScaleX();
        double alongY = matrix.getShearY();
        // How far the pen moves, in ems along the line; the end that PDFBox gives leaves out a raised baseline.
        double advance = ((position.getEndX() - x) * alongX + (position.getEndY() - y) * alongY)
                / (alongX * alongX + alongY * alongY);
        double endX = x + alongX * advance;
        double endY = y + alongY * advance;
        double upX = matrix.getShearX();
        double upY = matrix.getScaleY();
        Box box = corner(x + upX * ASCENT, y + upY * ASCENT)
                .union(corner(x + upX * DESCENT, y + upY * DESCENT))
                .union(corner(endX + upX * ASCENT, endY + upY * ASCENT))
                .union(corner(endX + upX * DESCENT, endY + upY * DESCENT));
        double em = Math.hypot(upX, upY);
        if (em > 0 && isFinite(box) && frame.shows(box)) {
            glyphs.add(new Glyph(position.getUnicode(), box, em, direction(x, y, alongX, alongY)));
        }
    }

    private Glyph.Direction direction(double x, double y, double alongX, double alongY) {
        return Glyph.Direction.of(
                frame.seenX(x + alongX, y + alongY) - frame.seenX(x, y),
                frame.seenY(x + alongX, y + alongY) - frame.seenY(x, y));
    }

    private Box corner(double x, double y) {
        return new Box(frame.seenX(x, y), frame.seenY(x, y), 0, 0);
    }

    private static boolean isFinite(Box box) {
        return Double.isFinite(box.x() + box.y() + box.width() + box.height());
    }
}
