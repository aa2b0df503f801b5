package app.bandeja.text.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A page as a picture: a byte a pixel, black is 0, lines without padding. Never changed once it is made. */
public final class GrayImage {
    private static final int DARK = 80;
    // As many pixels are brighter than the common paper, at least.
    private static final double PAPER = 0.1;
    private static final double NEGATIVE = 0.75;
    // As many pixels tell how often a brightness occurs.
    private static final int ENOUGH = 1_000_000;

    private final int width;
    private final int height;
    private final double dpi;
    private final byte[] pixels;
    private volatile int[] counts = {};

    GrayImage(int width, int height, double dpi, byte[] pixels) {
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        this.pixels = pixels;
    }

    /** The picture in gray, of so many dots an inch against the page. */
    public static GrayImage of(BufferedImage image, double dpi) {
        BufferedImage gray = isPlainGray(image) ? image : toGray(image);
        byte[] pixels = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        return new GrayImage(gray.getWidth(), gray.getHeight(), dpi, pixels);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Dots an inch against the page. */
    public double dpi() {
        return dpi;
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

    /** Width of what it shows, in points. */
    public double pointsWide() {
        return width * 72 / dpi;
    }

    /** Height of what it shows, in points. */
    public double pointsHigh() {
        return height * 72 / dpi;
    }

    /** All pixels, line by line. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(pixels);
    }

    /** Dark on light: some scanners and fax programs store black for white. */
    public GrayImage positive() {
        return Ink.share(histogram(), NEGATIVE) >= DARK ? this : inverted();
    }

    /** The same pixels, taken to be of another size on paper. */
    public GrayImage at(double otherDpi) {
        return new GrayImage(width, height, otherDpi, pixels);
    }

    /** Turned clockwise by so many quarters. */
    public GrayImage turned(int quarters) {
        return switch (Math.floorMod(quarters, 4)) {
            case 1 -> quarter();
            case 2 -> half();
            case 3 -> quarter().half();
            default -> this;
        };
    }

    /** As it is seen from its back: left is right. */
    public GrayImage mirrored() {
        byte[] mirrored = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int left = i % width;
            mirrored[i - left + width - 1 - left] = pixels[i];
        }
        return new GrayImage(width, height, dpi, mirrored);
    }

    /** The part that begins at this pixel; it must lie within. */
    public GrayImage part(int left, int top, int partWidth, int partHeight) {
        byte[] part = new byte[partWidth * partHeight];
        for (int y = 0; y < partHeight; y++) {
            System.arraycopy(pixels, (top + y) * width + left, part, y * partWidth, partWidth);
        }
        return new GrayImage(partWidth, partHeight, dpi, part);
    }

    /** With a frame of paper round it, in points. */
    public GrayImage framed(double frame) {
        return framed((int) Math.round(frame * dpi / 72));
    }

    private GrayImage framed(int by) {
        byte[] framed = new byte[(width + 2 * by) * (height + 2 * by)];
        Arrays.fill(framed, (byte) paper());
        for (int y = 0; y < height; y++) {
            System.arraycopy(pixels, y * width, framed, (y + by) * (width + 2 * by) + by, width);
        }
        return new GrayImage(width + 2 * by, height + 2 * by, dpi, framed);
    }

    private int paper() {
        return Ink.share(histogram(), 1 - PAPER);
    }

    /** The same page of another resolution: smoothed where it shrinks, drawn between the pixels where it grows. */
    public GrayImage scaledTo(double otherDpi) {
        double scale = dpi / otherDpi;
        int newWidth = Math.max(1, (int) Math.round(width / scale));
        int newHeight = Math.max(1, (int) Math.round(height / scale));
        return scale > 1 ? Scaling.shrunk(this, newWidth, newHeight) : Scaling.grown(this, newWidth, newHeight);
    }

    /** Brightness, 0–255. */
    int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    /** The picture itself, line by line; to be looked at, not changed. */
    public byte[] pixels() {
        return pixels;
    }

    /** How often each brightness occurs; in a large picture, among pixels evenly spread over it. Not to be changed. */
    int[] histogram() {
        // Asked for by one after the other; two at once count the same.
        if (counts.length == 0) {
            counts = counted();
        }
        return counts;
    }

    private int[] counted() {
        // Paper is one brightness over and over: counted in turn, no count waits for the one before.
        int[] even = new int[256];
        int[] odd = new int[256];
        int step = Math.max(1, pixels.length / ENOUGH);
        // Not below one another, line for line: a rule of a table may be one pixel wide.
        step += step > 1 && width % step == 0 ? 1 : 0;
        for (int i = 0; i < pixels.length; i += 2 * step) {
            even[pixels[i] & 0xFF]++;
        }
        for (int i = step; i < pixels.length; i += 2 * step) {
            odd[pixels[i] & 0xFF]++;
        }
        Arrays.setAll(even, brightness -> even[brightness] + odd[brightness]);
        return even;
    }

    private GrayImage inverted() {
        byte[] inverted = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            inverted[i] = (byte) ~pixels[i];
        }
        return new GrayImage(width, height, dpi, inverted);
    }

    private GrayImage half() {
        byte[] turned = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            turned[pixels.length - 1 - i] = pixels[i];
        }
        return new GrayImage(width, height, dpi, turned);
    }

    private GrayImage quarter() {
        byte[] turned = new byte[pixels.length];
        for (int y = 0; y < height; y++) {
            int column = height - 1 - y;
            for (int x = 0; x < width; x++) {
                turned[x * height + column] = pixels[y * width + x];
            }
        }
        return new GrayImage(/* width= */ height, /* height= */ width, dpi, turned);
    }

    private static boolean isPlainGray(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_BYTE_GRAY && isAllThereIs(image, 1);
    }

    /** Whether its bytes are its pixels, line by line; a part of a larger picture shares the bytes of the whole. */
    private static boolean isAllThereIs(BufferedImage image, int bytesAPixel) {
        return image.getRaster().getParent() == null
                && ((DataBufferByte) image.getRaster().getDataBuffer()).getData().length
                        == image.getWidth() * image.getHeight() * bytesAPixel;
    }

    /** What is transparent is white, like paper. */
    private static BufferedImage toGray(BufferedImage image) {
        BufferedImage gray = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] data = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        Arrays.fill(data, (byte) 0xFF);
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR && isAllThereIs(image, 3)) {
            byte[] colours = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
            for (int i = 0, from = 0; i < data.length; i++, from += 3) {
                data[i] = (byte) luma(colours[from + 2] & 0xFF, colours[from + 1] & 0xFF, colours[from] & 0xFF);
            }
            return gray;
        }
        Graphics2D graphics = gray.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return gray;
    }

    /** How bright a colour is, 0–255, as scanners and JPEG have it (ITU-R BT.601). */
    public static int luma(int red, int green, int blue) {
        return (19595 * red + 38470 * green + 7471 * blue + 32768) >> 16;
    }
}
