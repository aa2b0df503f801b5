package app.bandeja.text.ocr;

/** OCR cannot work on this machine or with these settings; no document's fault. The message is for a person. */
public final class OcrUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OcrUnavailableException(String reason) {
        super("OCR does not start: " + reason);
    }
}
