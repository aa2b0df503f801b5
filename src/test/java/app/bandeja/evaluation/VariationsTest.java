package app.bandeja.evaluation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Reader;
import app.bandeja.variation.Variations;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few dozen invoices that nobody has seen: no wrong value is accepted, and no fewer come straight through than once did. */
class VariationsTest {
    private static final int COUNT = 48;
    private static final long FIRST_SEED = 1;
    /** Raise it when more come through; never lower it. */
    private static final int STRAIGHT_THROUGH = 31;

    @TempDir
    private Path folder;

    @Test
    void variationsAreReadRightOrHeldBack() throws Exception {
        new Variations(folder).print(FIRST_SEED, COUNT);
        Collection collection = new Collection("variations", folder, EnumSet.of(Reader.TEXT), Variations.ownTaxIds());
        try (Engine engine = new Engine(Path.of("target", "ocr-cache").toAbsolutePath())) {
            Score score = collection.score(engine.read(collection.docs(), collection.readers(), collection.own()));
            assertAll(
                    () -> assertEquals(COUNT, score.marks().size()),
                    () -> assertEquals(
                            "",
                            String.join(
                                    "\n",
                                    score.marks().stream()
                                            .filter(Mark::isSilentError)
                                            .map(Mark::toString)
                                            .toList())),
                    () -> assertTrue(
                            score.straightThrough().count() >= STRAIGHT_THROUGH,
                            () -> "only " + score.straightThrough()));
        }
    }
}
