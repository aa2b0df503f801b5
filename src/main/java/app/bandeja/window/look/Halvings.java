package app.bandeja.window.look;

import app.bandeja.review.PageLook;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A picture, and the same at a half, a quarter and so on: shown much smaller than it is, a page would lose every second
 * stroke of its letters, for only the nearest pixels are looked at. Made when they are wanted, in whatever thread; by one at a time.
 */
final class Halvings {
    private final List<Pixels> levels = new ArrayList<>();
    private final double pointsWide;
    private final double pointsHigh;

    Halvings(PageLook.Drawn drawn) {
        pointsWide = drawn.width();
        pointsHigh = drawn.height();
        levels.add(Pixels.of(drawn.pixelsWide(), drawn.pixelsHigh(), drawn.argb()));
    }

    /** Opaque or with its alpha multiplied in, line by line. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Pixels(int width, int height, int[] argb, Image image) {
        static Pixels of(int width, int height, int[] argb) {
            PixelBuffer<IntBuffer> buffer =
                    new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
            return new Pixels(width, height, argb, new WritableImage(buffer));
        }

        Pixels halved() {
            int[] half = new int[(width / 2) * (height / 2)];
            for (int y = 0, to = 0; y < height / 2; y++) {
                for (int x = 0, at = 2 * y * width; x < width / 2; x++, at += 2, to++) {
                    half[to] = mean(argb[at], argb[at + 1], argb[at + width], argb[at + width + 1]);
                }
            }
            return of(width / 2, height / 2, half);
        }
    }

    double pointsWide() {
        return pointsWide;
    }

    double pointsHigh() {
        return pointsHigh;
    }

    /** The smallest that is still as wide as that, in pixels; the picture itself, if none is. */
    Image asWideAs(double pixels) {
        int level = 0;
        while (width(level) >= 2 * Math.max(1, pixels)) {
            level++;
            if (level == levels.size()) {
                levels.add(levels.getLast().halved());
            }
        }
        return levels.get(level).image();
    }

    private int width(int level) {
        return levels.get(level).width();
    }

    // Two colours at a time: the sum of four bytes has room in the byte above, which is empty.
    static int mean(int a, int b, int c, int d) {
        int even = ((a & 0xFF00FF) + (b & 0xFF00FF) + (c & 0xFF00FF) + (d & 0xFF00FF) + 0x20002) >>> 2 & 0xFF00FF;
        int odd = (a >>> 8 & 0xFF00FF) + (b >>> 8 & 0xFF00FF) + (c >>> 8 & 0xFF00FF) + (d >>> 8 & 0xFF00FF) + 0x20002;
        return even | (odd >>> 2 & 0xFF00FF) << 8;
    }
}
