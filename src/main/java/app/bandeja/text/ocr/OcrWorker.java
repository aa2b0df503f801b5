package app.bandeja.text.ocr;

import app.bandeja.invoice.Word;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A process of its own that looks at pages, one after the other, until its standard input ends. A native call cannot be
 * stopped safely inside a process, and a native fault ends it: here it costs one page, and the program goes on.
 */
public final class OcrWorker {
    private final Unpacked unpacked;
    private final TesseractLibrary tesseract;
    private final Map<String, OcrEngine> engines = new HashMap<>();

    private OcrWorker(Unpacked unpacked) {
        this.unpacked = unpacked;
        this.tesseract = unpacked.tesseract();
    }

    /**
     * Serves until standard input ends.
     *
     * @param arguments the folder where natives and models are unpacked
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream wire = System.out;
        // Whatever prints from here on must not be taken for an answer.
        System.setOut(System.err);
        endWithParent();
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(wire, 1 << 16));
        new OcrWorker(new Unpacked(Path.of(arguments[0]))).serve(in, out);
    }

    /** A worker that hangs in a native call would not notice that its input ended. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            var _ = parent.onExit().thenRun(() -> Runtime.getRuntime().halt(0));
        });
    }

    private void serve(DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            try (Wire.Picture picture = Wire.receive(in)) {
                Wire.answer(out, look(picture));
            } catch (EOFException ended) {
                return;
            }
        }
    }

    private OcrAnswer look(Wire.Picture picture) {
        try {
            OcrEngine engine = engines.computeIfAbsent(picture.language(), this::engine);
            Optional<List<Word>> words = engine.read(picture);
            return words.isPresent() ? new OcrAnswer.Seen(words.get()) : new OcrAnswer.Late();
        } catch (IllegalStateException e) {
            return new OcrAnswer.Unable(String.valueOf(e.getMessage()));
        }
    }

    private OcrEngine engine(String language) {
        return new OcrEngine(tesseract, unpacked.models(List.of(language.split("\\+"))), language);
    }
}
