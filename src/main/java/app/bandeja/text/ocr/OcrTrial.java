package app.bandeja.text.ocr;

import app.bandeja.text.bound.RefusedException;
import app.bandeja.text.ocr.OcrRequest.Layout;
import app.bandeja.text.picture.GrayImage;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries whether OCR works on this computer: a worker loads natives and models, and looks at an empty page. */
public final class OcrTrial {
    private static final int SIDE = 64;
    private static final double DPI = 300;

    private OcrTrial() {}

    /** What came of it. */
    public sealed interface Result {

        record Works() implements Result {}

        /** The program has no model for that language. */
        record NoModel(String language) implements Result {}

        /** Natives or models do not load; the reason is the system's own word. */
        record Fails(String reason) implements Result {}
    }

    /**
     * Leaves nothing behind: where the program did not unpack its natives and models yet, they are unpacked elsewhere, and
     * deleted again.
     *
     * @param languages Tesseract's names joined by {@code +}
     * @param cache where the program unpacks them
     * @param limit for the page
     */
    public static Result of(String languages, Path cache, Duration limit) {
        List<String> models = List.of(languages.split("\\+"));
        Optional<String> missing =
                models.stream().filter(model -> !Unpacked.hasModel(model)).findFirst();
        if (missing.isPresent()) {
            return new Result.NoModel(missing.get());
        }
        OcrRequest page = new OcrRequest(emptyPage(), languages, Layout.BLOCK, limit);
        return new Unpacked(cache).holds(models) ? tried(page, cache) : triedElsewhere(page);
    }

    private static GrayImage emptyPage() {
        BufferedImage page = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        int[] white = new int[SIDE * SIDE];
        Arrays.fill(white, 255);
        page.getRaster().setSamples(0, 0, SIDE, SIDE, 0, white);
        return GrayImage.of(page, DPI);
    }

    private static Result tried(OcrRequest page, Path cache) {
        try (Ocr ocr = new Ocr(page.language(), cache)) {
            ocr.read(page);
            return new Result.Works();
        } catch (RefusedException | OcrUnavailableException e) {
            return new Result.Fails(String.valueOf(e.getMessage()));
        }
    }

    private static Result triedElsewhere(OcrRequest page) {
        try {
            Path elsewhere = Files.createTempDirectory("bandeja-ocr");
            try {
                return tried(page, elsewhere);
            } finally {
                delete(elsewhere);
            }
        } catch (IOException | UncheckedIOException e) {
            return new Result.Fails(String.valueOf(e.getMessage()));
        }
    }

    /** As far as it goes: a system may hold a library for a moment longer than the worker that loaded it. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(OcrTrial::delete);
        }
    }

    private static void delete(File file) {
        if (!file.delete()) {
            file.deleteOnExit();
        }
    }
}
