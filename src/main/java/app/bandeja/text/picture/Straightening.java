package app.bandeja.text.picture;

import app.bandeja.invoice.Projection;

/** A picture drawn anew as another projection of it: turned level, or a photographed sheet laid flat. */
final class Straightening {
    // Bits behind the point: fine enough that a row's steps do not add up to a pixel's error.
    private static final int FRACTION = 32;
    // So few pixels side by side are seen as from straight ahead, whatever the perspective.
    private static final int FEW = 16;
    // Beyond the picture lies paper.
    private static final byte WHITE = (byte) 0xFF;

    private Straightening() {}

    /**
     * The picture as seen through a projection.
     *
     * @param toSource from the new picture to the old one, in pixels
     */
    static GrayImage drawn(GrayImage source, Projection toSource, int width, int height) {
        byte[] drawn = new byte[width * height];
        // Without perspective each pixel lies as far from its neighbour as any other: no division, no rounding.
        boolean isFlat = toSource.g() == 0 && toSource.h() == 0;
        int length = isFlat ? width : FEW;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x += length) {
                int end = Math.min(width, x + length);
                Step step = isFlat ? Step.along(toSource) : Step.between(toSource, x, end, y);
                piece(
                        source,
                        drawn,
                        y * width + x,
                        y * width + end,
                        toFixed(toSource.x(x, y)),
                        toFixed(toSource.y(x, y)),
                        step);
            }
        }
        return new GrayImage(width, height, source.dpi(), drawn);
    }

    /** From a pixel to its right neighbour, in the old picture. */
    private record Step(long across, long down) {
        static Step along(Projection to) {
            return new Step(toFixed(to.a()), toFixed(to.d()));
        }

        static Step between(Projection to, int x, int end, int y) {
            return new Step(
                    toFixed((to.x(end, y) - to.x(x, y)) / (end - x)), toFixed((to.y(end, y) - to.y(x, y)) / (end - x)));
        }
    }

    /** Each pixel lies between four of the old picture. Millions come this way: one loop, without a call for each. */
    private static void piece(GrayImage source, byte[] drawn, int from, int end, long x, long y, Step step) {
        byte[] pixels = source.pixels();
        int stride = source.width();
        int lastLine = source.height() - 1;
        long across = step.across();
        long down = step.down();
        long sx = x;
        long sy = y;
        for (int i = from; i < end; i++, sx += across, sy += down) {
            int left = (int) (sx >> FRACTION);
            int top = (int) (sy >> FRACTION);
            if (left < 0 || top < 0 || left >= stride - 1 || top >= lastLine) {
                drawn[i] = WHITE;
                continue;
            }
            int at = top * stride + left;
            int dx = (int) (sx >> (FRACTION - 8)) & 0xFF;
            int dy = (int) (sy >> (FRACTION - 8)) & 0xFF;
            int above = (pixels[at] & 0xFF) * (256 - dx) + (pixels[at + 1] & 0xFF) * dx;
            int below = (pixels[at + stride] & 0xFF) * (256 - dx) + (pixels[at + stride + 1] & 0xFF) * dx;
            drawn[i] = (byte) ((above * (256 - dy) + below * dy) >> 16);
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
}
