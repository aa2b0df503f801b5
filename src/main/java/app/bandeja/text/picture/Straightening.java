package app.bandeja.text.picture;

import app.bandeja.invoice.Projection;

/** A picture drawn anew as another projection of it: turned level, or a photographed sheet laid flat. */
final class Straightening {
    // Bits behind the point: fine enough that a row's steps do not add up to a pixel's error.
    private static final int FRACTION = 32;

    private Straightening() {}

    /**
     * The picture as seen through a projection.
     *
     * @param toSource from the new picture to the old one, in pixels
     */
    static GrayImage drawn(GrayImage source, Projection toSource, int width, int height) {
        byte[] drawn = new byte[width * height];
        for (int y = 0; y < height; y++) {
            if (toSource.g() == 0 && toSource.h() == 0) {
                level(source, toSource, drawn, y, width);
            } else {
                inPerspective(source, toSource, drawn, y, width);
            }
        }
        return new GrayImage(width, height, source.dpi(), drawn);
    }

    private static void inPerspective(GrayImage source, Projection to, byte[] drawn, int y, int width) {
        for (int x = 0, i = y * width; x < width; x++, i++) {
            drawn[i] = sample(source, toFixed(to.x(x, y)), toFixed(to.y(x, y)));
        }
    }

    /** Without perspective each pixel lies as far from its neighbour as any other: no division, no rounding. */
    private static void level(GrayImage source, Projection to, byte[] drawn, int y, int width) {
        long across = toFixed(to.a());
        long down = toFixed(to.d());
        long sx = toFixed(to.x(0, y));
        long sy = toFixed(to.y(0, y));
        for (int i = y * width, end = i + width; i < end; i++) {
            drawn[i] = sample(source, sx, sy);
            sx += across;
            sy += down;
        }
    }

    private static long toFixed(double value) {
        return Math.round(value * (1L << FRACTION));
    }

    /** The same projection, of points instead of pixels. */
    static Projection inPoints(Projection pixels, double dpi) {
        double scale = 72 / dpi;
        return new Projection(
                pixels.a(),
                pixels.b(),
                pixels.c() * scale,
                pixels.d(),
                pixels.e(),
                pixels.f() * scale,
                pixels.g() / scale,
                pixels.h() / scale);
    }

    // Between four pixels; beyond the picture lies white paper.
    private static byte sample(GrayImage source, long x, long y) {
        int left = (int) (x >> FRACTION);
        int top = (int) (y >> FRACTION);
        int width = source.width();
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= source.height()) {
            return (byte) 0xFF;
        }
        byte[] pixels = source.pixels();
        int at = top * width + left;
        int dx = (int) (x >> (FRACTION - 8)) & 0xFF;
        int dy = (int) (y >> (FRACTION - 8)) & 0xFF;
        int above = (pixels[at] & 0xFF) * (256 - dx) + (pixels[at + 1] & 0xFF) * dx;
        int below = (pixels[at + width] & 0xFF) * (256 - dx) + (pixels[at + width + 1] & 0xFF) * dx;
        return (byte) ((above * (256 - dy) + below * dy) >> 16);
    }
}
