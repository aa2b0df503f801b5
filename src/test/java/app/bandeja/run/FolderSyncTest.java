package app.bandeja.run;

import static app.bandeja.invoice.State.ACCEPTED;
import static app.bandeja.invoice.State.DUPLICATE;
import static app.bandeja.invoice.State.IGNORED;
import static app.bandeja.invoice.State.OWED;
import static app.bandeja.invoice.State.PENDING;
import static app.bandeja.invoice.State.QUARANTINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.invoice.Found;
import app.bandeja.invoice.SourcePlace;
import app.bandeja.store.Equation;
import app.bandeja.store.InvoiceRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs over a real folder into real books. */
@Timeout(120)
class FolderSyncTest {
    private static final Instant OLD = Instant.parse("2026-01-05T08:00:00Z");

    @TempDir
    private Path temp;

    private InvoiceFolder folder = new InvoiceFolder(Path.of(""));
    private SourcePlace place = Station.folder(Path.of(""));

    @BeforeEach
    void anEmptyFolder() throws IOException {
        folder = new InvoiceFolder(Files.createDirectory(temp.resolve("invoices")));
        place = Station.folder(folder.path());
    }

    private Station.Options options() {
        return Station.Options.of(temp.resolve("home"));
    }

    /** One of everything. */
    private void fill() throws IOException {
        byte[] first = folder.invoice("a.pdf", 1);
        folder.invoice("b/b.pdf", 2);
        folder.write("c copy.pdf", first);
        folder.write("d doubtful.pdf", PaperInvoice.doubtful("2025/3", 300));
        folder.write("e broken.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII));
        folder.write("f.txt", new byte[] {'x'});
        folder.write(".hidden.pdf", first);
        for (String name : List.of("a.pdf", "b/b.pdf", "c copy.pdf", "d doubtful.pdf", "e broken.pdf", "f.txt")) {
            folder.touch(name, OLD);
        }
    }

    private static Map<Count, Integer> counts(SyncReport report) {
        Map<Count, Integer> counts = new EnumMap<>(Count.class);
        report.metrics().total().counts().forEach((count, number) -> {
            if (number != 0) {
                counts.put(count, number);
            }
        });
        return counts;
    }

    private static void assertAccountedFor(Station station, SyncReport report) {
        Equation equation = station.database.queries().equation();
        assertTrue(equation.holds(), equation.toString());
        assertEquals(equation.documents(), report.metrics().total().listed());
    }

    private static List<String> numbers(Station station) {
        List<String> numbers = new ArrayList<>();
        station.database.queries().eachInvoice(Optional.empty(), row -> numbers.add(number(row)));
        return numbers;
    }

    private static String number(InvoiceRow row) {
        return row.draft().reference().number().map(Found::value).orElse("-");
    }

    @Test
    void theFirstRunSettlesEverything() throws IOException {
        fill();
        try (Station station = new Station(options())) {
            SyncReport report = station.run(place);

            assertEquals(
                    Map.of(
                            "a.pdf", ACCEPTED,
                            "b/b.pdf", ACCEPTED,
                            "c copy.pdf", DUPLICATE,
                            "d doubtful.pdf", PENDING,
                            "e broken.pdf", QUARANTINED,
                            "f.txt", IGNORED),
                    station.states());
            assertEquals(
                    Map.of(
                            Count.PAGES,
                            1,
                            Count.DOWNLOADS,
                            5,
                            Count.OK,
                            2,
                            Count.DUPLICATE,
                            1,
                            Count.REVIEW,
                            1,
                            Count.ERROR,
                            1,
                            Count.IGNORED,
                            1,
                            Count.INVOICES,
                            3),
                    counts(report));
            assertAccountedFor(station, report);
            assertEquals(2, report.exitCode());
            assertEquals(Optional.of(OLD), report.metrics().watermarkAfter());
            assertEquals(
                    Map.of(place.text(), report.metrics().total()),
                    report.metrics().sources());
        }
    }

    @Test
    void theSecondRunReadsNothingAndChangesNothing() throws IOException {
        fill();
        Station first = new Station(options());
        first.run(place);
        List<String> before = first.closed();

        Station second = new Station(options());
        second.clock.forward(Duration.ofHours(1));
        SyncReport report = second.run(place);

        assertEquals(Map.of(Count.PAGES, 1, Count.UNCHANGED, 6), counts(report));
        assertAccountedFor(second, report);
        assertEquals(0, report.exitCode());
        assertEquals(2, second.database.runs().latest(10).size());
        assertEquals(
                List.of(RunEvent.Started.class, RunEvent.Listed.class, RunEvent.Ended.class),
                second.told.all().stream().map(Object::getClass).toList());
        // Events of documents are lines of these books, too.
        assertEquals(before, second.closed());
    }

    @Test
    void changedContentIsARevisionAndATouchIsNot() throws IOException {
        folder.invoice("changed.pdf", 1);
        folder.invoice("touched.pdf", 2);
        try (Station station = new Station(options())) {
            station.run(place);
            folder.invoice("changed.pdf", 3);
            folder.touch("touched.pdf", OLD);

            SyncReport report = station.run(place);

            // What was accepted is never changed silently: other values are for a person.
            assertEquals(Map.of("changed.pdf", PENDING, "touched.pdf", ACCEPTED), station.states());
            assertEquals(
                    Map.of(
                            Count.PAGES,
                            1,
                            Count.DOWNLOADS,
                            2,
                            Count.REVIEW,
                            1,
                            Count.REVISION,
                            1,
                            Count.INVOICES,
                            1,
                            Count.UNCHANGED,
                            1),
                    counts(report));
            assertAccountedFor(station, report);
            assertEquals(List.of("2025/3", "2025/2"), numbers(station));
            assertEquals(1, station.told.of(RunEvent.Unchanged.class).size());
        }
    }

    @Test
    void whatIsGoneKeepsItsInvoiceAndMayComeBack() throws IOException {
        byte[] bytes = folder.invoice("a.pdf", 1);
        try (Station station = new Station(options())) {
            station.run(place);
            folder.delete("a.pdf");
            SyncReport gone = station.run(place);

            assertEquals(Map.of(Count.PAGES, 1), counts(gone));
            assertTrue(station.document("a.pdf").gone());
            assertEquals(ACCEPTED, station.document("a.pdf").state());
            assertEquals(List.of("2025/1"), numbers(station));

            folder.write("a.pdf", bytes);
            SyncReport back = station.run(place);

            assertFalse(station.document("a.pdf").gone());
            assertEquals(Map.of("a.pdf", ACCEPTED), station.states());
            assertAccountedFor(station, back);
            assertEquals(List.of("2025/1"), numbers(station));
        }
    }

    @Test
    void whatVanishesBeforeItIsReadIsNotLostSilently() throws IOException {
        folder.invoice("a.pdf", 1);
        folder.invoice("b.pdf", 2);
        try (Station station = new Station(options())) {
            station.told.then(event -> {
                if (event instanceof RunEvent.Listed) {
                    station.stop.request();
                }
            });
            station.run(place);
            assertEquals(Map.of("a.pdf", OWED, "b.pdf", OWED), station.states());
            folder.delete("b.pdf");
            station.told.then(event -> {});
            station.stop = new StopSignal();

            SyncReport report = station.run(place);

            assertEquals(Map.of("a.pdf", ACCEPTED, "b.pdf", QUARANTINED), station.states());
            assertAccountedFor(station, report);
            assertEquals(2, report.exitCode());
        }
    }

    /** A scanner overwrites its last file, and the person saved that under a name of its own before. */
    @Test
    void aCopyWhoseOriginalIsOverwrittenInTheSameRunIsTheInvoiceNow() throws Exception {
        byte[] first = folder.invoice("scan.pdf", 1);
        try (Station station = new Station(options())) {
            station.run(place);
            folder.write("z saved.pdf", first);
            folder.invoice("scan.pdf", 2);

            SyncReport report = station.run(place);

            assertEquals(Map.of("scan.pdf", PENDING, "z saved.pdf", ACCEPTED), station.states());
            assertEquals(List.of("2025/2", "2025/1"), numbers(station));
            assertAccountedFor(station, report);
        }
    }

    @Test
    void anAcceptedInvoiceIsNotLostWhenItsFileIsWrittenOver() throws IOException {
        folder.invoice("a.pdf", 1);
        byte[] second = folder.invoice("b.pdf", 2);
        try (Station station = new Station(options())) {
            station.run(place);
            folder.write("a.pdf", second);

            station.run(place);

            assertEquals(Map.of("a.pdf", PENDING, "b.pdf", ACCEPTED), station.states());
        }
    }

    @Test
    void whatIsGoneBeforeItIsReadAgainStandsAsItStood() throws IOException {
        folder.invoice("a.pdf", 1);
        folder.write("d.pdf", PaperInvoice.doubtful("2025/3", 300));
        try (Station station = new Station(options())) {
            station.run(place);
            Files.delete(folder.path().resolve("d.pdf"));

            SyncReport report = station.run(place, SyncRequest.Memory.RESET);

            assertEquals(Map.of("a.pdf", ACCEPTED, "d.pdf", PENDING), station.states());
            assertTrue(station.document("d.pdf").gone());
            assertEquals(0, report.exitCode());
        }
    }

    @Test
    void newContentOfWhatWasBrokenIsARevision() throws IOException {
        folder.write("a.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII));
        try (Station station = new Station(options())) {
            station.run(place);
            folder.invoice("a.pdf", 1);

            assertEquals(
                    Map.of(Count.PAGES, 1, Count.DOWNLOADS, 1, Count.OK, 1, Count.REVISION, 1, Count.INVOICES, 1),
                    counts(station.run(place)));
        }
    }

    @Test
    void aPageLimitOnlyPutsOff() throws IOException {
        for (int i = 1; i <= 5; i++) {
            folder.invoice(i + ".pdf", i);
        }
        try (Station station = new Station(options().pages(2, 1))) {
            List<SyncReport.Ending> endings = new ArrayList<>();
            List<List<String>> settled = new ArrayList<>();
            for (int run = 0; run < 4; run++) {
                SyncReport report = station.run(place);
                assertEquals(1, report.metrics().total().get(Count.PAGES));
                assertEquals(0, report.exitCode());
                endings.add(report.ending());
                settled.add(station.told.settled());
            }

            assertEquals(
                    List.of(List.of("1.pdf", "2.pdf"), List.of("3.pdf", "4.pdf"), List.of("5.pdf"), List.of()),
                    settled);
            assertEquals(
                    List.of(
                            SyncReport.Ending.PAGE_LIMIT,
                            SyncReport.Ending.PAGE_LIMIT,
                            SyncReport.Ending.DONE,
                            SyncReport.Ending.PAGE_LIMIT),
                    endings);
            assertEquals(5, station.database.queries().equation().accepted());
        }
    }

    @Test
    void stoppedInTheMiddleTheRestStaysOwedAndTheNextRunSettlesIt() throws IOException {
        for (int i = 1; i <= 6; i++) {
            folder.invoice(i + ".pdf", i);
        }
        try (Station station = new Station(options())) {
            station.told.then(event -> {
                if (station.told.settled().size() == 2) {
                    station.stop.request();
                }
            });
            SyncReport stopped = station.run(place);

            assertEquals(SyncReport.Ending.STOPPED, stopped.ending());
            assertEquals(List.of("1.pdf", "2.pdf"), station.told.settled());
            assertEquals(4, stopped.metrics().total().get(Count.OWED));
            assertAccountedFor(station, stopped);
            assertEquals(0, stopped.exitCode());

            station.told.then(event -> {});
            station.stop = new StopSignal();
            SyncReport next = station.run(place);

            assertEquals(List.of("3.pdf", "4.pdf", "5.pdf", "6.pdf"), station.told.settled());
            assertEquals(SyncReport.Ending.DONE, next.ending());
            assertAccountedFor(station, next);
        }
    }

    @Test
    void aResetReadsAgainWhatIsNotAcceptedAndBooksNothingTwice() throws IOException {
        fill();
        Station first = new Station(options());
        first.run(place);
        List<String> before = books(first.closed());

        Station second = new Station(options());
        SyncReport report = second.run(place, SyncRequest.Memory.RESET);

        assertEquals(List.of("d doubtful.pdf", "e broken.pdf"), second.told.settled());
        assertEquals(
                Map.of(
                        Count.PAGES,
                        1,
                        Count.DOWNLOADS,
                        2,
                        Count.REVIEW,
                        1,
                        Count.ERROR,
                        1,
                        Count.INVOICES,
                        1,
                        Count.UNCHANGED,
                        4),
                counts(report));
        assertAccountedFor(second, report);
        assertEquals(Optional.empty(), report.metrics().watermarkBefore());
        assertEquals(books(before), books(second.closed()));
    }

    /** Without events, and without what was superseded. */
    private static List<String> books(List<String> dump) {
        return dump.stream()
                .filter(line -> !line.startsWith("event ") && !line.endsWith(" superseded"))
                .filter(line -> line.startsWith("document ") || line.startsWith("invoice "))
                .toList();
    }

    @Test
    void aFolderThatIsAwayIsToldInASentenceAndLosesNothing() throws IOException {
        folder.invoice("a.pdf", 1);
        try (Station station = new Station(options())) {
            station.run(place);
            Files.move(folder.path(), temp.resolve("elsewhere"));

            SyncReport report = station.run(place);

            String sentence = "The folder " + folder.path() + " does not exist, or its disk is away.";
            assertEquals(List.of(place.text() + ": " + sentence), report.failures());
            assertEquals(
                    List.of(new RunEvent.SourceFailed(place.text(), sentence)),
                    station.told.of(RunEvent.SourceFailed.class));
            assertEquals(1, report.exitCode());
            assertEquals(report.metrics().watermarkBefore(), report.metrics().watermarkAfter());
            assertFalse(station.document("a.pdf").gone());
            assertEquals(Map.of("a.pdf", ACCEPTED), station.states());
        }
    }

    @Test
    void currentTimeMovesTheWatermarkToTheStartOfTheRun() throws IOException {
        try (Station station = new Station(options().strategy(AdvanceStrategy.CURRENT_TIME))) {
            station.run(place);
            station.clock.forward(Duration.ofDays(1));
            SyncReport report = station.run(place);

            assertEquals(Optional.of(MovableClock.MORNING), report.metrics().watermarkBefore());
            assertEquals(
                    Optional.of(MovableClock.MORNING.plus(Duration.ofDays(1))),
                    report.metrics().watermarkAfter());
        }
    }

    @Test
    void aDryRunTellsWhatARunWouldFindAndWritesNothing() throws Exception {
        folder.invoice("a.pdf", 1);
        try (Station station = new Station(options())) {
            SyncReport before = station.dryRun(place);
            assertEquals(Map.of(Count.PAGES, 1, Count.OWED, 1), counts(before));
            assertEquals(List.of(), station.documents());
            assertEquals(List.of(), station.database.sources().all());

            station.run(place);
            folder.invoice("b.pdf", 2);
            SyncReport after = station.dryRun(place);
            assertEquals(Map.of(Count.PAGES, 1, Count.OWED, 1, Count.UNCHANGED, 1), counts(after));
            assertEquals(Map.of("a.pdf", ACCEPTED), station.states());
        }
    }

    @Test
    void documentsAreSettledInTheLedgersOrderHoweverSlowTheFirstIs() throws IOException {
        byte[] first = folder.invoice("0.pdf", 1);
        folder.write(
                "1.pdf",
                (new String(first, StandardCharsets.ISO_8859_1) + "\n% sent again")
                        .getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 2; i <= 7; i++) {
            folder.invoice(i + ".pdf", i);
        }
        CountDownLatch othersAreRead = new CountDownLatch(7);
        try (Station station = new Station(options())) {
            station.told.then(event -> {
                switch (event) {
                    case RunEvent.Fetched fetched when fetched.name().equals("0.pdf") -> await(othersAreRead);
                    case RunEvent.PageRead _ -> othersAreRead.countDown();
                    default -> {}
                }
            });
            station.run(place);

            assertEquals(
                    List.of("0.pdf", "1.pdf", "2.pdf", "3.pdf", "4.pdf", "5.pdf", "6.pdf", "7.pdf"),
                    station.told.settled());
            assertEquals(ACCEPTED, station.document("0.pdf").state());
            assertEquals(DUPLICATE, station.document("1.pdf").state());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
