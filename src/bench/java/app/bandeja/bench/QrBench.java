package app.bandeja.bench;

import app.bandeja.invoice.Reader;
import app.bandeja.text.DocumentReader;
import app.bandeja.text.QrPages;
import app.bandeja.text.ReadResult;
import app.bandeja.text.TextOptions;
import app.bandeja.text.bound.Bounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * How many QR codes are found, and what that costs a page: drawn, as pictures and on scans, 30 and 20 mm wide, each with
 * twelve different codes of the Spanish tax agency. OCR only where it is named: its words tell that a code is there, which
 * is worth a finer look. With a folder as argument: what looking for codes costs its documents, on two threads, with their
 * text layers alone.
 *
 * <p>{@code mvn -q test-compile exec:exec@bench-qr} ({@code -Dbench.folder=DIR})
 */
public final class QrBench {
    private static final int CODES = 12;
    private static final int ROUNDS = 12;
    private static final Set<Reader> WITHOUT = EnumSet.of(Reader.TEXT);
    private static final Set<Reader> OCR = EnumSet.of(Reader.TEXT, Reader.OCR);

    private QrBench() {}

    /** Makes the document that bears a code. */
    private interface Making {
        PDDocument document(String code, double millimetres) throws IOException;
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory("qr-bench");
        TextOptions options = new TextOptions("spa+eng", work.resolve("cache"), Bounds.DEFAULT);
        try (DocumentReader reader = new DocumentReader(options)) {
            if (arguments.length > 0 && !arguments[0].isBlank()) {
                folder(reader, Path.of(arguments[0]));
            } else {
                variants(reader, work);
            }
        }
    }

    private static void variants(DocumentReader reader, Path work) throws Exception {
        System.out.printf(Locale.ROOT, "%-42s %6s %6s %10s %10s%n", "", "30 mm", "20 mm", "ms a page", "without");
        Making drawn = (code, size) -> QrPages.page(QrPages.drawn(code), size, "");
        measure(reader, work, "warming up", drawn);
        measure(reader, work, "drawn", drawn);
        measure(reader, work, "drawn, light on dark", (c, s) -> QrPages.page(QrPages.inverted(c), s, ""));
        measure(reader, work, "drawn, page turned by 90°", (c, s) -> turned(drawn.document(c, s)));
        measure(
                reader,
                work,
                "lines, with 'QR tributario'",
                (c, s) -> QrPages.page(QrPages.hatched(c), s, "QR tributario:"));
        measure(reader, work, "picture, 1 pixel a square", (c, s) -> QrPages.page(QrPages.picture(c, 1), s, ""));
        measure(reader, work, "picture, 8 pixels a square", (c, s) -> QrPages.page(QrPages.picture(c, 8), s, ""));
        for (int dpi : new int[] {150, 200, 300}) {
            measure(reader, work, "scan " + dpi + " dpi", (c, s) -> QrPages.scanned(drawn.document(c, s), dpi, 0, 4));
            measure(
                    reader,
                    work,
                    "scan " + dpi + " dpi, leaning 2°, noise",
                    (c, s) -> QrPages.scanned(drawn.document(c, s), dpi, 2, 14));
        }
        for (int dpi : new int[] {150, 200}) {
            measure(
                    reader,
                    work,
                    "the same at " + dpi + " dpi, read by OCR",
                    (c, s) -> QrPages.scanned(QrPages.page(QrPages.drawn(c), s, "QR tributario:"), dpi, 2, 14),
                    OCR);
        }
    }

    private static PDDocument turned(PDDocument document) {
        document.getPage(0).setRotation(90);
        return document;
    }

    private static void measure(DocumentReader reader, Path work, String what, Making making) throws Exception {
        measure(reader, work, what, making, WITHOUT);
    }

    private static void measure(DocumentReader reader, Path work, String what, Making making, Set<Reader> others)
            throws Exception {
        int[] hits = new int[2];
        long with = 0;
        long without = 0;
        double[] sizes = {30, 20};
        for (int size = 0; size < sizes.length; size++) {
            for (int i = 0; i < CODES; i++) {
                String code = QrPages.VERIFACTU.replace("0318", Integer.toString(1000 + 371 * i));
                Path file = Files.createTempFile(work, "page", ".pdf");
                Files.delete(file); // PDFBox warns of overwriting
                try (PDDocument document = making.document(code, sizes[size])) {
                    document.save(file.toFile());
                }
                long start = System.nanoTime();
                read(reader, file, others);
                long middle = System.nanoTime();
                hits[size] += read(reader, file, withCodes(others)).contains(code) ? 1 : 0;
                without += middle - start;
                with += System.nanoTime() - middle;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-42s %3d/%2d %3d/%2d %10.1f %10.1f%n",
                what,
                hits[0],
                CODES,
                hits[1],
                CODES,
                with / 1e6 / (2 * CODES),
                without / 1e6 / (2 * CODES));
    }

    private static List<String> read(DocumentReader reader, Path file, Set<Reader> readers)
            throws InterruptedException {
        ReadResult result = reader.read(file, "a.pdf", readers, (_, _) -> {});
        return result instanceof ReadResult.Read read
                ? read.reading().qrTexts().stream().map(qr -> qr.text()).toList()
                : List.of();
    }

    private static Set<Reader> withCodes(Set<Reader> others) {
        Set<Reader> readers = EnumSet.copyOf(others);
        readers.add(Reader.QR);
        return readers;
    }

    private static void folder(DocumentReader reader, Path folder) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        System.out.printf(Locale.ROOT, "%d documents%n", files.size());
        for (int round = 0; round < ROUNDS; round++) {
            double without = rate(reader, files, WITHOUT);
            double with = rate(reader, files, withCodes(WITHOUT));
            System.out.printf(Locale.ROOT, "documents a second: %.0f without, %.0f with QR codes%n", without, with);
        }
    }

    private static double rate(DocumentReader reader, List<Path> files, Set<Reader> readers) throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            long start = System.nanoTime();
            List<Future<?>> reads = new ArrayList<>();
            for (Path file : files) {
                reads.add(two.submit(() -> read(reader, file, readers)));
            }
            for (Future<?> read : reads) {
                read.get();
            }
            return files.size() / ((System.nanoTime() - start) / 1e9);
        }
    }
}
