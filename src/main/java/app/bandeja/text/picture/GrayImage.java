package app.bandeja.text.picture;

import com.sun.jna.Memory;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** A page as a picture: a byte a pixel, black is 0, lines without padding. */
public final class GrayImage {
    private static final int CELL = 8;
    private static final int DARKER = 60;
    private static final int INK_IN_CELL = 6;
    // At 200 dpi one short word marks more cells than this; dust and noise mark single pixels.
    private static final int CELLS_OF_INK = 12;

    private final int width;
    private final int height;
    private final double dpi;
    private final byte[] pixels;

    private GrayImage(int width, int height, double dpi, byte[] pixels) {
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        this.pixels = pixels;
    }

    /** The picture in gray, of so many dots an inch against the page. */
    public static GrayImage of(BufferedImage image, double dpi) {
        BufferedImage gray = image.getType() == BufferedImage.TYPE_BYTE_GRAY ? image : toGray(image);
        byte[] pixels = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        return new GrayImage(gray.getWidth(), gray.getHeight(), dpi, pixels);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public double dpi() {
        return dpi;
    }

    /** The picture itself, line by line; to be looked at, not changed. */
    public byte[] pixels() {
        return pixels;
    }

    /** Each pixel as the mean of itself and its neighbours: takes away the grain of a scan. */
    public GrayImage smoothed() {
        byte[] smooth = pixels.clone();
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int middle = y * width + x;
                int sum = three(middle - width) + three(middle) + three(middle + width);
                smooth[middle] = (byte) (sum / 9);
            }
        }
        return new GrayImage(width, height, dpi, smooth);
    }

    private int three(int middle) {
        return (pixels[middle - 1] & 0xFF) + (pixels[middle] & 0xFF) + (pixels[middle + 1] & 0xFF);
    }

    /** A copy in native memory, where the engine reads it; to be closed. */
    public Memory toNative() {
        Memory memory = new Memory(pixels.length);
        memory.write(0, pixels, 0, pixels.length);
        return memory;
    }

    /** Whether nothing stands on it that could be a word. A blank page with noise costs the engine more than text. */
    public boolean isBlank() {
        int paper = paper();
        int inked = 0;
        for (int y = 0; y + CELL <= height; y += CELL) {
            for (int x = 0; x + CELL <= width; x += CELL) {
                inked += ink(x, y, paper - DARKER) >= INK_IN_CELL ? 1 : 0;
            }
        }
        return inked < CELLS_OF_INK;
    }

    /** The brightness that most of the page has. */
    private int paper() {
        int[] counts = new int[256];
        for (byte pixel : pixels) {
            counts[pixel & 0xFF]++;
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] >= counts[most] ? i : most;
        }
        return Math.max(most, 2 * DARKER);
    }

    private int ink(int left, int top, int threshold) {
        int ink = 0;
        for (int y = top; y < top + CELL; y++) {
            for (int x = left; x < left + CELL; x++) {
                ink += (pixels[y * width + x] & 0xFF) < threshold ? 1 : 0;
            }
        }
        return ink;
    }

    private static BufferedImage toGray(BufferedImage image) {
        BufferedImage gray = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = gray.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return gray;
    }
}
