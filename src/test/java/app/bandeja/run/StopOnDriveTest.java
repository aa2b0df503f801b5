package app.bandeja.run;

import static app.bandeja.invoice.State.ACCEPTED;
import static app.bandeja.invoice.State.OWED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.DriveServer;
import app.bandeja.demo.Endpoint;
import app.bandeja.demo.Trouble;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.source.DriveOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run that waits for Drive, whatever for, is stopped within a second, its threads and all. */
@Timeout(60)
class StopOnDriveTest {
    private static final Duration FOR_EVER = Duration.ofHours(1);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @TempDir
    private Path home;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch released = new CountDownLatch(1);
    private final DriveServer drive;
    private final SourcePlace place;
    private Station station;

    StopOnDriveTest() throws IOException {
        drive = DriveServer.start(0);
        String folder = drive.files().addFolder("Facturas", DriveServer.ROOT);
        for (int number = 1; number <= 3; number++) {
            byte[] invoice = PaperInvoice.pdf("2025/" + number, 100 + number);
            drive.files().add(number + ".pdf", "application/pdf", invoice, folder);
        }
        place = new SourcePlace(SourceKind.DRIVE, folder);
    }

    @BeforeEach
    void open() {
        station = new Station(Station.Options.of(home)
                .drive(drive.url())
                .patience(new DriveOptions.Patience(1000, FOR_EVER, FOR_EVER)));
    }

    @AfterEach
    void close() {
        released.countDown();
        station.close();
        drive.close();
        threads.close();
    }

    /** What a run may wait for. */
    enum Waiting {
        FOR_AN_ANSWER,
        IN_A_BODY,
        FOR_RETRY_AFTER,
        BETWEEN_TRIES
    }

    private Trouble trouble(Waiting waiting) {
        return switch (waiting) {
            case FOR_AN_ANSWER -> new Trouble.Meanwhile(() -> await(released));
            case IN_A_BODY -> new Trouble.Stall(40, FOR_EVER);
            case FOR_RETRY_AFTER -> new Trouble.Answer(429, "rateLimitExceeded", Map.of("Retry-After", "60"));
            case BETWEEN_TRIES -> new Trouble.Answer(503, "backendError");
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whileItLists(Waiting waiting) throws Exception {
        stopsWhile(Endpoint.Kind.LIST, waiting);
    }

    @ParameterizedTest
    @EnumSource
    void whileItAsksTheFeed(Waiting waiting) throws Exception {
        stopsWhile(Endpoint.Kind.CHANGES, waiting);
    }

    @ParameterizedTest
    @EnumSource
    void whileItDownloads(Waiting waiting) throws Exception {
        stopsWhile(Endpoint.Kind.MEDIA, waiting);
        assertEquals(Map.of("1.pdf", OWED, "2.pdf", OWED, "3.pdf", OWED), station.states());
    }

    /** All calls of a kind wait; the run is stopped when the first is seen to. */
    private void stopsWhile(Endpoint.Kind call, Waiting waiting) throws Exception {
        drive.faults().next(call, 99, trouble(waiting));
        Future<SyncReport> run = threads.submit(() -> station.run(place));
        while (drive.requests().count(call) == 0) {
            Thread.onSpinWait();
        }
        // the answer is read, or not, by a thread that has all it can have
        long asked = System.nanoTime();
        station.stop.request();
        assertEquals(SyncReport.Ending.STOPPED, run.get().ending());
        station.workers().close();
        Duration took = Duration.ofNanos(System.nanoTime() - asked);
        assertTrue(took.compareTo(A_SECOND) < 0, "It took " + took);
    }

    @Test
    void aRunThatWasStoppedInAStallGoesOnLater() {
        drive.faults().next(Endpoint.Kind.MEDIA, 99, new Trouble.Meanwhile(() -> {
            station.stop.request();
            await(released);
        }));
        assertEquals(SyncReport.Ending.STOPPED, station.run(place).ending());
        drive.faults().clear();
        station.stop = new StopSignal();
        station.run(place);
        assertEquals(Map.of("1.pdf", ACCEPTED, "2.pdf", ACCEPTED, "3.pdf", ACCEPTED), station.states());
    }
}
