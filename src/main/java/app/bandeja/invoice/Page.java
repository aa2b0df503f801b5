package app.bandeja.invoice;

import java.util.List;

/**
 * A page of words in reading order.
 *
 * @param number from 1
 * @param width points, as a person sees the page
 * @param height points, as a person sees the page
 * @param reader who read it: {@link Reader#TEXT} or {@link Reader#OCR}
 */
public record Page(int number, double width, double height, List<Word> words, Reader reader) {
    public Page {
        words = List.copyOf(words);
    }
}
