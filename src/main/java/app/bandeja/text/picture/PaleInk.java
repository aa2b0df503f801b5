package app.bandeja.text.picture;

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
    private final boolean[] writing;

    private PaleInk(GrayImage image, Ink ink, boolean[] writing) {
        this.image = image;
        this.ink = ink;
        this.writing = writing;
    }

    /** What of this picture's ink is pale. */
    public static PaleInk of(GrayImage image, Ink ink) {
        boolean[] dark = dark(image, ink, AS_DARK * full(image, ink));
        return new PaleInk(image, ink, widened(dark, image.width(), image.height(), ink.pixels(EDGE)));
    }

    /** How much of the ink between two lines of pixels is pale, 0–1; the second line lies beyond. */
    public double shareBetween(int top, int bottom) {
        int all = 0;
        int pale = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < image.width(); x++) {
                if (ink.at(x, y)) {
                    all++;
                    pale += writing[y * image.width() + x] ? 0 : 1;
                }
            }
        }
        return all == 0 ? 0 : (double) pale / all;
    }

    /** The picture with paper in its place. */
    public GrayImage without() {
        byte[] pixels = image.pixels().clone();
        for (int y = 0, i = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++, i++) {
                if (!writing[i]) {
                    pixels[i] = (byte) ink.paper(x, y);
                }
            }
        }
        return new GrayImage(image.width(), image.height(), image.dpi(), pixels);
    }

    /** The contrast of fully inked strokes: most ink is no darker. */
    private static double full(GrayImage image, Ink ink) {
        long[] counts = new long[256];
        long all = 0;
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                if (ink.at(x, y)) {
                    counts[Math.max(0, ink.paper(x, y) - image.at(x, y))]++;
                    all++;
                }
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

    private static boolean[] dark(GrayImage image, Ink ink, double contrast) {
        boolean[] dark = new boolean[image.width() * image.height()];
        for (int y = 0, i = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++, i++) {
                dark[i] = ink.paper(x, y) - image.at(x, y) > contrast;
            }
        }
        return dark;
    }

    private static boolean[] widened(boolean[] marked, int width, int height, int by) {
        return spread(spread(marked, width, height, 1, width, by), height, width, width, 1, by);
    }

    /** Along lines of {@code length} that lie {@code stride} apart, what is marked reaches {@code by} further both ways. */
    private static boolean[] spread(boolean[] marked, int length, int lines, int step, int stride, int by) {
        boolean[] wide = new boolean[marked.length];
        for (int line = 0; line < lines; line++) {
            int start = line * stride;
            int reach = -1;
            for (int i = 0; i < length; i++) {
                if (marked[start + i * step]) {
                    for (int j = Math.max(Math.max(0, i - by), reach + 1); j <= Math.min(length - 1, i + by); j++) {
                        wide[start + j * step] = true;
                        reach = j;
                    }
                }
            }
        }
        return wide;
    }
}
