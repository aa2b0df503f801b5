package app.bandeja.text.picture;

import app.bandeja.invoice.Box;

/**
 * Ink that is clearly paler than the writing on its page: a stamp, a pencil's note, a watermark, the other side shining
 * through. Where it crosses the writing, the writing is easier to read without it.
 */
public final class PaleInk {
    // The edges of black letters are pale as well, but they lie beside black.
    private static final double EDGE = 0.01;
    private static final double AS_DARK = 0.75;
    private static final double FULL = 0.75;

    private final GrayImage image;
    private final Ink ink;
    private final Bitmap writing;

    private PaleInk(GrayImage image, Ink ink, Bitmap writing) {
        this.image = image;
        this.ink = ink;
        this.writing = writing;
    }

    /** What of this picture's ink is pale. */
    public static PaleInk of(GrayImage image, Ink ink) {
        double contrast = AS_DARK * full(image, ink);
        return new PaleInk(
                image, ink, ink.darker(image, paper -> paper - contrast).widened(ink.pixels(EDGE)));
    }

    /** How much of the ink between two lines of pixels is pale, 0–1; the second line lies beyond. */
    public double shareBetween(int top, int bottom) {
        int all = ink.bits().count(top, bottom);
        int pale = ink.bits().without(writing).count(top, bottom);
        return all == 0 ? 0 : (double) pale / all;
    }

    /** The lines of the picture from one to another with paper in its place; the second lies beyond. */
    public GrayImage without(int top, int bottom) {
        return without(0, top, image.width(), bottom);
    }

    /** What stands in a box, in points, with paper in its place. */
    public GrayImage without(Box box) {
        double scale = image.dpi() / 72;
        int left = Math.clamp(Math.round(box.x() * scale), 0, image.width() - 1);
        int top = Math.clamp(Math.round(box.y() * scale), 0, image.height() - 1);
        int right = Math.clamp(Math.round(box.right() * scale), left + 1, image.width());
        int bottom = Math.clamp(Math.round(box.bottom() * scale), top + 1, image.height());
        return without(left, top, right, bottom);
    }

    private GrayImage without(int left, int top, int right, int bottom) {
        GrayImage part = image.part(left, top, right - left, bottom - top);
        byte[] pixels = part.pixels();
        for (int y = top; y < bottom; y++) {
            int line = (y - top) * (right - left) - left;
            for (int x = writing.nextClear(left, y); x < right; x = writing.nextClear(x + 1, y)) {
                pixels[line + x] = (byte) ink.paper(x, y);
            }
        }
        return part;
    }

    /** The contrast of fully inked strokes: most ink is no darker. */
    private static double full(GrayImage image, Ink ink) {
        long[] counts = new long[256];
        long all = 0;
        Bitmap bits = ink.bits();
        for (int y = 0; y < image.height(); y++) {
            for (int x = bits.nextSet(0, y); x < image.width(); x = bits.nextSet(x + 1, y)) {
                counts[Math.max(0, ink.paper(x, y) - image.at(x, y))]++;
                all++;
            }
        }
        long below = 0;
        for (int contrast = 0; contrast < counts.length; contrast++) {
            below += counts[contrast];
            if (below > FULL * all) {
                return contrast;
            }
        }
        return counts.length - 1;
    }
}
