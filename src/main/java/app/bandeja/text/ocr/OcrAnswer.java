package app.bandeja.text.ocr;

import app.bandeja.invoice.Word;
import java.util.List;

/** What became of a page that a worker was asked to look at. */
sealed interface OcrAnswer {

    /** Its words, boxes in points; none if there are none. */
    record Seen(List<Word> words) implements OcrAnswer {}

    /** The time was not enough. */
    record Late() implements OcrAnswer {}

    /** The worker cannot work at all here; the reason is for a person. */
    record Unable(String reason) implements OcrAnswer {}

    /**
     * The worker is gone.
     *
     * @param killed whether someone ended it from outside; otherwise the page did
     */
    record Gone(boolean killed) implements OcrAnswer {}
}
