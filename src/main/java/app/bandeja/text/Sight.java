package app.bandeja.text;

import app.bandeja.invoice.Projection;
import app.bandeja.invoice.Word;
import java.util.List;

/**
 * What was seen in a picture of a page.
 *
 * @param width of the straightened page, in points
 * @param height of the straightened page, in points
 * @param words in points of the straightened page
 * @param shown from the straightened page to the picture
 */
record Sight(double width, double height, List<Word> words, Projection shown) {

    /** The same, where the picture is itself part of another. */
    Sight in(Projection other) {
        return new Sight(width, height, words, shown.then(other));
    }
}
