package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.check.Checker;
import app.bandeja.demo.DriveServer;
import app.bandeja.demo.Endpoint;
import app.bandeja.invoice.Judge;
import app.bandeja.invoice.Obstacle;
import app.bandeja.invoice.SourceKind;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.invoice.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BackgroundTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path home;

    private final CountDownLatch judging = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final Judge held = (draft, known) -> {
        judging.countDown();
        await(goOn);
        return new Checker().judge(draft, known);
    };

    @BeforeEach
    void threeInvoices() throws Exception {
        for (int i = 1; i <= 3; i++) {
            Files.write(folder.resolve(i + ".pdf"), PaperInvoice.pdf("2025/" + i, 100 * i));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The coordinator does one thing after the other, so what comes behind a run ends after it. */
    private static void untilIdle(Workers workers) throws Exception {
        Future<?> behind = workers.coordinate(() -> {});
        behind.get();
    }

    @Test
    void startedTwiceItRunsOnce() throws Exception {
        try (Station station = new Station(Station.Options.of(home).judge(held))) {
            Background background = station.background(Station.folder(folder));
            background.start();
            judging.await();
            assertEquals(Snapshot.Phase.RUNNING, background.board().snapshot().phase());
            background.start();
            goOn.countDown();
            untilIdle(station.workers());

            assertEquals(1, station.database.runs().latest(10).size());
            assertEquals(Snapshot.Phase.IDLE, background.board().snapshot().phase());
            assertEquals(3, station.database.queries().equation().accepted());

            background.start();
            untilIdle(station.workers());
            assertEquals(2, station.database.runs().latest(10).size());
        }
    }

    @Test
    void whatIsWishedForDuringARunComesOnceAfterIt() throws Exception {
        try (Station station = new Station(Station.Options.of(home).judge(held))) {
            Background background = station.background(Station.folder(folder));
            background.start();
            judging.await();
            background.startNext();
            background.startNext();
            goOn.countDown();
            untilIdle(station.workers());
            untilIdle(station.workers());
            assertEquals(2, station.database.runs().latest(10).size());
        }
    }

    @Test
    void stoppingEndsWhatWasWishedForAsWell() throws Exception {
        try (Station station = new Station(Station.Options.of(home).judge(held))) {
            Background background = station.background(Station.folder(folder));
            background.start();
            judging.await();
            background.startNext();
            background.stop();
            goOn.countDown();
            untilIdle(station.workers());
            untilIdle(station.workers());
            assertEquals(1, station.database.runs().latest(10).size());
        }
    }

    @Test
    void aReconciliationDuringARunIsNotLostToAPlainWish() throws Exception {
        try (DriveServer drive = DriveServer.start(0);
                Station station =
                        new Station(Station.Options.of(home).drive(drive.url()).judge(held))) {
            String id = drive.files().addFolder("Facturas", DriveServer.ROOT);
            drive.files().add("a.pdf", "application/pdf", PaperInvoice.pdf("2025/1", 100), id);
            Background background = station.background(new SourcePlace(SourceKind.DRIVE, id));
            background.start();
            judging.await();
            long walked = drive.requests().count(Endpoint.Kind.LIST);
            background.reconcile();
            background.startNext();
            goOn.countDown();
            untilIdle(station.workers());
            untilIdle(station.workers());
            assertEquals(2 * walked, drive.requests().count(Endpoint.Kind.LIST));
        }
    }

    @Test
    void stoppedItLeavesTheRestOwed() throws Exception {
        try (Station station = new Station(Station.Options.of(home).judge(held))) {
            Background background = station.background(Station.folder(folder));
            background.start();
            judging.await();
            background.stop();
            assertTrue(background.isStopping());
            goOn.countDown();
            untilIdle(station.workers());

            assertFalse(background.isStopping());
            assertEquals(1, station.database.queries().equation().accepted());
            assertEquals(2, station.database.queries().equation().owed());
        }
    }

    @Test
    void pausedItFetchesNothingMoreUntilItGoesOn() throws Exception {
        CountDownLatch fetched = new CountDownLatch(1);
        CountDownLatch paused = new CountDownLatch(1);
        RunListener first = event -> {
            if (event instanceof RunEvent.Listed) {
                fetched.countDown();
                await(paused);
            }
        };
        try (Station station = new Station(Station.Options.of(home))) {
            Background background = station.background(Station.folder(folder), first);
            background.start();
            fetched.await();
            background.pause();
            paused.countDown();
            assertTrue(background.isPaused());
            // All three wait at the gate, and nothing is settled behind it.
            while (station.workers().gate().waiting() < 3) {
                Thread.onSpinWait();
            }
            assertEquals(3, station.database.queries().equation().owed());

            background.resume();
            untilIdle(station.workers());
            assertEquals(3, station.database.queries().equation().accepted());
            assertFalse(background.isPaused());
        }
    }

    @Test
    void aPausedRunCanBeStoppedAndTheNextOneIsNotPaused() throws Exception {
        CountDownLatch listed = new CountDownLatch(1);
        CountDownLatch goOnListing = new CountDownLatch(1);
        RunListener first = event -> {
            if (event instanceof RunEvent.Listed) {
                listed.countDown();
                await(goOnListing);
            }
        };
        try (Station station = new Station(Station.Options.of(home))) {
            Background background = station.background(Station.folder(folder), first);
            background.start();
            listed.await();
            background.pause();
            goOnListing.countDown();
            background.stop();
            untilIdle(station.workers());
            assertEquals(3, station.database.queries().equation().owed());

            background.start();
            untilIdle(station.workers());
            assertEquals(3, station.database.queries().equation().accepted());
        }
    }

    @Test
    void withoutARunThereIsNothingToPause() {
        try (Station station = new Station(Station.Options.of(home))) {
            Background background = station.background(Station.folder(folder));
            background.pause();
            assertFalse(background.isPaused());
        }
    }

    @Test
    void itGoesOnWhilePagesAreLeft() throws Exception {
        try (Station station = new Station(Station.Options.of(home).pages(1, 1))) {
            Background background = station.background(Station.folder(folder));
            background.start();
            untilIdle(station.workers());

            assertEquals(
                    Collections.nCopies(3, State.ACCEPTED),
                    station.states().values().stream().toList());
        }
    }

    @Test
    void closingTheProgramEndsARunBeforeTheBooksAreClosed() throws Exception {
        Station station = new Station(Station.Options.of(home).judge(held));
        Background background = station.background(Station.folder(folder));
        background.start();
        judging.await();
        background.stop();
        goOn.countDown();
        station.close();

        assertEquals(Optional.empty(), background.board().snapshot().trouble());
        assertEquals(Snapshot.Phase.IDLE, background.board().snapshot().phase());
        assertTrue(background.board().snapshot().last().isPresent());
    }

    @Test
    void withoutAnySourceItSaysSo() throws Exception {
        try (Station station = new Station(Station.Options.of(home))) {
            Background background = new Background(station.sync(Optional.empty()), station.workers());
            background.start();
            untilIdle(station.workers());

            assertEquals(
                    Optional.of(Station.SENTENCES.of(Obstacle.of(Obstacle.Why.NO_SOURCE))),
                    background.board().snapshot().trouble());
        }
    }
}
