package app.bandeja.text.qr;

import app.bandeja.invoice.Box;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.layer.PageFrame;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/**
 * Where on a page a code can be: pictures about as high as wide, and places of many small squares. Goes through the page's
 * operators without drawing and without its text.
 */
final class CodePlaces extends PDFGraphicsStreamEngine {
    /** Of operators, those that place pictures and filled shapes; all others cost time and tell nothing. */
    private static final Set<String> HEARD = Set.of(
            "q", "Q", "cm", "Do", "BI", "re", "m", "l", "c", "v", "y", "h", "f", "F", "f*", "b", "B", "b*", "B*", "n",
            "S", "s");

    private final PageFrame frame;
    private final PDRectangle crop;
    private final Deadline deadline;
    private final List<CodeImage> images = new ArrayList<>();
    private final SmallShapes shapes = new SmallShapes();
    private double covered;

    private CodePlaces(PDPage page, PageFrame frame, Deadline deadline) {
        super(page);
        this.frame = frame;
        this.crop = page.getCropBox();
        this.deadline = deadline;
    }

    static CodePlaces of(PDPage page, Deadline deadline) throws IOException {
        CodePlaces places = new CodePlaces(page, PageFrame.of(page), deadline);
        places.processPage(page);
        return places;
    }

    /** Pictures that may be codes. */
    List<CodeImage> images() {
        return images;
    }

    /** The place of so many small shapes that they may be a code's squares; points, as a person sees the page. */
    Optional<Box> squares() {
        return shapes.place(frame.width(), frame.height());
    }

    /** Whether pictures make up most of the page, as in a scan. */
    boolean isPicture() {
        return covered > 0.5 * frame.width() * frame.height();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        if (HEARD.contains(operator.getName())) {
            super.processOperator(operator, operands);
        }
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Box box = seen(matrix.transformPoint(0, 0))
                .union(seen(matrix.transformPoint(1, 0)))
                .union(seen(matrix.transformPoint(0, 1)))
                .union(seen(matrix.transformPoint(1, 1)));
        covered += box.width() * box.height();
        if (CodeImage.isLikely(image, box)) {
            images.add(new CodeImage(image));
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        shapes.begin(seen(p0));
        shapes.extend(seen(p1));
        shapes.extend(seen(p2));
    }

    @Override
    public void moveTo(float x, float y) {
        shapes.begin(seen(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        shapes.extend(seen(x, y));
    }

    @Override
    public void fillPath(int windingRule) {
        shapes.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        shapes.fill();
    }

    @Override
    public void endPath() {
        shapes.drop();
    }

    @Override
    public void strokePath() {
        shapes.drop();
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        shapes.extend(seen(x3, y3));
    }

    @Override
    public void closePath() {}

    // The operators of these are not heard.
    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName shadingName) {}

    private Box seen(Point2D point) {
        return seen(point.getX(), point.getY());
    }

    private Box seen(double x, double y) {
        double fromLeft = x - crop.getLowerLeftX();
        double fromBottom = y - crop.getLowerLeftY();
        return new Box(frame.seenX(fromLeft, fromBottom), frame.seenY(fromLeft, fromBottom), 0, 0);
    }
}
