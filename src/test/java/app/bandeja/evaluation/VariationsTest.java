package app.bandeja.evaluation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Reader;
import app.bandeja.variation.Variations;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few dozen invoices that nobody has seen: no wrong value is accepted, and no fewer come straight through than once did. */
class VariationsTest {
    private static final int COUNT = 48;
    private static final long FIRST_SEED = 1;
    /** Raise it when more come through; never lower it. */
    private static final int STRAIGHT_THROUGH = 31;

    /** Invoices whose lines are read; raise it likewise. */
    private static final int WITH_LINES = 41;

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
                    () -> assertEquals("", lines(score, LinesMark.WRONG)),
                    () -> assertTrue(
                            count(score, LinesMark.RIGHT) >= WITH_LINES,
                            () -> "lines of only " + count(score, LinesMark.RIGHT) + lines(score, LinesMark.NONE)),
                    () -> assertTrue(
                            score.straightThrough().count() >= STRAIGHT_THROUGH,
                            () -> "only " + score.straightThrough()));
        }
    }

    private static long count(Score score, LinesMark wanted) {
        return score.marks().stream()
                .filter(Mark::isInvoice)
                .filter(mark -> LinesMark.of(mark) == wanted)
                .count();
    }

    private static String lines(Score score, LinesMark wanted) {
        return score.marks().stream()
                .filter(Mark::isInvoice)
                .filter(mark -> LinesMark.of(mark) == wanted)
                .map(mark -> "\n" + mark.file() + " " + mark.truth().path("template") + " "
                        + mark.prediction().path("lines"))
                .collect(Collectors.joining());
    }
}
