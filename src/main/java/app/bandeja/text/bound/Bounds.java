package app.bandeja.text.bound;

import java.time.Duration;

/**
 * What a file may cost before it is refused with a fault of its own.
 *
 * @param fileBytes size of the file
 * @param pages pages of a document
 * @param pixels pixels of a picture as decoded
 * @param streamBytes bytes that one stream may inflate to
 * @param document time for a whole document
 * @param ocrPage time for one page's OCR
 */
public record Bounds(long fileBytes, int pages, long pixels, long streamBytes, Duration document, Duration ocrPage) {

    public static final Bounds DEFAULT =
            new Bounds(100L << 20, 200, 36_000_000, 64L << 20, Duration.ofMinutes(10), Duration.ofSeconds(60));

    /** For looking at single pages: how many there are besides costs nothing. */
    public Bounds ofAnyLength() {
        return new Bounds(fileBytes, Integer.MAX_VALUE, pixels, streamBytes, document, ocrPage);
    }
}
