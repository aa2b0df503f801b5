package app.bandeja.extract.page;

import app.bandeja.invoice.Box;

/**
 * A word, or a part of one, as the recognisers see it.
 *
 * @param key how it is compared, see {@link Key}
 * @param cell counts the cells of its row from 0; a wide gap begins a new one
 */
public record Piece(String text, String key, Box box, double confidence, int cell) {

    /** The same in another cell. */
    public Piece inCell(int number) {
        return new Piece(text, key, box, confidence, number);
    }
}
