package app.bandeja.bench;

import app.bandeja.invoice.Reader;
import app.bandeja.scale.ProcessTree;
import app.bandeja.text.DocumentReader;
import app.bandeja.text.TextOptions;
import app.bandeja.text.bound.Bounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What reading costs: scans by the whole program in a process of its own ({@code extract --readers ocr}; the packaged
 * program, where {@code mvn package} has left one), everything else warm, in this process, on two threads, the median of
 * three rounds of at least two seconds. Processor time and memory are those of the whole process tree; in this process
 * the heap is as large as it has grown, so the memory of the program's own runs tells more. Beside them the usual
 * command-line tools on the same files in the same run, where they are installed.
 *
 * <p>{@code mvn -q test-compile exec:exec@bench-reading} ({@code -Dbench.folder=DIR}; the default is
 * {@code ../shared/corpus})
 */
public final class ReadingBench {
    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final Path PACKAGED = Path.of("target", "bandeja", "bin", "bandeja");

    private final Path work;
    private final DocumentReader reader;

    private ReadingBench(Path work, DocumentReader reader) {
        this.work = work;
        this.reader = reader;
    }

    /**
     * Prints the table.
     *
     * @param arguments a folder, or nothing
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments.length == 0 || arguments[0].isBlank() ? "../shared/corpus" : arguments[0]);
        if (!Files.isDirectory(folder)) {
            System.out.println("No folder " + folder + "; name one with -Dbench.folder=DIR");
            return;
        }
        Path work = Files.createTempDirectory("reading-bench");
        TextOptions options = new TextOptions("spa+eng", work.resolve("cache"), Bounds.DEFAULT);
        try (DocumentReader reader = new DocumentReader(options)) {
            new ReadingBench(work, reader).run(Papers.in(folder, reader));
        }
    }

    private void run(Papers papers) throws Exception {
        System.out.printf(
                Locale.ROOT, "%-44s %6s %6s %10s %12s %9s%n", "", "files", "pages", "pages/s", "CPU s/page", "peak MB");
        warm("text PDFs", papers.printed, EnumSet.of(Reader.TEXT), "pdftotext -bbox", Rivals::pdftotext);
        if (!papers.printed.files().isEmpty()) {
            tell("  extract --readers text, cold", papers.printed, program("text", papers.printed.files()));
        }
        warm("the same, looked through for QR codes", papers.printed, EnumSet.of(Reader.TEXT, Reader.QR));
        warm("those with a QR code", papers.coded, EnumSet.of(Reader.TEXT, Reader.QR));
        warm("XML (files for pages)", papers.xml, EnumSet.of(Reader.XML));
        if (!papers.scans.files().isEmpty()) {
            program("ocr", papers.scans.files().subList(0, 1)); // what is unpacked once stays unpacked
            Cost ours = program("ocr", papers.scans.files());
            tell("scans, extract --readers ocr", papers.scans, ours);
            compare(papers.scans, ours, "tesseract -l spa+eng", Rivals.tesseract(papers.scans.files()));
        }
        System.out.printf(
                Locale.ROOT,
                "left out, for they cannot be read: %d files%n",
                papers.unreadable.files().size());
    }

    /** Another way of reading the same files. */
    private interface Rival {
        Optional<Cost> cost(List<Path> files) throws IOException, InterruptedException;
    }

    private void warm(String what, Papers.Kind kind, Set<Reader> readers) throws Exception {
        warm(what, kind, readers, "", _ -> Optional.empty());
    }

    private void warm(String what, Papers.Kind kind, Set<Reader> readers, String name, Rival rival) throws Exception {
        if (kind.files().isEmpty()) {
            return;
        }
        round(kind.files(), readers); // warms up
        List<Cost> ours = new ArrayList<>();
        List<Cost> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(round(kind.files(), readers));
            rival.cost(kind.files()).ifPresent(theirs::add);
        }
        tell(what, kind, median(ours));
        if (!name.isEmpty()) {
            compare(kind, median(ours), name, theirs.isEmpty() ? Optional.empty() : Optional.of(median(theirs)));
        }
    }

    private static void tell(String what, Papers.Kind kind, Cost cost) {
        System.out.println(cost.line(what, kind.files().size(), kind.pages()));
    }

    private static void compare(Papers.Kind kind, Cost ours, String name, Optional<Cost> theirs) {
        theirs.ifPresentOrElse(
                cost -> {
                    tell("  " + name, kind, cost);
                    System.out.println(ours.against(name, cost));
                },
                () -> System.out.println("  " + name + ": not installed here"));
    }

    private static Cost median(List<Cost> costs) {
        return costs.stream()
                .sorted(Comparator.comparingDouble(Cost::seconds))
                .toList()
                .get(costs.size() / 2);
    }

    /** All files, over and over until the round is long enough; what they cost once. */
    private Cost round(List<Path> files, Set<Reader> readers) throws Exception {
        long start = System.nanoTime();
        int times = 0;
        try (ProcessTree tree = ProcessTree.of(ProcessHandle.current())) {
            while (times == 0 || System.nanoTime() - start < ROUND.toNanos()) {
                once(files, readers);
                times++;
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Cost(seconds / times, tree.cpu().toNanos() / 1e9 / times, tree.peakBytes());
        }
    }

    private void once(List<Path> files, Set<Reader> readers) throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<?>> reads = new ArrayList<>();
            for (Path file : files) {
                reads.add(two.submit(() -> reader.read(file, file.getFileName().toString(), readers, (_, _) -> {})));
            }
            for (Future<?> read : reads) {
                read.get();
            }
        }
    }

    /** The packaged program with its start cache, or the same classes without one. */
    private static List<String> launched() {
        return Files.isExecutable(PACKAGED)
                ? List.of(PACKAGED.toString())
                : List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@installer/lib/java.options",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "app.bandeja.Main");
    }

    private Cost program(String readers, List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.addAll(launched());
        command.addAll(List.of("extract", "--json", "--readers", readers));
        files.forEach(file -> command.add(file.toAbsolutePath().toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(work.resolve("said.txt").toFile());
        builder.environment().put("BANDEJA_HOME", work.resolve("home").toString());
        long start = System.nanoTime();
        Process process = builder.start();
        try (ProcessTree tree = ProcessTree.of(process.toHandle())) {
            if (process.waitFor() == 1) {
                throw new IOException(Files.readString(work.resolve("said.txt")));
            }
            return new Cost((System.nanoTime() - start) / 1e9, tree.cpu().toNanos() / 1e9, tree.peakBytes());
        }
    }
}
