package app.bandeja.evaluation;

import app.bandeja.invoice.Reader;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.slf4j.LoggerFactory;

/**
 * {@code mvn -q -Pevaluate verify}: reads the corpus and scores it by the rules of its own scorer. The predictions
 * (as {@code extract --json} prints them) and the failures with their pages go to {@code target/evaluation}.
 *
 * <p>{@code -Devaluation.folder=DIR} reads that folder instead, which holds {@code docs} and {@code truth}.
 */
public final class Evaluation {
    private final Path target;
    private final PrintWriter out;

    private Evaluation(Path target, PrintWriter out) {
        this.target = target;
        this.out = out;
    }

    /**
     * Scores everything that there is.
     *
     * @param arguments a folder, or nothing
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        quieten();
        Path corpus = Path.of("../shared/corpus");
        String folder = arguments.length == 0 ? "" : arguments[0];
        if (folder.isBlank() && !Files.isDirectory(corpus)) {
            out.println("No ../shared/corpus here: nothing to evaluate (-Devaluation.folder=DIR names another folder)");
            return;
        }
        List<Collection> collections = folder.isBlank() ? Collection.corpus(corpus) : List.of(given(Path.of(folder)));
        new Evaluation(Path.of("target", "evaluation"), out).run(collections);
    }

    /** What PDFBox says of odd fonts is of no use beside the tables. */
    private static void quieten() {
        if (LoggerFactory.getLogger("org.apache") instanceof Logger logger) {
            logger.setLevel(Level.ERROR);
        }
    }

    private static Collection given(Path folder) {
        return new Collection(folder.getFileName().toString(), folder, EnumSet.allOf(Reader.class), Set.of());
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
        new ErrorBook(folder).write(collection, score);
        out.println("   failures: " + folder.resolve("index.html").toAbsolutePath());
    }
}
