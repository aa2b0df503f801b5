package app.bandeja.extract;

import app.bandeja.extract.page.Row;
import app.bandeja.extract.page.Sheet;
import app.bandeja.invoice.Box;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.invoice.Word;
import java.util.ArrayList;
import java.util.List;

/** Prints made-up pages: texts at places, each letter five points wide. */
public final class Print {
    private static final double LETTER = 5;
    private static final double HEIGHT = 9.5;

    private final List<Word> words = new ArrayList<>();
    private final Reader reader;
    private double lean;

    private Print(Reader reader) {
        this.reader = reader;
    }

    public static Print text() {
        return new Print(Reader.TEXT);
    }

    public static Print scan() {
        return new Print(Reader.OCR);
    }

    /** One row of a page. */
    public static Row row(String text) {
        return text().at(40, 40, text).row();
    }

    /** Everything printed after this leans, so many points down for each to the right. */
    public Print leaning(double slope) {
        lean = slope;
        return this;
    }

    public Print at(double x, double y, String text) {
        return sized(x, y, 1, text);
    }

    /** In letters so many times as large, on the same baseline. */
    public Print sized(double x, double y, double times, String text) {
        double left = x;
        for (String word : text.split(" ")) {
            double width = word.length() * LETTER * times;
            double top = y + HEIGHT * 0.78 * (1 - times) + left * lean;
            words.add(new Word(word, new Box(left, top, width, HEIGHT * times), reader == Reader.TEXT ? 1 : 0.95));
            left += width + LETTER * times / 2;
        }
        return this;
    }

    /** A row of a form: a text on the left, another that ends at the right margin. */
    public Print pair(double y, String label, String value) {
        return at(320, y, label).at(550 - value.length() * LETTER, y, value);
    }

    public Page page(int number) {
        return new Page(number, 595, 842, words, reader);
    }

    public Row row() {
        return Sheet.of(List.of(page(1))).rows().getFirst();
    }

    public Reading reading() {
        return new Reading(List.of(page(1)), List.of(), List.of());
    }
}
