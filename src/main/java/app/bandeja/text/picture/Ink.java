package app.bandeja.text.picture;

import java.util.function.IntToDoubleFunction;

/** Which pixels of a picture are ink: darker than the paper round them, however the light falls on the page. */
public final class Ink {
    static final double DARK_SHARE = 0.005;
    private static final double CONTRAST = 0.4;
    private static final int LEAST_CONTRAST = 28;

    private final int width;
    private final int height;
    private final double dpi;
    private final Bitmap ink;
    private final Paper paper;

    private Ink(int width, int height, double dpi, Bitmap ink, Paper paper) {
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        this.ink = ink;
        this.paper = paper;
    }

    /** The ink of a picture. */
    public static Ink of(GrayImage image) {
        Paper paper = Paper.of(image);
        int dark = share(image.histogram(), DARK_SHARE);
        Bitmap ink = darker(image, paper, light -> light - Math.max(LEAST_CONTRAST, CONTRAST * (light - dark)));
        return new Ink(image.width(), image.height(), image.dpi(), ink, paper);
    }

    /** The paper that it stands on. */
    public Paper paper() {
        return paper;
    }

    /** The pixels of a picture of this size that are darker than a limit, which the paper's brightness there sets. */
    Bitmap darker(GrayImage image, IntToDoubleFunction limit) {
        return darker(image, paper, limit);
    }

    private static Bitmap darker(GrayImage image, Paper paper, IntToDoubleFunction limit) {
        Bitmap darker = new Bitmap(image.width(), image.height());
        byte[] limits = new byte[(image.width() + Bitmap.EIGHT - 1) / Bitmap.EIGHT];
        for (int y = 0; y < image.height(); y++) {
            if (y == 0 || !Paper.isSameRow(y - 1, y)) {
                for (int i = 0; i < limits.length; i++) {
                    double below = limit.applyAsDouble(paper.at(i * Bitmap.EIGHT, y));
                    limits[i] = (byte) Math.clamp((int) Math.ceil(below), 0, 255);
                }
            }
            darker.setBelow(y, image.pixels(), limits);
        }
        return darker;
    }

    /** The same without some of it. */
    Ink without(Bitmap erased) {
        return new Ink(width, height, dpi, ink.without(erased), paper);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    double dpi() {
        return dpi;
    }

    boolean at(int x, int y) {
        return ink.at(x, y);
    }

    /** Each pixel. */
    Bitmap bits() {
        return ink;
    }

    /** How bright the paper is there, 0–255. */
    int paper(int x, int y) {
        return paper.at(x, y);
    }

    /** Pixels for so many inches; at least one. */
    int pixels(double inches) {
        return Math.max(1, (int) Math.round(inches * dpi));
    }

    /** The brightness below which this share of all pixels lies. */
    static int share(int[] counts, double share) {
        long all = 0;
        for (int count : counts) {
            all += count;
        }
        long below = 0;
        for (int brightness = 0; brightness < 256; brightness++) {
            below += counts[brightness];
            if (below > share * all) {
                return brightness;
            }
        }
        return 255;
    }
}
