package app.bandeja.bench;

import app.bandeja.check.Checker;
import app.bandeja.extract.Extractor;
import app.bandeja.invoice.Draft;
import app.bandeja.invoice.Known;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Reading;
import app.bandeja.text.DocumentReader;
import app.bandeja.text.ReadResult;
import app.bandeja.text.TextOptions;
import app.bandeja.text.bound.Bounds;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What extracting and judging costs beyond reading: the words of every PDF's text layer in a folder are read first, then
 * drafts are made of them and judged, on this one thread. Processor milliseconds a page: of the first time, when the
 * machine's code is still cold, and the median of seven further rounds.
 *
 * <p>{@code mvn -q test-compile exec:exec@bench-extraction} ({@code -Dbench.folder=DIR}; the default is
 * {@code ../shared/corpus})
 */
public final class ExtractionBench {
    private static final int ROUNDS = 7;

    private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    private final Extractor extractor = new Extractor();
    private final Checker checker = new Checker();
    private final Known known = Known.nothing(LocalDate.of(2026, 12, 31), Set.of());

    private ExtractionBench() {}

    /**
     * Prints the figures.
     *
     * @param arguments a folder, or nothing
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments.length == 0 || arguments[0].isBlank() ? "../shared/corpus" : arguments[0]);
        if (!Files.isDirectory(folder)) {
            System.out.println("No folder " + folder + "; name one with -Dbench.folder=DIR");
            return;
        }
        new ExtractionBench().run(readings(folder));
    }

    private static List<Reading> readings(Path folder) throws Exception {
        Path work = Files.createTempDirectory("extraction-bench");
        List<Reading> readings = new ArrayList<>();
        TextOptions options = new TextOptions("spa+eng", work, Bounds.DEFAULT);
        try (Stream<Path> files = Files.walk(folder);
                DocumentReader reader = new DocumentReader(options)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                ReadResult result =
                        reader.read(file, file.getFileName().toString(), EnumSet.of(Reader.TEXT), (page, pages) -> {});
                if (result instanceof ReadResult.Read read && hasWords(read.reading())) {
                    readings.add(read.reading());
                }
            }
        }
        return readings;
    }

    private static boolean hasWords(Reading reading) {
        return reading.pages().stream().anyMatch(page -> !page.words().isEmpty());
    }

    private void run(List<Reading> readings) {
        int pages =
                readings.stream().mapToInt(reading -> reading.pages().size()).sum();
        double cold = millis(readings) / pages;
        double[] warm = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            warm[i] = millis(readings) / pages;
        }
        Arrays.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "%d documents, %d pages: %.2f ms of CPU a page warm (median of %d), %.2f ms cold%n",
                readings.size(),
                pages,
                warm[ROUNDS / 2],
                ROUNDS,
                cold);
        double slowest =
                readings.stream().mapToDouble(one -> millis(List.of(one))).max().orElse(0);
        System.out.printf(Locale.ROOT, "the slowest document: %.1f ms%n", slowest);
    }

    private double millis(List<Reading> readings) {
        long from = thread.getCurrentThreadCpuTime();
        for (Reading reading : readings) {
            for (Draft draft : extractor.drafts(reading, known.own())) {
                checker.judge(draft, known);
            }
        }
        return (thread.getCurrentThreadCpuTime() - from) / 1e6;
    }
}
