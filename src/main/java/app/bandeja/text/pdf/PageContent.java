package app.bandeja.text.pdf;

import app.bandeja.invoice.Box;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.layer.PageFrame;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** What a page consists of, found without drawing it: its pictures and where they stand, and whether it shows anything else. */
public final class PageContent {
    private static final double EDGE = 2;
    // Multiplied with white paper, a picture stays as it is.
    private static final List<BlendMode> PLAIN = List.of(BlendMode.NORMAL, BlendMode.MULTIPLY);

    private final List<Picture> pictures;
    private final boolean showsMore;
    private final boolean isAltered;

    private PageContent(List<Picture> pictures, boolean showsMore, boolean isAltered) {
        this.pictures = List.copyOf(pictures);
        this.showsMore = showsMore;
        this.isAltered = isAltered;
    }

    /**
     * A picture on a page.
     *
     * @param place from the unit square, its lower left corner first, to the page before rotation
     * @param box on the page as a person sees it, in points
     */
    public record Picture(PDImage image, Matrix place, Box box) {}

    /** Of a page; reads its instructions once. */
    public static PageContent of(PDPage page, Deadline deadline) throws IOException {
        if (!mayHavePictures(page)) {
            return new PageContent(List.of(), true, true);
        }
        Walk walk = new Walk(page, deadline);
        walk.processPage(page);
        return new PageContent(walk.pictures, walk.showsMore, walk.isAltered || hasNotes(page));
    }

    /** In the order in which they are drawn. */
    public List<Picture> pictures() {
        return pictures;
    }

    /** Whether text or lines are to be seen as well. */
    public boolean showsMore() {
        return showsMore;
    }

    /** Whether what is seen is not the pictures as they are: clipped, let through, blended, switched off, written upon. */
    boolean isAltered() {
        return isAltered;
    }

    private static boolean hasNotes(PDPage page) throws IOException {
        return page.getAnnotations().stream()
                .anyMatch(note -> !(note instanceof PDAnnotationLink) && !(note instanceof PDAnnotationPopup));
    }

    // Cheap, and true of most pages that a program printed. Inline pictures are small; a page of them alone is drawn.
    private static boolean mayHavePictures(PDPage page) {
        return page.getResources() != null
                && page.getResources().getXObjectNames().iterator().hasNext();
    }

    private static final class Walk extends PDFGraphicsStreamEngine {
        private final List<Picture> pictures = new ArrayList<>();
        private final PageFrame frame;
        private final Deadline deadline;
        private final GeneralPath path = new GeneralPath();
        private OptionalInt clip = OptionalInt.empty();
        private boolean showsMore;
        private boolean isAltered;

        Walk(PDPage page, Deadline deadline) {
            super(page);
            this.frame = PageFrame.of(page);
            this.deadline = deadline;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            deadline.check();
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) {
            Matrix place = getGraphicsState().getCurrentTransformationMatrix();
            Box box = corner(place, 0, 0)
                    .union(corner(place, 1, 0))
                    .union(corner(place, 0, 1))
                    .union(corner(place, 1, 1));
            isAltered |= isUnusual(getGraphicsState())
                    || isClipped(place)
                    || (image instanceof PDImageXObject object && object.getOptionalContent() != null);
            pictures.add(new Picture(image, place.clone(), box));
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            isAltered |= form.getOptionalContent() != null;
            super.showForm(form);
        }

        @Override
        public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
            isAltered |= isUnusual(getGraphicsState()) || form.getOptionalContent() != null;
            super.showTransparencyGroup(form);
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
            isAltered |= COSName.OC.equals(tag);
            super.beginMarkedContentSequence(tag, properties);
        }

        private static boolean isUnusual(PDGraphicsState state) {
            return state.getNonStrokeAlphaConstant() < 1
                    || state.getSoftMask() != null
                    || state.getTransfer() != null
                    || !PLAIN.contains(state.getBlendMode());
        }

        private boolean isClipped(Matrix place) {
            Rectangle2D seen = place.createAffineTransform()
                    .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                    .getBounds2D();
            PDRectangle crop = getPage().getCropBox();
            Rectangle2D.intersect(
                    seen,
                    new Rectangle2D.Double(
                            crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight()),
                    seen);
            Rectangle2D inner = new Rectangle2D.Double(
                    seen.getX() + EDGE, seen.getY() + EDGE, seen.getWidth() - 2 * EDGE, seen.getHeight() - 2 * EDGE);
            return !inner.isEmpty()
                    && !getGraphicsState().getCurrentClippingPath().contains(inner);
        }

        private Box corner(Matrix place, float x, float y) {
            Point2D.Float point = place.transformPoint(x, y);
            double left = point.x - getPage().getCropBox().getLowerLeftX();
            double up = point.y - getPage().getCropBox().getLowerLeftY();
            return new Box(frame.seenX(left, up), frame.seenY(left, up), 0, 0);
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
            // Hidden text is what a scanner's own OCR left behind the picture.
            RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
            showsMore |= mode.isFill() || mode.isStroke();
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            path.moveTo(p0.getX(), p0.getY());
            path.lineTo(p1.getX(), p1.getY());
            path.lineTo(p2.getX(), p2.getY());
            path.lineTo(p3.getX(), p3.getY());
            path.closePath();
        }

        @Override
        public void clip(int windingRule) {
            clip = OptionalInt.of(windingRule);
        }

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            }
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(x3, y3);
            }
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }

        @Override
        public @Nullable Point2D getCurrentPoint() {
            return path.getCurrentPoint();
        }

        @Override
        public void closePath() {
            if (path.getCurrentPoint() != null) {
                path.closePath();
            }
        }

        @Override
        public void endPath() {
            if (clip.isPresent()) {
                path.setWindingRule(clip.getAsInt());
                getGraphicsState().intersectClippingPath(path);
                clip = OptionalInt.empty();
            }
            path.reset();
        }

        @Override
        public void strokePath() {
            showsMore = true;
            endPath();
        }

        @Override
        public void fillPath(int windingRule) {
            showsMore = true;
            endPath();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            showsMore = true;
            endPath();
        }

        @Override
        public void shadingFill(COSName shadingName) {
            showsMore = true;
        }
    }
}
