package app.bandeja.text.ocr;

import app.bandeja.invoice.Box;
import app.bandeja.invoice.Word;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One Tesseract engine, made once and used for page after page; by one thread at a time. */
final class OcrEngine implements AutoCloseable {
    private final TesseractLibrary tesseract;
    private final Pointer engine;

    /**
     * @throws IllegalStateException if a model is missing or broken
     */
    OcrEngine(TesseractLibrary tesseract, Path models, String languages) {
        this.tesseract = tesseract;
        this.engine = tesseract.baseAPICreate();
        if (tesseract.baseAPIInit3(engine, models.toString(), languages) != 0) {
            tesseract.baseAPIDelete(engine);
            throw new IllegalStateException("OCR does not start with " + languages + " in " + models);
        }
        // White letters are turned dark before they come here; else each line it is not sure of would be read twice.
        tesseract.baseAPISetVariable(engine, "invert_threshold", "0");
        // Otherwise its remarks would stand on standard error among ours.
        tesseract.baseAPISetVariable(
                engine, "debug_file", System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    /** The words of a page in points, or nothing if the time was not enough. */
    Optional<List<Word>> read(Wire.Picture picture) {
        try {
            tesseract.baseAPISetPageSegMode(engine, picture.layout().mode());
            tesseract.baseAPISetImage(engine, picture.pixels(), picture.width(), picture.height(), 1, picture.width());
            tesseract.baseAPISetSourceResolution(engine, (int) Math.round(picture.dpi()));
            return recognize(picture.limitMillis()) ? Optional.of(words(72 / picture.dpi())) : Optional.empty();
        } finally {
            tesseract.baseAPIClear(engine);
        }
    }

    @Override
    public void close() {
        tesseract.baseAPIDelete(engine);
    }

    private boolean recognize(int limitMillis) {
        Pointer monitor = tesseract.monitorCreate();
        try {
            tesseract.monitorSetDeadlineMSecs(monitor, limitMillis);
            return tesseract.baseAPIRecognize(engine, monitor) == 0;
        } finally {
            tesseract.monitorDelete(monitor);
        }
    }

    private List<Word> words(double scale) {
        List<Word> words = new ArrayList<>();
        Pointer iterator = tesseract.baseAPIGetIterator(engine);
        if (iterator == null) {
            return words;
        }
        try {
            do {
                word(iterator, scale).ifPresent(words::add);
            } while (tesseract.resultIteratorNext(iterator, TesseractLibrary.WORD) != 0);
            return words;
        } finally {
            tesseract.resultIteratorDelete(iterator);
        }
    }

    private Optional<Word> word(Pointer iterator, double scale) {
        String text = text(iterator);
        if (text.isBlank()) {
            return Optional.empty();
        }
        double confidence = tesseract.resultIteratorConfidence(iterator, TesseractLibrary.WORD) / 100.0;
        return box(iterator, scale).map(box -> new Word(text, box, Math.clamp(confidence, 0, 1)));
    }

    private String text(Pointer iterator) {
        Pointer text = tesseract.resultIteratorGetUTF8Text(iterator, TesseractLibrary.WORD);
        if (text == null) {
            return "";
        }
        try {
            return text.getString(0, StandardCharsets.UTF_8.name()).strip();
        } finally {
            tesseract.deleteText(text);
        }
    }

    private Optional<Box> box(Pointer iterator, double scale) {
        IntByReference left = new IntByReference();
        IntByReference top = new IntByReference();
        IntByReference right = new IntByReference();
        IntByReference bottom = new IntByReference();
        Pointer place = tesseract.resultIteratorGetPageIteratorConst(iterator);
        int found = tesseract.pageIteratorBoundingBox(place, TesseractLibrary.WORD, left, top, right, bottom);
        return found == 0
                ? Optional.empty()
                : Optional.of(new Box(
                        left.getValue() * scale,
                        top.getValue() * scale,
                        (right.getValue() - left.getValue()) * scale,
                        (bottom.getValue() - top.getValue()) * scale));
    }
}
