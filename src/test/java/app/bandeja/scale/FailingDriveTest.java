package app.bandeja.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.DriveServer;
import app.bandeja.invoice.State;
import app.bandeja.run.SyncReport;
import app.bandeja.source.DriveOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A fifth of all calls fails, at random, with every reason that passes. A run ends with each document right, or owed
 * with its time; never is one lost, doubled or half stored; and once Drive is well again, all of them are right.
 */
class FailingDriveTest {
    private static final double SHARE = 0.2;
    private static final int RUNS_THAT_FAIL = 3;
    private static final int RUNS_UNTIL_WELL = 3;

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"60, 1, 1"})
    @Timeout(180)
    void aFifthOfAllCallsFails(int documents, long seed, int retries) throws Exception {
        run(documents, seed, retries);
    }

    @ParameterizedTest
    @CsvSource({"1000, 1, 5", "1000, 2, 2", "1000, 3, 1", "1000, 4, 3"})
    @Tag("slow")
    @Timeout(3600)
    void aFifthOfAllCallsFailsOverManyDocuments(int documents, long seed, int retries) throws Exception {
        run(documents, seed, retries);
    }

    private void run(int documents, long seed, int retries) throws Exception {
        SteppingClock clock = new SteppingClock();
        try (DriveServer drive = DriveServer.start(0)) {
            Papers papers = Papers.on(drive, documents);
            try (Office office = new Office(new Office.Options(
                    home,
                    drive.url(),
                    papers.folder(),
                    100,
                    8,
                    new DriveOptions.Patience(retries, Duration.ofMillis(1), Troubles.SILENCE),
                    clock))) {
                Accounts accounts = new Accounts(office, papers);
                drive.faults().atRandom(SHARE, seed, Troubles.PASSING);
                for (int run = 0; run < RUNS_THAT_FAIL; run++) {
                    SyncReport report = office.run(event -> {});
                    accounts.assertNothingIsLostDoubledOrHalfStored(report);
                    clock.aDayLater();
                }
                drive.faults().clear();
                untilNothingIsOwed(office, accounts, clock);
                accounts.assertAllAreRight();
            }
        }
    }

    private static void untilNothingIsOwed(Office office, Accounts accounts, SteppingClock clock) throws Exception {
        for (int run = 0; run < RUNS_UNTIL_WELL; run++) {
            SyncReport report = office.run(event -> {});
            accounts.assertNothingIsLostDoubledOrHalfStored(report);
            assertEquals(List.of(), report.failures());
            clock.aDayLater();
        }
        assertFalse(office.documents().stream().anyMatch(row -> row.state() == State.OWED));
        assertTrue(office.database().queries().equation().holds());
    }
}
