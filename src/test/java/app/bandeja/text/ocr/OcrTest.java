package app.bandeja.text.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.bandeja.invoice.Fault;
import app.bandeja.invoice.Word;
import app.bandeja.text.bound.RefusedException;
import app.bandeja.text.ocr.OcrRequest.Layout;
import app.bandeja.text.picture.GrayImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What becomes of a page when its worker hangs, dies, or cannot work at all. */
class OcrTest {
    private static final Path CACHE = Path.of("target", "ocr-cache").toAbsolutePath();
    private static final GrayImage PAGE = PageOfText.saying("Factura 2025/0318", "Total 1.536,94 EUR");

    private static final Layout AT_A_PAGE = Layout.AUTOMATIC;

    private final Ocr ocr = new Ocr("spa", CACHE);

    @AfterEach
    void close() {
        ocr.close();
    }

    private static OcrRequest within(Duration limit) {
        return new OcrRequest(PAGE, "spa", AT_A_PAGE, limit);
    }

    private static OcrRequest request() {
        return within(Duration.ofSeconds(60));
    }

    private static ProcessHandle onlyWorker() {
        List<ProcessHandle> workers = LiveWorkers.ofThisProcess();
        assertEquals(1, workers.size());
        return workers.getFirst();
    }

    @Test
    @Timeout(60)
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void oneThatHangsCostsItsPageAndTheNextIsReadByAnother() throws Exception {
        List<Word> expected = ocr.read(request());
        ProcessHandle hanging = onlyWorker();
        LiveWorkers.freeze(hanging);

        RefusedException refused =
                assertThrows(RefusedException.class, () -> ocr.read(within(Duration.ofMillis(1500))));

        assertEquals(Fault.TOO_SLOW, refused.fault());
        hanging.onExit().get(10, TimeUnit.SECONDS);
        assertEquals(expected, ocr.read(request()));
        assertNotEquals(hanging.pid(), onlyWorker().pid());
    }

    @Test
    @Timeout(60)
    void anEngineThatTakesTooLongIsStoppedAndStays() {
        ocr.read(request());
        ProcessHandle worker = onlyWorker();

        RefusedException refused = assertThrows(RefusedException.class, () -> ocr.read(within(Duration.ofMillis(1))));

        assertEquals(Fault.TOO_SLOW, refused.fault());
        ocr.read(request());
        assertEquals(worker.pid(), onlyWorker().pid());
    }

    /** As many as a machine with many cores keeps; they were lost together, and no page had a part in it. */
    @Test
    @Timeout(120)
    void thoseThatDiedWhileIdleAreNotHeldAgainstAPage() throws Exception {
        List<Word> expected = ocr.read(request());
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            readers.add(Thread.ofPlatform().start(() -> ocr.read(request())));
        }
        for (Thread reader : readers) {
            reader.join();
        }
        for (ProcessHandle worker : LiveWorkers.ofThisProcess()) {
            worker.destroyForcibly();
            worker.onExit().get(10, TimeUnit.SECONDS);
        }

        assertEquals(expected, ocr.read(request()));
    }

    @Test
    void aLanguageThatTheProgramDoesNotHaveIsRefusedByName() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new Ocr("spa+tlh", CACHE).close());

        assertEquals("no OCR model for language tlh", refused.getMessage());
    }

    @Test
    @Timeout(60)
    void aLanguageThatTheWorkerDoesNotHaveIsNoDocumentsFault() {
        OcrRequest klingon = new OcrRequest(PAGE, "tlh", AT_A_PAGE, Duration.ofSeconds(60));

        OcrUnavailableException refused = assertThrows(OcrUnavailableException.class, () -> ocr.read(klingon));

        assertEquals("OCR does not start: the program lacks /tessdata/tlh.traineddata", refused.getMessage());
        assertFalse(ocr.read(request()).isEmpty());
    }

    /** Killed in the middle of a page, so that its worker is at work. */
    @Test
    @Timeout(60)
    void whenTheProgramIsKilledItsWorkersEnd() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessReading.class.getName(),
                        CACHE.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<ProcessHandle> workers = workersAtWork(program);
        assertEquals(1, workers.size());

        program.destroyForcibly();

        workers.getFirst().onExit().get(10, TimeUnit.SECONDS);
    }

    private static List<ProcessHandle> workersAtWork(Process program) throws IOException {
        BufferedReader told = program.inputReader();
        assertEquals("read", told.readLine());
        assertEquals("read", told.readLine());
        return LiveWorkers.of(program.toHandle());
    }

    /** Reads a page again and again. */
    static final class EndlessReading {
        private EndlessReading() {}

        public static void main(String[] arguments) {
            try (Ocr endless = new Ocr("spa", Path.of(arguments[0]))) {
                while (!endless.read(request()).isEmpty()) {
                    System.out.println("read");
                }
            }
        }
    }
}
