package app.bandeja.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.Endpoint;
import app.bandeja.demo.Trouble;
import app.bandeja.invoice.Change;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP and Drive do to a download; whatever it is, the file is whole or it is not there. */
class DriveHttpTest {
    @TempDir
    Path shelf;

    private final byte[] bytes = new byte[40_000];
    private OnDrive drive;
    private String id;

    @BeforeEach
    void start() throws Exception {
        new Random(7).nextBytes(bytes);
        drive = new OnDrive();
        id = drive.server.files().add("Factura 'nº 1' / \"2026\".pdf", OnDrive.PDF, bytes, drive.folder);
    }

    @AfterEach
    void stop() {
        drive.close();
    }

    private Fetch fetch() throws Exception {
        Source source = drive.open(10);
        Change first = new Draining(source).drain().getFirst();
        return source.fetch(((Change.Present) first).file(), shelf);
    }

    private void goesWrong(int times, Trouble trouble) {
        drive.server.faults().next(Endpoint.Kind.MEDIA, id, times, trouble);
    }

    private void assertWhole(Fetch fetch) throws Exception {
        Fetch.Fetched fetched = assertInstanceOf(Fetch.Fetched.class, fetch, fetch::toString);
        assertTrue(Arrays.equals(bytes, Files.readAllBytes(fetched.file())));
    }

