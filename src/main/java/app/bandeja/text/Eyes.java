package app.bandeja.text;

import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Word;
import app.bandeja.text.bound.Deadline;
import app.bandeja.text.bound.RefusedException;
import app.bandeja.text.ocr.Ocr;
import app.bandeja.text.ocr.OcrRequest;
import app.bandeja.text.ocr.OcrRequest.Layout;
import app.bandeja.text.picture.GrayImage;
import java.util.List;

/**
 * OCR of one page.
 *
 * @param time for all looks at it together
 */
record Eyes(Ocr ocr, Deadline time) {

    /**
     * The words of a picture in its points, read with one language or several joined by {@code +}.
     *
     * @throws RefusedException if the page's time is over
     */
    List<Word> see(GrayImage image, Layout layout, String language) {
        time.check();
        return ocr.read(new OcrRequest(image, language, layout, time.left()));
    }

    /** The same of what was seen once: no words when the page's time is over, for those of the first look are there. */
    List<Word> seeAgain(GrayImage image, Layout layout, String language) {
        try {
            return see(image, layout, language);
        } catch (RefusedException e) {
            if (e.fault() == Fault.TOO_SLOW) {
                return List.of();
            }
            throw e;
        }
    }

    /** The languages that are set, the likeliest first. */
    List<String> languages() {
        return ocr.languages();
    }
}
