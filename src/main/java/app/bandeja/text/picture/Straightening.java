package app.bandeja.text.picture;

import app.bandeja.invoice.Projection;

/** A picture drawn anew as another projection of it: turned level, or a photographed sheet laid flat. */
final class Straightening {
    private Straightening() {}

    /**
     * The picture as seen through a projection.
     *
     * @param toSource from the new picture to the old one, in pixels
     */
    static GrayImage drawn(GrayImage source, Projection toSource, int width, int height) {
        byte[] drawn = new byte[width * height];
        int beyond = 0xFF;
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                double w = toSource.g() * x + toSource.h() * y + 1;
                double sx = (toSource.a() * x + toSource.b() * y + toSource.c()) / w;
                double sy = (toSource.d() * x + toSource.e() * y + toSource.f()) / w;
                drawn[i] = (byte) sample(source, sx, sy, beyond);
            }
        }
        return new GrayImage(width, height, source.dpi(), drawn);
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
    private static int sample(GrayImage source, double x, double y, int beyond) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left + 1 >= source.width() || top + 1 >= source.height()) {
            return beyond;
        }
        byte[] pixels = source.pixels();
        int at = top * source.width() + left;
        int dx = (int) ((x - left) * 256);
        int dy = (int) ((y - top) * 256);
        int above = (pixels[at] & 0xFF) * (256 - dx) + (pixels[at + 1] & 0xFF) * dx;
        int below = (pixels[at + source.width()] & 0xFF) * (256 - dx) + (pixels[at + source.width() + 1] & 0xFF) * dx;
        return (above * (256 - dy) + below * dy) >> 16;
    }
}
