package app.bandeja.text.ocr;

import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Word;
import app.bandeja.text.bound.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Looks at pictures of pages. Keeps worker processes, as many as threads ask at once, and starts another when one was
 * lost; a page that a worker was lost over is looked at again.
 */
public final class Ocr implements AutoCloseable {
    // A page that ends worker after worker ends them all: it is refused, and the workers are there for the others.
    private static final int CRASHES = 3;
    // Someone ends workers: the page is not to blame. But not for ever, for it may be the system, short of memory.
    private static final int KILLS = 30;

    private final List<String> languages;
    private final Unpacked unpacked;
    private final Path cache;
    private final Deque<OcrProcess> idle = new ConcurrentLinkedDeque<>();
    private boolean closed;

    /**
     * @param languages Tesseract's names joined by {@code +}, as {@code spa+eng}
     * @param cache a folder for natives and models unpacked from the program; made when needed
     * @throws IllegalArgumentException if the program has no model for a language
     */
    public Ocr(String languages, Path cache) {
        this.languages = List.of(languages.split("\\+"));
        this.unpacked = new Unpacked(cache);
        this.cache = cache;
        for (String language : this.languages) {
            if (!Unpacked.hasModel(language)) {
                throw new IllegalArgumentException("no OCR model for language " + language);
            }
        }
    }

    /** The languages of the settings, in their order. */
    public List<String> languages() {
        return languages;
    }

    /**
     * The words of a page, boxes in points.
     *
     * @throws RefusedException if it takes longer than its limit, or ends worker after worker
     * @throws OcrUnavailableException if OCR cannot work here
     */
    public List<Word> read(OcrRequest request) {
        int crashes = 0;
        for (int kills = 0; crashes < CRASHES && kills < KILLS; ) {
            OcrProcess process = process();
            OcrAnswer answer = process.ask(request);
            giveBack(process);
            switch (answer) {
                case OcrAnswer.Seen(List<Word> words) -> {
                    return words;
                }
                case OcrAnswer.Late() ->
                    throw new RefusedException(
                            Fault.TOO_SLOW,
                            "OCR of a page took more than " + request.limit().toSeconds() + " s");
                case OcrAnswer.Unable(String reason) -> throw new OcrUnavailableException(reason);
                case OcrAnswer.Gone(boolean killed) -> { // again, with another
                    kills += killed ? 1 : 0;
                    crashes += killed ? 0 : 1;
                }
            }
        }
        throw new RefusedException(Fault.CRASHES_READER, "OCR ended again and again over a page");
    }

    @Override
    public synchronized void close() {
        closed = true;
        for (OcrProcess process = idle.poll(); process != null; process = idle.poll()) {
            process.close();
        }
    }

    private OcrProcess process() {
        OcrProcess process = idle.poll();
        return process == null ? fresh() : process;
    }

    private synchronized OcrProcess fresh() {
        if (closed) {
            throw new OcrUnavailableException("the program ends");
        }
        try {
            unpacked.all(languages);
            return OcrProcess.start(cache);
        } catch (IOException | UncheckedIOException e) {
            throw new OcrUnavailableException(String.valueOf(e.getMessage()));
        }
    }

    private synchronized void giveBack(OcrProcess process) {
        if (closed || !process.isAlive()) {
            process.close();
        } else {
            idle.push(process);
        }
    }
}
