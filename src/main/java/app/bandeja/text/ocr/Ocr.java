package app.bandeja.text.ocr;

import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Word;
import app.bandeja.text.bound.RefusedException;
import app.bandeja.text.picture.GrayImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/** Reads pictures of pages; hands each reading thread an engine of its own and keeps it for the next page. */
public final class Ocr implements AutoCloseable {
    private final List<String> languages;
    private final Unpacked unpacked;
    private final Deque<OcrEngine> idle = new ConcurrentLinkedDeque<>();
    private @Nullable TesseractLibrary tesseract;
    private boolean closed;

    /**
     * @throws IllegalArgumentException if the program has no model for a language
     */
    public Ocr(String languages, Path cache) {
        this.languages = List.of(languages.split("\\+"));
        this.unpacked = new Unpacked(cache);
        for (String language : this.languages) {
            if (!Unpacked.hasModel(language)) {
                throw new IllegalArgumentException("no OCR model for language " + language);
            }
        }
    }

    /** The words of a page; refuses a page that takes longer. */
    public List<Word> read(GrayImage image, Duration limit) {
        OcrEngine engine = engine();
        try {
            return engine.read(image, limit)
                    .orElseThrow(() -> new RefusedException(
                            Fault.TOO_SLOW, "OCR of a page took more than " + limit.toSeconds() + " s"));
        } finally {
            giveBack(engine);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        for (OcrEngine engine = idle.poll(); engine != null; engine = idle.poll()) {
            engine.close();
        }
    }

    private OcrEngine engine() {
        OcrEngine engine = idle.poll();
        return engine == null ? fresh() : engine;
    }

    // One at a time: files are unpacked and the library is loaded only once.
    private synchronized OcrEngine fresh() {
        try {
            TesseractLibrary loaded = tesseract == null ? unpacked.tesseract() : tesseract;
            tesseract = loaded;
            return new OcrEngine(loaded, unpacked.models(languages), String.join("+", languages));
        } catch (RuntimeException | LinkageError e) {
            throw new OcrUnavailableException("OCR does not start: " + e.getMessage(), e);
        }
    }

    private synchronized void giveBack(OcrEngine engine) {
        if (closed) {
            engine.close();
        } else {
            idle.push(engine);
        }
    }
}
