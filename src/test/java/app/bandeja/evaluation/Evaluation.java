package app.bandeja.evaluation;

import app.bandeja.invoice.Reader;
import app.bandeja.invoice.TaxId;
import app.bandeja.variation.Variations;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/**
 * {@code mvn -q -Pevaluate verify}: reads the corpus and scores it by the rules of its own scorer. The predictions
 * (as {@code extract --json} prints them) and the failures with their pages go to {@code target/evaluation}.
 *
 * <p>Then it makes variations ({@code -Dvariation.count=200}: so many printed, and some as scans) and scores those.
 * {@code -Devaluation.folder=DIR} reads that folder instead, which holds {@code docs} and {@code truth}
 * ({@code -Devaluation.own=} the tax ids of the company that they were sent to).
 */
public final class Evaluation {
    private static final Path TARGET = Path.of("target", "evaluation");
    private static final int COUNT = 200;
    /** Those of the tests are others. */
    private static final long FIRST_SEED = 10_000;

    private static final long FIRST_SCAN = 50_000;

    private final Path target;
    private final PrintWriter out;

    private Evaluation(Path target, PrintWriter out) {
        this.target = target;
        this.out = out;
    }

    /** Scores everything that there is. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        quieten();
        Path corpus = Path.of("../shared/corpus");
        String folder = System.getProperty("evaluation.folder", "");
        if (!folder.isBlank()) {
            new Evaluation(TARGET, out).run(List.of(given(Path.of(folder))));
            return;
        }
        List<Collection> collections = new ArrayList<>();
        if (Files.isDirectory(corpus)) {
            collections.addAll(Collection.corpus(corpus));
        } else {
            out.println("No ../shared/corpus here: only the variations are evaluated");
        }
        collections.addAll(variations(Integer.getInteger("variation.count", COUNT)));
        new Evaluation(TARGET, out).run(collections);
    }

    /** Fewer scans than prints: OCR takes its time. */
    private static List<Collection> variations(int count) throws IOException {
        Path folder = TARGET.resolve("variations");
        new Variations(folder.resolve("printed")).print(FIRST_SEED, count);
        new Variations(folder.resolve("scanned")).scan(FIRST_SCAN, Math.ceilDiv(count * 3, 20));
        Set<Reader> all = EnumSet.allOf(Reader.class);
        Set<TaxId> own = Variations.ownTaxIds();
        return List.of(
                new Collection("variations", folder.resolve("printed"), all, own),
                new Collection("variations-no-own-ids", folder.resolve("printed"), all, Set.of()),
                new Collection("variations-scanned", folder.resolve("scanned"), all, own));
    }

    /** What PDFBox says of odd fonts is of no use beside the tables. */
    private static void quieten() {
        if (LoggerFactory.getLogger("org.apache") instanceof Logger logger) {
            logger.setLevel(Level.ERROR);
        }
    }

    private static Collection given(Path folder) {
        Set<TaxId> own = Arrays.stream(System.getProperty("evaluation.own", "").split(","))
                .filter(id -> !id.isBlank())
                .map(TaxId::of)
                .collect(Collectors.toSet());
        return new Collection(folder.getFileName().toString(), folder, EnumSet.allOf(Reader.class), own);
    }

    private void run(List<Collection> collections) throws IOException, InterruptedException {
        try (Engine engine = new Engine(Path.of("target", "ocr-cache").toAbsolutePath())) {
            for (Collection collection : collections) {
                evaluate(collection, engine);
            }
        }
    }

    private void evaluate(Collection collection, Engine engine) throws IOException, InterruptedException {
        List<JsonNode> lines = engine.read(collection.docs(), collection.readers(), collection.own());
        Score score = collection.score(lines);
        new ScoreTable(out).print(collection.name(), score);
        Path folder = target.resolve(collection.name());
        Files.createDirectories(folder);
        List<String> printed = new ArrayList<>();
        lines.forEach(line -> printed.add(line.toString()));
        Files.write(folder.resolve("predictions.jsonl"), printed);
        try (PrintWriter traits = new PrintWriter(Files.newBufferedWriter(folder.resolve("traits.txt")))) {
            new ScoreTable(traits).printTraits(score);
        }
        new ErrorBook(folder).write(collection, score);
        out.println("   failures: " + folder.resolve("index.html").toAbsolutePath());
    }
}
