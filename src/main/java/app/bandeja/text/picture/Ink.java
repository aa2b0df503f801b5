package app.bandeja.text.picture;

import java.util.Arrays;

/** Which pixels of a picture are ink: darker than the paper round them, however the light falls on the page. */
public final class Ink {
    private static final int CELL = 48;
    // The paper is what most of a cell's brightest pixels are.
    private static final double PAPER_SHARE = 0.8;
    private static final double DARK_SHARE = 0.005;
    private static final double CONTRAST = 0.4;
    private static final int LEAST_CONTRAST = 28;

    private final int width;
    private final int height;
    private final double dpi;
    private final boolean[] ink;
    private final int[] paper;

    private Ink(int width, int height, double dpi, boolean[] ink, int[] paper) {
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
        boolean[] ink = new boolean[image.width() * image.height()];
        byte[] pixels = image.pixels();
        for (int y = 0, i = 0; y < image.height(); y++) {
            int row = y / CELL * columns;
            for (int x = 0; x < image.width(); x++, i++) {
                int light = paper[row + x / CELL];
                ink[i] = (pixels[i] & 0xFF) < light - Math.max(LEAST_CONTRAST, CONTRAST * (light - dark));
            }
        }
        return new Ink(image.width(), image.height(), image.dpi(), ink, paper);
    }

    /** The same without some of it. */
    Ink without(boolean[] erased) {
        boolean[] left = ink.clone();
        for (int i = 0; i < left.length; i++) {
            left[i] &= !erased[i];
        }
        return new Ink(width, height, dpi, left, paper);
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
        return ink[y * width + x];
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
        for (int y = top; y < bottom; y += 2) {
            for (int x = left; x < right; x += 2) {
                counts[image.at(x, y)]++;
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
    private static int share(int[] counts, double share) {
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
