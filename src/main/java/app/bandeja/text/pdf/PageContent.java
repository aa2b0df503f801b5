package app.bandeja.text.pdf;

import app.bandeja.invoice.Box;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.layer.PageFrame;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What a page consists of, found without drawing it: its pictures and where they stand, and whether it shows anything else. */
public final class PageContent {
    private final List<Picture> pictures;
    private final boolean showsMore;

    private PageContent(List<Picture> pictures, boolean showsMore) {
        this.pictures = List.copyOf(pictures);
        this.showsMore = showsMore;
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
            return new PageContent(List.of(), true);
        }
        Walk walk = new Walk(page, deadline);
        walk.processPage(page);
        return new PageContent(walk.pictures, walk.showsMore);
    }

    /** In the order in which they are drawn. */
    public List<Picture> pictures() {
        return pictures;
    }

    /** Whether text or lines are to be seen as well. */
    public boolean showsMore() {
        return showsMore;
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
        private boolean showsMore;

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
            pictures.add(new Picture(image, place.clone(), box));
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
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

        @Override
        public void clip(int windingRule) {}

        @Override
        public void moveTo(float x, float y) {}

        @Override
        public void lineTo(float x, float y) {}

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

        @Override
        public Point2D getCurrentPoint() {
            return new Point2D.Float();
        }

        @Override
        public void closePath() {}

        @Override
        public void endPath() {}

        @Override
        public void strokePath() {
            showsMore = true;
        }

        @Override
        public void fillPath(int windingRule) {
            showsMore = true;
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            showsMore = true;
        }

        @Override
        public void shadingFill(COSName shadingName) {
            showsMore = true;
        }
    }
}
