package app.bandeja.text;

import app.bandeja.invoice.Reader;
import app.bandeja.scale.ProcessTree;
import app.bandeja.text.bound.Bounds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads 10,000 pages on two threads, a fifth of them by OCR, and tells after each 250 what memory it takes. */
final class ManyPages {
    static final int BATCHES = 40;
    private static final int SCANS = 10;
    private static final int SCANNED_PAGES = 5;
    private static final int PRINTS = 20;
    private static final int PRINTED_PAGES = 10;

    private ManyPages() {}

    /**
     * Tells heap and resident memory in bytes, a line each time.
     *
     * @param arguments working folder, cache of the natives
     */
    public static void main(String[] arguments) throws Exception {
        List<Path> files = files(Path.of(arguments[0]));
        TextOptions options = new TextOptions("spa+eng", Path.of(arguments[1]), Bounds.DEFAULT);
        try (DocumentReader reader = new DocumentReader(options);
                ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int batch = 0; batch < BATCHES; batch++) {
                try (ProcessTree tree = ProcessTree.of(ProcessHandle.current())) {
                    read(files, reader, two);
                    System.out.println(heap() + " " + tree.peakBytes().orElse(0));
                }
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < SCANS; i++) {
            files.add(Scans.scanned(folder.resolve("scan" + i + ".pdf"), 1000 + 10 * i, SCANNED_PAGES));
        }
        for (int i = 0; i < PRINTS; i++) {
            files.add(Scans.printed(folder.resolve("print" + i + ".pdf"), 5000 + 10 * i, PRINTED_PAGES));
        }
        return files;
    }

    private static void read(List<Path> files, DocumentReader reader, ExecutorService two) throws Exception {
        List<Callable<ReadResult>> reads = files.stream()
                .<Callable<ReadResult>>map(
                        file -> () -> reader.read(file, "a.pdf", EnumSet.allOf(Reader.class), (_, _) -> {}))
                .toList();
        for (Future<ReadResult> read : two.invokeAll(reads)) {
            if (!(read.get() instanceof ReadResult.Read)) {
                throw new IllegalStateException(read.get().toString());
            }
        }
    }

    /** Bytes in use after a collection. */
    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
