package app.bandeja.invoice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

    /** Who contributed: on a printed page, words in pictures are seen by OCR, and less than certain. */
    public Set<Reader> readers() {
        boolean seen = words.stream().anyMatch(word -> word.confidence() < 1);
        return seen ? EnumSet.of(reader, Reader.OCR) : Set.of(reader);
    }

    /** A page that was read as it is shown. */
    public Page(int number, double width, double height, List<Word> words, Reader reader) {
        this(number, width, height, words, reader, Projection.NONE);
    }
}
