package app.bandeja.invoice;

/**
 * A word on a page; one shape for text layer and OCR alike.
 *
 * @param confidence 0–1; a text layer gives 1
 */
public record Word(String text, Box box, double confidence) {

    /** The same word, in another place. */
    public Word at(Box place) {
        return new Word(text, place, confidence);
    }
}