    private void assertNothingKept() throws Exception {
        try (var files = Files.walk(shelf)) {
            assertEquals(List.of(), files.filter(Files::isRegularFile).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "403,rateLimitExceeded",
        "403,userRateLimitExceeded",
        "403,backendError",
        "429,rateLimitExceeded",
        "429,tooManyRequests",
        "500,internalError",
        "502,badGateway",
        "503,backendError",
        "504,timeout"
    })
    void whatPassesIsTriedAgain(int status, String reason) throws Exception {
        goesWrong(3, new Trouble.Answer(status, reason));
        assertWhole(fetch());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cannotDownloadFile", "fileNotDownloadable", "insufficientFilePermissions", "domainPolicy"})
    void eachReasonThatStaysIsAskedOnceAndRefused(String reason) throws Exception {
        goesWrong(1, new Trouble.Answer(403, reason));
        Fetch.Refused refused = assertInstanceOf(Fetch.Refused.class, fetch());
        assertEquals(Fault.ACCESS_DENIED, refused.fault());
        assertEquals(1, drive.server.requests().count(Endpoint.Kind.MEDIA));
        assertNothingKept();
    }

    @Test
    void tooManyRequestsWithRetryAfter() throws Exception {
        goesWrong(1, new Trouble.Answer(429, "rateLimitExceeded", Map.of("Retry-After", "1")));
        long begun = System.nanoTime();
        assertWhole(fetch());
        assertTrue(System.nanoTime() - begun >= 1_000_000_000L);
    }

    @Test
    void aDropBeforeTheBody() throws Exception {
        goesWrong(2, new Trouble.HangUp());
        assertWhole(fetch());
    }

    @Test
    void aDropInTheBody() throws Exception {
        goesWrong(2, new Trouble.BreakOff(20_000));
        assertWhole(fetch());
    }

    @Test
    @DisplayName("truncation without Content-Length")
    void truncationWithoutContentLength() throws Exception {
        goesWrong(2, new Trouble.CutOff(20_000));
        assertWhole(fetch());
    }

    @Test
    void aStallThatEnds() throws Exception {
        goesWrong(1, new Trouble.Stall(20_000, Duration.ofMillis(200)));
        assertWhole(fetch());
    }

    @Test
    void aWrongMd5() throws Exception {
        goesWrong(1, new Trouble.Garble());
        assertWhole(fetch());
        drive.server.files().rename(id, "b.pdf");
    }

    @Test
    void aFileEditedInMidDownload() throws Exception {
        byte[] edited = {1, 2, 3};
        goesWrong(1, new Trouble.Meanwhile(() -> drive.server.files().replace(id, edited)));
        Fetch.Fetched fetched = assertInstanceOf(Fetch.Fetched.class, fetch());
        assertTrue(Arrays.equals(edited, Files.readAllBytes(fetched.file())));
    }

    @Test
    @DisplayName("abusive")
    void abusive() throws Exception {
        goesWrong(1, new Trouble.Answer(403, "cannotDownloadAbusiveFile"));
        assertEquals(
                Fault.ABUSIVE, assertInstanceOf(Fetch.Refused.class, fetch()).fault());
        assertNothingKept();
    }

    @Test
    @DisplayName("download quota")
    void downloadQuota() throws Exception {
        goesWrong(1, new Trouble.Answer(403, "downloadQuotaExceeded"));
        Fetch.Failed parked = assertInstanceOf(Fetch.Failed.class, fetch());
        assertEquals(Duration.ofHours(24), parked.after().orElseThrow());
    }

    @Test
    void aFileThatIsGoneWhenItIsFetched() throws Exception {
        goesWrong(1, new Trouble.Meanwhile(() -> drive.server.files().delete(id)));
        assertEquals(
                Fault.NOT_FOUND, assertInstanceOf(Fetch.Failed.class, fetch()).fault());
        assertNothingKept();
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "spreadsheet", "shortcut"})
    void nativeDocumentsAndShortcutsHaveNoFile(String type) throws Exception {
        drive.server.files().delete(id);
        String mime = "application/vnd.google-apps." + type;
        drive.server.files().add("x", mime, new byte[0], drive.folder);
        assertInstanceOf(Fetch.Refused.class, fetch());
        assertEquals(0, drive.server.requests().count(Endpoint.Kind.MEDIA));
    }

    @Test
    @DisplayName("0 bytes")
    void zeroBytes() throws Exception {
        drive.server.files().replace(id, new byte[0]);
        assertEquals(0, assertInstanceOf(Fetch.Fetched.class, fetch()).size());
    }

    @Test
    void thePaceShrinksWhenDriveSaysThatItIsTooMuchAndRisesAgain() throws Exception {
        QuotaBudget budget = new QuotaBudget();
        assertEquals(162_500, budget.pace());
        budget.shrink();
        assertEquals(81_250, budget.pace());
        for (int calls = 0; calls < 100; calls++) {
            budget.grow();
        }
        assertEquals(162_500, budget.pace());
    }

    @Test
    void oneCallInFiveFailsAtRandomAndNothingIsLostDoubledOrHalfStored() throws Exception {
        for (int n = 0; n < 100; n++) {
            byte[] content = new byte[2_000 + n];
            new Random(n).nextBytes(content);
            drive.server.files().add(n + ".pdf", OnDrive.PDF, content, drive.folder);
        }
        drive.server
                .faults()
                .atRandom(
                        0.2,
                        11,
                        List.of(
                                new Trouble.Answer(403, "userRateLimitExceeded"),
                                new Trouble.Answer(429, "rateLimitExceeded"),
                                new Trouble.Answer(500, "internalError"),
                                new Trouble.HangUp(),
                                new Trouble.CutOff(700),
                                new Trouble.BreakOff(700),
                                new Trouble.Stall(700, Duration.ofMillis(20))));
        Source source = drive.open(10, 8);
        List<SourceFile> found = new ArrayList<>();
        for (Change change : new Draining(source).drain()) {
            found.add(((Change.Present) change).file());
        }
        assertEquals(101, found.size());
        for (SourceFile file : found) {
            Fetch.Fetched fetched = assertInstanceOf(Fetch.Fetched.class, source.fetch(file, shelf), file::name);
            assertEquals(file.size(), Files.size(fetched.file()));
        }
        try (var files = Files.walk(shelf)) {
            assertEquals(101, files.filter(Files::isRegularFile).count());
        }
    }
}
