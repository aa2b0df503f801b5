package app.bandeja.text.picture;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A bit for each pixel, 64 to a word, so that empty paper is passed over in a stride. */
final class Bitmap {
    /** So many pixels are held against one limit at once. */
    static final int EIGHT = 8;

    private static final int WORD = Long.SIZE;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;
    // Brings the lowest bit of each byte together in the highest.
    private static final long GATHER = 0x0102040810204080L;

    private final int width;
    private final int height;
    private final int stride;
    private final long[] words;

    Bitmap(int width, int height) {
        this(width, height, new long[(width + WORD - 1) / WORD * height]);
    }

    private Bitmap(int width, int height, long[] words) {
        this.width = width;
        this.height = height;
        this.stride = (width + WORD - 1) / WORD;
        this.words = words;
    }

    boolean at(int x, int y) {
        return ((words[y * stride + x / WORD] >>> x) & 1) != 0;
    }

    void set(int x, int y) {
        words[y * stride + x / WORD] |= 1L << x;
    }

    /**
     * Sets those pixels of a line that are darker than their limits, and clears the others.
     *
     * @param limits one for each {@link #EIGHT} pixels, 0–255
     */
    void setBelow(int y, byte[] pixels, byte[] limits) {
        int start = y * width;
        int eights = width / EIGHT;
        for (int word = 0; word < stride; word++) {
            long bits = 0;
            int end = Math.min(eights, (word + 1) * EIGHT);
            for (int eight = word * EIGHT; eight < end; eight++) {
                long darker = darker((long) LONGS.get(pixels, start + eight * EIGHT), (limits[eight] & 0xFF) * ONES);
                bits |= darker << (eight * EIGHT);
            }
            words[y * stride + word] = bits;
        }
        for (int x = width - width % EIGHT; x < width; x++) {
            if ((pixels[start + x] & 0xFF) < (limits[x / EIGHT] & 0xFF)) {
                set(x, y);
            }
        }
    }

    /** A bit for each of eight bytes, the first in the lowest: whether it is less than the same byte of the other. */
    private static long darker(long pixels, long limits) {
        // Where the highest bits are the same, the difference of the others tells; no byte borrows from the next.
        long noLess = (pixels | HIGHEST) - (limits & ~HIGHEST);
        long less = ((~pixels & limits) | (~(pixels ^ limits) & ~noLess)) & HIGHEST;
        return ((less >>> 7) * GATHER) >>> 56;
    }

    /** The first that is set in a line, from here on; the width if there is none. */
    int nextSet(int x, int y) {
        return next(x, y, 0);
    }

    /** The first that is not set in a line, from here on; the width if there is none. */
    int nextClear(int x, int y) {
        return next(x, y, -1);
    }

    /** The last that is set in a line, up to here; -1 if there is none. */
    int lastSet(int x, int y) {
        int word = x / WORD;
        long bits = words[y * stride + word] & (-1L >>> (WORD - 1 - x % WORD));
        while (bits == 0 && word > 0) {
            word--;
            bits = words[y * stride + word];
        }
        return bits == 0 ? -1 : word * WORD + WORD - 1 - Long.numberOfLeadingZeros(bits);
    }

    private int next(int x, int y, long flipped) {
        if (x >= width) {
            return width;
        }
        int word = x / WORD;
        long bits = (words[y * stride + word] ^ flipped) & (-1L << x);
        while (bits == 0) {
            word++;
            if (word == stride) {
                return width;
            }
            bits = words[y * stride + word] ^ flipped;
        }
        return Math.min(width, word * WORD + Long.numberOfTrailingZeros(bits));
    }

    /** How many are set between two lines; the second lies beyond. */
    int count(int top, int bottom) {
        return Arrays.stream(words, top * stride, bottom * stride)
                .mapToInt(Long::bitCount)
                .sum();
    }

    /** Those that are not set in the other. */
    Bitmap without(Bitmap other) {
        long[] left = words.clone();
        for (int i = 0; i < left.length; i++) {
            left[i] &= ~other.words[i];
        }
        return new Bitmap(width, height, left);
    }

    /** What is set reaches so many pixels further, both ways along lines and across them; less than 64. */
    Bitmap widened(int by) {
        long[] wide = new long[words.length];
        for (int y = 0; y < height; y++) {
            for (int i = y * stride; i < (y + 1) * stride; i++) {
                long before = i > y * stride ? words[i - 1] : 0;
                long after = i + 1 < (y + 1) * stride ? words[i + 1] : 0;
                wide[i] = widened(before, words[i], after, by);
            }
        }
        long[] high = wide.clone();
        for (int line = 1; line <= by; line++) {
            for (int i = line * stride; i < words.length; i++) {
                high[i] |= wide[i - line * stride];
                high[i - line * stride] |= wide[i];
            }
        }
        return new Bitmap(width, height, high);
    }

    /** What is not set reaches so many pixels further; less than 64. */
    Bitmap narrowed(int by) {
        return inverted().widened(by).inverted();
    }

    /** What is set is not, and the other way round; nothing is set beyond the lines' ends. */
    private Bitmap inverted() {
        long[] inverted = new long[words.length];
        long end = width % WORD == 0 ? -1L : (1L << width) - 1;
        for (int i = 0; i < words.length; i++) {
            inverted[i] = ~words[i] & (i % stride == stride - 1 ? end : -1L);
        }
        return new Bitmap(width, height, inverted);
    }

    private static long widened(long before, long bits, long after, int by) {
        long wide = bits;
        for (int step = 1; step <= by; step++) {
            wide |= (bits << step) | (before >>> (WORD - step)) | (bits >>> step) | (after << (WORD - step));
        }
        return wide;
    }
}
