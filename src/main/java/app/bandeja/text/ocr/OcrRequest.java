package app.bandeja.text.ocr;

import app.bandeja.text.picture.GrayImage;
import java.time.Duration;

/**
 * A page to be looked at.
 *
 * @param language a Tesseract model, as {@code spa}, or several joined by {@code +}
 * @param layout how it is taken apart into lines
 * @param limit after so long the page is given up
 */
public record OcrRequest(GrayImage image, String language, Layout layout, Duration limit) {

    /** How a picture is taken apart into lines, under Tesseract's numbers (page segmentation modes). */
    public enum Layout {
        /** Columns, tables and blocks are looked for. */
        AUTOMATIC(3),
        /** One block of lines, each as wide as the picture. */
        BLOCK(6),
        /** One line of text. */
        LINE(7);

        private final int mode;

        Layout(int mode) {
            this.mode = mode;
        }

        int mode() {
            return mode;
        }
    }
}
