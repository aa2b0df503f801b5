package app.bandeja.text.picture;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/** How bright the paper of a page is from place to place: in a photo the light falls off, and a hand throws a shadow. */
public final class Paper {
    // Pixels; whole eights of them, that eight side by side have one paper.
    private static final int CELL = 6 * Bitmap.EIGHT;
    // The paper is what most of a cell's brightest pixels are.
    private static final double SHARE = 0.8;
    // In inches; what is dark and not as wide, both ways, lies on the paper and is no shadow.
    private static final double BAR = 0.75;
    // Of the brightest paper: below this, one limit for all of the page takes shadow for ink.
    private static final double SHADED = 0.75;
    private static final double SOME = 0.03;
    // Below this there is no telling ink from noise.
    private static final int DARKEST = 32;

    private final int columns;
    private final int rows;
    private final int[] cells;

    private Paper(int columns, int rows, int[] cells) {
        this.columns = columns;
        this.rows = rows;
        this.cells = cells;
    }

    /** That of a picture. */
    static Paper of(GrayImage image) {
        int columns = (image.width() + CELL - 1) / CELL;
        int rows = (image.height() + CELL - 1) / CELL;
        int[] cells = new int[columns * rows];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(image, i % columns * CELL, i / columns * CELL);
        }
        int reach = (int) Math.round(BAR * image.dpi() / CELL / 2);
        Paper smooth = new Paper(columns, rows, cells).smooth();
        return smooth.over(reach, Math::max).over(reach, Math::min);
    }

    /** Its brightness at a pixel, 0–255. */
    int at(int x, int y) {
        return cells[y / CELL * columns + x / CELL];
    }

    /** Whether two lines of pixels lie in one row of cells, so that their paper is the same all along. */
    static boolean isSameRow(int line, int other) {
        return line / CELL == other / CELL;
    }

    /** Whether some of it lies in a shadow, or away from the light. */
    public boolean isShaded() {
        int[] sorted = cells.clone();
        Arrays.sort(sorted);
        int dark = sorted[(int) (SOME * (sorted.length - 1))];
        return dark < SHADED * sorted[(int) ((1 - SOME) * (sorted.length - 1))];
    }

    /** The picture as if all of its paper were white. */
    public GrayImage evened(GrayImage image) {
        byte[] pixels = image.pixels().clone();
        int[] paper = new int[image.width()];
        for (int y = 0; y < image.height(); y++) {
            between(y, paper);
            for (int x = 0, i = y * image.width(); x < image.width(); x++, i++) {
                pixels[i] = (byte) Math.min(255, (pixels[i] & 0xFF) * 255 / paper[x]);
            }
        }
        return new GrayImage(image.width(), image.height(), image.dpi(), pixels);
    }

    /** The paper along a line of pixels, without steps between the cells. */
    private void between(int y, int[] paper) {
        double down = Math.clamp((y + 0.5) / CELL - 0.5, 0, rows - 1);
        int row = (int) down;
        int upper = row * columns;
        int lower = Math.min(rows - 1, row + 1) * columns;
        double low = down - row;
        for (int x = 0; x < paper.length; x++) {
            double across = Math.clamp((x + 0.5) / CELL - 0.5, 0, columns - 1);
            int left = (int) across;
            int right = Math.min(columns - 1, left + 1);
            double far = across - left;
            double above = cells[upper + left] * (1 - far) + cells[upper + right] * far;
            double below = cells[lower + left] * (1 - far) + cells[lower + right] * far;
            paper[x] = Math.max(DARKEST, (int) (above * (1 - low) + below * low));
        }
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
        return Ink.share(counts, SHARE);
    }

    /** A cell within a dark picture takes its paper from its neighbours. */
    private Paper smooth() {
        int[] smooth = new int[cells.length];
        int[] near = new int[9];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int count = 0;
                for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
                    for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
                        near[count++] = cells[y * columns + x];
                    }
                }
                Arrays.sort(near, 0, count);
                smooth[row * columns + column] = near[count * 3 / 4];
            }
        }
        return new Paper(columns, rows, smooth);
    }

    /** Each cell as the most, or the least, of those around it. */
    private Paper over(int reach, IntBinaryOperator choice) {
        int[] across = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            int start = i - i % columns;
            int chosen = cells[i];
            for (int j = Math.max(start, i - reach); j <= Math.min(start + columns - 1, i + reach); j++) {
                chosen = choice.applyAsInt(chosen, cells[j]);
            }
            across[i] = chosen;
        }
        int[] over = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            int chosen = across[i];
            for (int row = Math.max(0, i / columns - reach); row <= Math.min(rows - 1, i / columns + reach); row++) {
                chosen = choice.applyAsInt(chosen, across[row * columns + i % columns]);
            }
            over[i] = chosen;
        }
        return new Paper(columns, rows, over);
    }
}
