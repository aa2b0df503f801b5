package app.bandeja.text.pdf;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Fault;
import app.bandeja.text.bound.Bounds;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.bound.RefusedException;
import app.bandeja.text.layer.PageFrame;
import app.bandeja.text.picture.GrayImage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/** Draws a page for OCR, as a person sees it, within the bounds on pixels and time. */
public final class PagePicture extends PDFRenderer {
    // 150 dpi loses words, 300 dpi costs a third more for nothing on a good page.
    private static final double DPI = 200;
    // Pages of photographs are often a metre wide at 72 dpi: drawn smaller, to about an A4 page at 300 dpi.
    private static final double PIXELS = 9_000_000;
    private static final double LEAST_DPI = 40;
    // A scan may be so many times larger than what is decoded at once: it is thinned line by line.
    static final int THINNED = 2;

    private final Bounds bounds;
    private final Deadline deadline;

    public PagePicture(PDDocument document, Bounds bounds, Deadline deadline) {
        super(document);
        this.bounds = bounds;
        this.deadline = deadline;
        setSubsamplingAllowed(true);
    }

    /** The page (from 1) in gray; refuses a page that would be drawn too coarsely to be read. */
    public GrayImage draw(int page, PageFrame frame) throws IOException {
        return draw(page, frame, DPI);
    }

    /** The same; a page that is nothing but a picture is not drawn, but taken as it is. */
    public GrayImage draw(int page, PageFrame frame, PageContent content) throws IOException {
        double dpi = dpi(page, frame, DPI);
        Optional<GrayImage> lone = lone(content, frame, dpi);
        return lone.isPresent() ? lone.get() : draw(page, frame, dpi);
    }

    /** The same at so many dots an inch, or fewer where that would be too many pixels. */
    public GrayImage draw(int page, PageFrame frame, double most) throws IOException {
        double dpi = dpi(page, frame, most);
        return GrayImage.of(renderImageWithDPI(page - 1, (float) dpi, ImageType.GRAY), dpi);
    }

    /** The page (from 1) in colour, for the screen. */
    public BufferedImage inColour(int page, PageFrame frame, double most) throws IOException {
        return renderImageWithDPI(page - 1, (float) dpi(page, frame, most), ImageType.RGB);
    }

    private double dpi(int page, PageFrame frame, double most) {
        double squareInches = frame.width() * frame.height() / (72 * 72);
        double dpi = Math.min(most, Math.sqrt(Math.min(PIXELS, (double) bounds.pixels()) / squareInches));
        if (!(dpi >= LEAST_DPI)) {
            throw new RefusedException(
                    Fault.PAGE_TOO_LARGE, "page " + page + ": " + frame.width() + " × " + frame.height() + " points");
        }
        return dpi;
    }

    private Optional<GrayImage> lone(PageContent content, PageFrame frame, double dpi) throws IOException {
        for (PageContent.Picture picture : content.pictures()) {
            check(picture.image(), THINNED * bounds.pixels());
        }
        return LonePicture.of(content, frame, dpi, this::check);
    }

    private void check(@Nullable PDImage image) {
        check(image, bounds.pixels());
    }

    private static void check(@Nullable PDImage image, long most) {
        if (image != null && (long) image.getWidth() * image.getHeight() > most) {
            throw new RefusedException(
                    Fault.PAGE_TOO_LARGE, "a picture of " + image.getWidth() + " × " + image.getHeight() + " pixels");
        }
    }

    /** A part of the page alone, in points as a person sees it, at so many dots an inch. */
    public GrayImage drawPart(int page, Box part, double dpi) throws IOException {
        double scale = dpi / 72;
        int width = (int) Math.ceil(part.width() * scale);
        int height = (int) Math.ceil(part.height() * scale);
        if ((double) width * height > Math.min(PIXELS, (double) bounds.pixels())) {
            throw new RefusedException(Fault.PAGE_TOO_LARGE, "page " + page + ": a part of it");
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setBackground(Color.WHITE);
            graphics.clearRect(0, 0, width, height);
            graphics.translate(-part.x() * scale, -part.y() * scale);
            renderPageToGraphics(page - 1, graphics, (float) scale);
        } finally {
            graphics.dispose();
        }
        return GrayImage.of(image, dpi);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new BoundedDrawer(parameters);
    }

    private final class BoundedDrawer extends PageDrawer {
        BoundedDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            deadline.check();
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            check(image);
            if (image instanceof PDImageXObject object) {
                check(object.getSoftMask());
                check(object.getMask());
            }
            super.drawImage(image);
        }
    }
}
