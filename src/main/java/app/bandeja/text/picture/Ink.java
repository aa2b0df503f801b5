package app.bandeja.text.picture;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Which pixels of a picture are ink: darker than the paper round them, however the light falls on the page. */
public final class Ink {
    private static final int CELL = 48;
    // The paper is what most of a cell's brightest pixels are.
    private static final double PAPER_SHARE = 0.8;
    static final double DARK_SHARE = 0.005;
    private static final double CONTRAST = 0.4;
    private static final int LEAST_CONTRAST = 28;

    private final int width;
    private final int height;
    private final double dpi;
    private final Bitmap ink;
    private final int[] paper;

    private Ink(int width, int height, double dpi, Bitmap ink, int[] paper) {
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        this.ink = ink;
        this.paper = paper;
    }

    /** The ink of a picture. */
    public static Ink of(GrayImage image) {
        int columns = (image.width() + CELL - 1) / CELL;
        int rows = (image.height() + CELL - 1) / CELL;
        int[] paper = smooth(paper(image, columns, rows), columns, rows);
        int dark = share(image.histogram(), DARK_SHARE);
        Bitmap ink = darker(image, paper, light -> light - Math.max(LEAST_CONTRAST, CONTRAST * (light - dark)));
        return new Ink(image.width(), image.height(), image.dpi(), ink, paper);
    }

    /** The pixels of a picture of this size that are darker than a limit, which the paper's brightness there sets. */
    Bitmap darker(GrayImage image, IntToDoubleFunction limit) {
        return darker(image, paper, limit);
    }

    private static Bitmap darker(GrayImage image, int[] paper, IntToDoubleFunction limit) {
        Bitmap darker = new Bitmap(image.width(), image.height());
        int columns = (image.width() + CELL - 1) / CELL;
        int[] limits = new int[image.width()];
        for (int y = 0; y < image.height(); y++) {
            if (y % CELL == 0) {
                int row = y / CELL * columns;
                Arrays.setAll(limits, x -> (int) Math.ceil(limit.applyAsDouble(paper[row + x / CELL])));
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
        return paper[y / CELL * ((width + CELL - 1) / CELL) + x / CELL];
    }

    /** Pixels for so many inches; at least one. */
    int pixels(double inches) {
        return Math.max(1, (int) Math.round(inches * dpi));
    }

    private static int[] paper(GrayImage image, int columns, int rows) {
        int[] paper = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                paper[row * columns + column] = cell(image, column * CELL, row * CELL);
            }
        }
        return paper;
    }

    // Every second pixel of every second line: enough to know the paper.
    private static int cell(GrayImage image, int left, int top) {
        int[] counts = new int[256];
        int right = Math.min(image.width(), left + CELL);
        int bottom = Math.min(image.height(), top + CELL);
        byte[] pixels = image.pixels();
        for (int y = top; y < bottom; y += 2) {
            for (int i = y * image.width() + left, end = y * image.width() + right; i < end; i += 2) {
                counts[pixels[i] & 0xFF]++;
            }
        }
        return share(counts, PAPER_SHARE);
    }

    /** A cell within a dark picture takes its paper from its neighbours. */
    private static int[] smooth(int[] paper, int columns, int rows) {
        int[] smooth = new int[paper.length];
        int[] near = new int[9];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int count = 0;
                for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
                    for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
                        near[count++] = paper[y * columns + x];
                    }
                }
                Arrays.sort(near, 0, count);
                smooth[row * columns + column] = near[count * 3 / 4];
            }
        }
        return smooth;
    }

    /** The brightness below which this share of all pixels lies. */
    static int share(int[] counts, double share) {
        long all = Arrays.stream(counts).asLongStream().sum();
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
