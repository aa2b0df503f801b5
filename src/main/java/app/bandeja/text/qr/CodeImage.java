package app.bandeja.text.qr;

import app.bandeja.invoice.Box;
import app.bandeja.text.picture.GrayImage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** A picture in a PDF that may be a code, or bear one. */
record CodeImage(PDImage image) {
    // Points: 12 mm, and a third of a page. The law asks for 30 to 40 mm in Spain, at least 30 in Portugal.
    private static final double LEAST_SIDE = 34;
    private static final double MOST_SIDE = 300;
    private static final double MOST_RATIO = 2;
    // A code needs a few pixels a square; a photograph of four million is none.
    private static final int LEAST_PIXELS = 21;
    private static final int MOST_PIXELS = 2000;
    // Codes are often embedded with one pixel a square and without an edge; the reader needs both.
    private static final int COMFORTABLE = 300;
    private static final int EDGE = 16;

    /** By its place on the page and its size in pixels; decodes nothing. */
    static boolean isLikely(PDImage image, Box box) {
        double shorter = Math.min(box.width(), box.height());
        double longer = Math.max(box.width(), box.height());
        return shorter >= LEAST_SIDE
                && longer <= MOST_SIDE
                && longer <= shorter * MOST_RATIO
                && hasPlausibleSize(image)
                && (!(image instanceof PDImageXObject object) || hasPlausibleMasks(object));
    }

    private static boolean hasPlausibleMasks(PDImageXObject object) {
        try {
            return isWithin(object.getSoftMask()) && isWithin(object.getMask());
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isWithin(@Nullable PDImage mask) {
        return mask == null || (mask.getWidth() <= MOST_PIXELS && mask.getHeight() <= MOST_PIXELS);
    }

    private static boolean hasPlausibleSize(PDImage image) {
        return isWithin(image) && image.getWidth() >= LEAST_PIXELS && image.getHeight() >= LEAST_PIXELS;
    }

    /** What tells it from other pictures of the document. */
    COSBase identity() {
        return image.getCOSObject();
    }

    /** In gray on a ground of that colour, large enough to be read, with an edge. */
    GrayImage on(Color ground) throws IOException {
        BufferedImage decoded = image.isStencil() ? image.getStencilImage(opposite(ground)) : image.getImage();
        int larger = Math.max(1, Math.ceilDiv(COMFORTABLE, Math.max(decoded.getWidth(), decoded.getHeight())));
        int width = decoded.getWidth() * larger;
        int height = decoded.getHeight() * larger;
        BufferedImage gray = new BufferedImage(width + 2 * EDGE, height + 2 * EDGE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = gray.createGraphics();
        graphics.setColor(ground);
        graphics.fillRect(0, 0, gray.getWidth(), gray.getHeight());
        graphics.drawImage(decoded, EDGE, EDGE, width, height, null);
        graphics.dispose();
        return GrayImage.of(gray, 72);
    }

    private static Color opposite(Color ground) {
        return ground.equals(Color.WHITE) ? Color.BLACK : Color.WHITE;
    }
}
