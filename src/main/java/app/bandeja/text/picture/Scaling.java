package app.bandeja.text.picture;

import app.bandeja.invoice.Projection;

/** Pictures of another size. */
final class Scaling {
    private Scaling() {}

    /** Each new pixel is the mean of those that it covers. */
    static GrayImage shrunk(GrayImage source, int width, int height) {
        byte[] shrunk = new byte[width * height];
        double across = (double) source.width() / width;
        double down = (double) source.height() / height;
        for (int y = 0, i = 0; y < height; y++) {
            int top = (int) (y * down);
            int bottom = Math.clamp((int) ((y + 1) * down), top + 1, source.height());
            for (int x = 0; x < width; x++, i++) {
                int left = (int) (x * across);
                int right = Math.clamp((int) ((x + 1) * across), left + 1, source.width());
                shrunk[i] = (byte) mean(source, left, top, right, bottom);
            }
        }
        return new GrayImage(width, height, source.dpi() * width / source.width(), shrunk);
    }

    /** Each new pixel is one of those that it covers: rough, and quick. */
    static GrayImage sampled(GrayImage source, int width, int height) {
        byte[] sampled = new byte[width * height];
        for (int y = 0, i = 0; y < height; y++) {
            int line = (int) ((2L * y + 1) * source.height() / (2L * height)) * source.width();
            for (int x = 0; x < width; x++, i++) {
                sampled[i] = source.pixels()[line + (int) ((2L * x + 1) * source.width() / (2L * width))];
            }
        }
        return new GrayImage(width, height, source.dpi() * width / source.width(), sampled);
    }

    /** Each new pixel lies between four old ones. */
    static GrayImage grown(GrayImage source, int width, int height) {
        double scale = (double) source.width() / width;
        // Pixels are squares, not points: their middles lie half a pixel in.
        double shift = scale / 2 - 0.5;
        GrayImage grown =
                Straightening.drawn(source, new Projection(scale, 0, shift, 0, scale, shift, 0, 0), width, height);
        return grown.at(source.dpi() / scale);
    }

    private static int mean(GrayImage source, int left, int top, int right, int bottom) {
        byte[] pixels = source.pixels();
        int sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int i = y * source.width() + left, end = y * source.width() + right; i < end; i++) {
                sum += pixels[i] & 0xFF;
            }
        }
        return sum / ((right - left) * (bottom - top));
    }
}
