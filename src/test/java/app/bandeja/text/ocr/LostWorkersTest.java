package app.bandeja.text.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Page;
import app.bandeja.invoice.Reader;
import app.bandeja.text.DocumentReader;
import app.bandeja.text.PageProgress;
import app.bandeja.text.ReadResult;
import app.bandeja.text.Scans;
import app.bandeja.text.TextOptions;
import app.bandeja.text.bound.Bounds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Workers that are killed while pages are read cost time, and no page and no word. */
class LostWorkersTest {
    private static final TextOptions OPTIONS =
            new TextOptions("spa+eng", Path.of("target", "ocr-cache").toAbsolutePath(), Bounds.DEFAULT);
    private static final int PAGES = 3;

    @TempDir
    private Path folder;

    @Test
    @Timeout(120)
    void killedNowAndThenTheyLoseNoPage() throws Exception {
        assertNothingIsLost(4, 3);
    }

    @Test
    @Tag("slow")
    @Timeout(900)
    void killedAgainAndAgainTheyLoseNoPage() throws Exception {
        assertNothingIsLost(60, 2);
    }

    /** One is killed each time so many pages are read. */
    private void assertNothingIsLost(int documents, int pagesAKill) throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            files.add(Scans.scanned(folder.resolve(i + ".pdf"), 1000 + 10 * i, PAGES));
        }
        List<List<Page>> expected = read(files, (_, _) -> {});
        expected.forEach(pages -> assertEquals(PAGES, pages.size()));
        assertFalse(expected.getFirst().getFirst().words().isEmpty());

        Killer killer = new Killer(pagesAKill);
        assertEquals(expected, read(files, killer));
        assertTrue(killer.kills.get() >= documents * PAGES / pagesAKill / 2, () -> killer.kills + " kills");
    }

    private List<List<Page>> read(List<Path> files, PageProgress progress) throws Exception {
        try (DocumentReader reader = new DocumentReader(OPTIONS);
                ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Callable<ReadResult>> reads = files.stream()
                    .<Callable<ReadResult>>map(
                            file -> () -> reader.read(file, "a.pdf", EnumSet.allOf(Reader.class), progress))
                    .toList();
            List<List<Page>> pages = new ArrayList<>();
            for (Future<ReadResult> read : two.invokeAll(reads)) {
                pages.add(assertInstanceOf(
                                ReadResult.Read.class,
                                read.get(),
                                () -> read.resultNow().toString())
                        .reading()
                        .pages());
            }
            return pages;
        }
    }

    /** Ends one of the workers, whichever: the one that waits for this thread's next page, or one at work for another. */
    private static final class Killer implements PageProgress {
        private final Random random = new Random(7);
        private final AtomicInteger told = new AtomicInteger();
        private final AtomicInteger kills = new AtomicInteger();
        private final int pagesAKill;

        private Killer(int pagesAKill) {
            this.pagesAKill = pagesAKill;
        }

        @Override
        public void pageRead(int page, int pages) {
            List<ProcessHandle> workers = LiveWorkers.ofThisProcess();
            if (told.incrementAndGet() % pagesAKill == 0 && !workers.isEmpty()) {
                kills.addAndGet(workers.get(random.nextInt(workers.size())).destroyForcibly() ? 1 : 0);
            }
        }
    }
}
