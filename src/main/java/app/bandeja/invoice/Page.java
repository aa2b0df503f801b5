package app.bandeja.invoice;

import java.util.List;

/**
 * A page of words in reading order. A page that was scanned askew, turned or photographed is straightened first, and its
 * words stand on the straightened page.
 *
 * @param number from 1
 * @param width points, of the straightened page
 * @param height points, of the straightened page
 * @param reader who read it: {@link Reader#TEXT} or {@link Reader#OCR}
 * @param shown from the straightened page to the page as a person sees it
 */
public record Page(int number, double width, double height, List<Word> words, Reader reader, Projection shown) {
    public Page {
        words = List.copyOf(words);
    }

    /** A page that was read as it is shown. */
    public Page(int number, double width, double height, List<Word> words, Reader reader) {
        this(number, width, height, words, reader, Projection.NONE);
    }
}
