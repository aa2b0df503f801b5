package app.bandeja.text;

import app.bandeja.invoice.Word;
import app.bandeja.text.ocr.Ocr;
import app.bandeja.text.ocr.OcrRequest;
import app.bandeja.text.ocr.OcrRequest.Ground;
import app.bandeja.text.ocr.OcrRequest.Layout;
import app.bandeja.text.ocr.OcrRequest.Way;
import app.bandeja.text.picture.GrayImage;
import java.time.Duration;
import java.util.List;

/** OCR with a limit of time for each look, at pictures that all lie on one kind of ground. */
record Eyes(Ocr ocr, Duration limit, Ground ground) {

    /** The words of a picture in its points, read with one language or several joined by {@code +}. */
    List<Word> see(GrayImage image, Layout layout, String language) {
        return ocr.read(new OcrRequest(image, language, new Way(layout, ground), limit));
    }

    /** The languages that are set, the likeliest first. */
    List<String> languages() {
        return ocr.languages();
    }
}
