package app.bandeja.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.DriveServer;
import app.bandeja.demo.Endpoint;
import app.bandeja.demo.Endpoint.Kind;
import app.bandeja.run.Count;
import app.bandeja.run.SyncReport;
import app.bandeja.source.DriveOptions;
import app.bandeja.store.Equation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs over as many files as a large office has. */
class ManyFilesTest {
    private static final int PAGE = 100;
    /** Half of what Google gives a user in a minute. */
    private static final int UNITS_A_MINUTE = 162_500;

    @TempDir
    private Path home;

    @Test
    @DisplayName("3,000 files: an idle poll is one request, a changed file two")
    @Timeout(180)
    void someFiles() throws Exception {
        try (DriveServer drive = DriveServer.start(0)) {
            ManyFiles many = ManyFiles.on(drive, 3_000);
            Requests requests = Requests.of(drive);
            try (Office office = office(drive, many)) {
                assertEquals(0, office.run(event -> {}).exitCode());
                assertWalk(many, requests);
                assertPolls(drive, many, office, requests);
            }
        }
    }

    @Test
    @Tag("slow")
    @DisplayName("100,000 files: bounded memory, an idle poll is one request, quota kept")
    @Timeout(3600)
    void hundredThousandFiles() throws Exception {
        try (DriveServer drive = DriveServer.start(0)) {
            ManyFiles many = ManyFiles.on(drive, 100_000);
            Requests requests = Requests.of(drive);
            // as launched: 512 MB of heap, and a process without enough of it ends otherwise
            SyncProcess.Ended ended = new SyncProcess(home, drive.url(), many.folder()).run();
            assertEquals(0, ended.exitCode(), ended.words().toString());
            assertWalk(many, requests);
            try (Office office = office(drive, many)) {
                assertPolls(drive, many, office, requests);
            }
        }
    }

    private Office office(DriveServer drive, ManyFiles many) {
        return new Office(new Office.Options(
                home,
                drive.url(),
                many.folder(),
                PAGE,
                8,
                new DriveOptions.Patience(5, Duration.ofMillis(500)),
                InstantSource.system()));
    }

    private static void assertWalk(ManyFiles many, Requests requests) {
        Map<Endpoint.Kind, Integer> counts = requests.counts();
        int lists = counts.getOrDefault(Kind.LIST, 0);
        assertTrue(lists * 10L <= many.leastRequests(PAGE) * 11L, () -> lists + " list requests");
        assertEquals(many.invoices(), counts.get(Kind.MEDIA));
        assertTrue(requests.unitsInTheWorstMinute() <= UNITS_A_MINUTE, () -> requests.unitsInTheWorstMinute() + "");
    }

    private static void assertPolls(DriveServer drive, ManyFiles many, Office office, Requests requests) {
        Equation equation = office.database().queries().equation();
        assertTrue(equation.holds(), equation.toString());
        assertEquals(many.files(), equation.documents());
        assertEquals(0, equation.owed());

        requests.clear();
        assertEquals(0, office.run(event -> {}).metrics().total().listed());
        assertEquals(Map.of(Kind.CHANGES, 1), requests.counts());

        String folder = many.children().keySet().iterator().next();
        String id = drive.files().add("nueva.pdf", "application/pdf", TinyInvoice.pdf(90_000), folder);
        office.run(event -> {});
        drive.files().replace(id, TinyInvoice.pdf(90_001));
        requests.clear();
        SyncReport report = office.run(event -> {});
        assertEquals(1, report.metrics().total().get(Count.REVISION));
        assertEquals(Map.of(Kind.CHANGES, 1, Kind.MEDIA, 1), requests.counts());
    }
}
