package app.bandeja.text.pdf;

import app.bandeja.invoice.Box;
import app.bandeja.text.layer.PageFrame;
import app.bandeja.text.picture.GrayImage;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * A scanned page is one picture: it is taken as it is, which costs a fraction of drawing the page and loses nothing.
 * Whatever is out of the ordinary (a slant, a mask, a part that is cut off) is left to be drawn.
 */
final class LonePicture {
    private static final double COVERS = 0.97;
    private static final double BEYOND = 0.02;
    private static final double SLANT = 0.002;
    private static final double UNEVEN = 0.03;

    private final PDImage image;
    private final Matrix place;
    private final Box box;
    private final PageFrame frame;
    private final Consumer<PDImage> check;

    private LonePicture(PageContent.Picture picture, PageFrame frame, Consumer<PDImage> check) {
        this.check = check;
        this.image = picture.image();
        this.place = picture.place();
        this.box = picture.box();
        this.frame = frame;
    }

    /**
     * The picture that the page is, in gray; nothing if it is more than that.
     *
     * @param check refuses a picture that is too large to be decoded at once
     */
    static Optional<GrayImage> of(PageContent content, PageFrame frame, double dpi, Consumer<PDImage> check)
            throws IOException {
        if (content.showsMore() || content.isAltered() || content.pictures().size() != 1) {
            return Optional.empty();
        }
        LonePicture lone = new LonePicture(content.pictures().getFirst(), frame, check);
        return lone.isPlain() && lone.isThePage() ? lone.gray(dpi) : Optional.empty();
    }

    private boolean isPlain() throws IOException {
        return !image.isStencil()
                && !(image instanceof PDImageXObject object
                        && (object.getSoftMask() != null || object.getMask() != null))
                && image.getWidth() > 1
                && image.getHeight() > 1;
    }

    private boolean isThePage() {
        double width = Math.min(box.right(), frame.width()) - Math.max(box.x(), 0);
        double height = Math.min(box.bottom(), frame.height()) - Math.max(box.y(), 0);
        return width * height > COVERS * frame.width() * frame.height()
                && box.width() < frame.width() * (1 + BEYOND)
                && box.height() < frame.height() * (1 + BEYOND);
    }

    private Optional<GrayImage> gray(double dpi) throws IOException {
        int quarters = quarters();
        if (quarters < 0) {
            return Optional.empty();
        }
        boolean lies = quarters % 2 == 1;
        double across = image.getWidth() * 72 / (lies ? box.height() : box.width());
        double down = image.getHeight() * 72 / (lies ? box.width() : box.height());
        if (Math.abs(across - down) > UNEVEN * across) {
            return Optional.empty();
        }
        GrayImage stored = decoded(across, dpi);
        GrayImage gray = (isMirrored() ? stored.mirrored().turned(2) : stored).turned(quarters);
        // The page is what a person sees, to the point.
        GrayImage page = gray.at(gray.width() * 72 / frame.width());
        return Optional.of(page.dpi() > dpi * 1.2 ? page.scaledTo(dpi) : page);
    }

    private GrayImage decoded(double across, double dpi) throws IOException {
        int step = (int) (across / dpi);
        if (step <= 1) {
            check.accept(image);
        }
        Optional<GrayImage> stored =
                image instanceof PDImageXObject object ? StoredPicture.of(object, step, across) : Optional.empty();
        if (stored.isPresent()) {
            return stored.get();
        }
        check.accept(image);
        return GrayImage.of(image.getImage(), across);
    }

    /** Some programs store the lowest line first, and turn the picture over as they place it. */
    private boolean isMirrored() {
        double alongX = seenX(1, 0) - seenX(0, 0);
        double alongY = seenY(1, 0) - seenY(0, 0);
        double downX = seenX(0, 0) - seenX(0, 1);
        double downY = seenY(0, 0) - seenY(0, 1);
        return alongX * downY - alongY * downX < 0;
    }

    /** Clockwise turns from the picture's own upright to the page as seen; below 0 if it is slanted. */
    private int quarters() {
        double alongX = seenX(1, 0) - seenX(0, 0);
        double alongY = seenY(1, 0) - seenY(0, 0);
        double down = isMirrored() ? -1 : 1;
        double downX = down * (seenX(0, 0) - seenX(0, 1));
        double downY = down * (seenY(0, 0) - seenY(0, 1));
        double slant = SLANT * Math.hypot(alongX, alongY);
        boolean level = Math.abs(alongY) <= slant && Math.abs(downX) <= slant;
        boolean upright = Math.abs(alongX) <= slant && Math.abs(downY) <= slant;
        if (level && alongX > 0 && downY > 0) {
            return 0;
        }
        if (upright && alongY > 0 && downX < 0) {
            return 1;
        }
        if (level && alongX < 0 && downY < 0) {
            return 2;
        }
        return upright && alongY < 0 && downX > 0 ? 3 : -1;
    }

    private double seenX(float x, float y) {
        return frame.seenX(
                place.transformPoint(x, y).getX(), place.transformPoint(x, y).getY());
    }

    private double seenY(float x, float y) {
        return frame.seenY(
                place.transformPoint(x, y).getX(), place.transformPoint(x, y).getY());
    }
}
