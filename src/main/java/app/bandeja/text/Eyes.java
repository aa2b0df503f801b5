package app.bandeja.text;

import app.bandeja.invoice.Word;
import app.bandeja.text.ocr.Ocr;
import app.bandeja.text.ocr.OcrRequest;
import app.bandeja.text.ocr.OcrRequest.Layout;
import app.bandeja.text.picture.GrayImage;
import java.time.Duration;
import java.util.List;

/** OCR with a limit of time for each look. */
record Eyes(Ocr ocr, Duration limit) {

    /** The words of a picture in its points, read with one language or several joined by {@code +}. */
    List<Word> see(GrayImage image, Layout layout, String language) {
        return ocr.read(new OcrRequest(image, language, layout, limit));
    }

    /** The languages that are set, the likeliest first. */
    List<String> languages() {
        return ocr.languages();
    }
}
