package app.bandeja.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Page;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.Word;
import app.bandeja.text.bound.Bounds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What happens to pages when the processes that read them are killed or hang: nothing, or one page is refused. */
class OcrWorkersTest {
    private static final Path CACHE = Path.of("target", "ocr-cache").toAbsolutePath();
    private static final Set<Reader> OCR = EnumSet.of(Reader.OCR);
    private static final PageProgress QUIET = (page, pages) -> {};

    @TempDir
    private static Path folder;

    private static Path scan;

    @BeforeAll
    static void draw() throws IOException {
        scan = Pdfs.saved(Pdfs.scan(), folder.resolve("scan.pdf"));
    }

    @Test
    void workersKilledInTheMidstLoseNoPage() throws Exception {
        try (DocumentReader reader = reader(Bounds.DEFAULT);
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<String> undisturbed = words(reader.read(scan, "scan.pdf", OCR, QUIET));
            List<Future<List<String>>> pages = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                // Each page that is read ends the worker that is about to read another, too.
                pages.add(
                        threads.submit(() -> words(reader.read(scan, "scan.pdf", OCR, (page, all) -> killWorkers()))));
            }
            for (Future<List<String>> page : pages) {
                assertEquals(undisturbed, page.get(2, TimeUnit.MINUTES));
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aWorkerThatHangsCostsOnePage() throws Exception {
        Bounds impatient =
                new Bounds(100 << 20, 200, 36_000_000, 64 << 20, Duration.ofMinutes(5), Duration.ofSeconds(8));
        try (DocumentReader reader = reader(impatient)) {
            List<String> undisturbed = words(reader.read(scan, "scan.pdf", OCR, QUIET));
            stopWorkers();
            ReadResult stuck = reader.read(scan, "scan.pdf", OCR, QUIET);
            assertEquals(
                    Fault.TOO_SLOW,
                    assertInstanceOf(ReadResult.Unreadable.class, stuck).fault());
            assertEquals(undisturbed, words(reader.read(scan, "scan.pdf", OCR, QUIET)));
        }
    }

    @Test
    void workersEndWithTheReader() throws Exception {
        List<ProcessHandle> before = workers();
        DocumentReader reader = reader(Bounds.DEFAULT);
        reader.read(scan, "scan.pdf", OCR, QUIET);
        List<ProcessHandle> own = new ArrayList<>(workers());
        own.removeAll(before);
        assertFalse(own.isEmpty());
        reader.close();
        for (ProcessHandle worker : own) {
            worker.onExit().get(1, TimeUnit.MINUTES);
        }
    }

    private static DocumentReader reader(Bounds bounds) {
        return new DocumentReader(new TextOptions("spa", CACHE, bounds));
    }

    private static List<String> words(ReadResult result) {
        return assertInstanceOf(ReadResult.Read.class, result).reading().pages().stream()
                .map(Page::words)
                .flatMap(List::stream)
                .map(Word::text)
                .toList();
    }

    private static void killWorkers() {
        workers().forEach(ProcessHandle::destroyForcibly);
    }

    private static void stopWorkers() throws IOException, InterruptedException {
        for (ProcessHandle worker : workers()) {
            new ProcessBuilder("kill", "-STOP", Long.toString(worker.pid()))
                    .start()
                    .waitFor();
        }
    }

    private static List<ProcessHandle> workers() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("OcrWorker"))
                .toList();
    }
}
