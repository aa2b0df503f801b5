package app.bandeja.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Drive answers instead of a file: some pass, some stay, some mean tomorrow. */
@Timeout(60)
class DriveHttpTest {
    @TempDir
    Path shelf;

    private OneFile one;

    @BeforeEach
    void start() throws Exception {
        one = new OneFile(shelf);
    }

    @AfterEach
    void stop() {
        one.close();
    }

    /** What is made of an answer that is always the same. */
    enum Meaning {
        TRIED_AGAIN,
        REFUSED,
        ABUSIVE,
        TOMORROW,
        NO_ACCESS,
        MAY_PASS
    }

    @ParameterizedTest
    @DisplayName("each 403 reason")
    @CsvSource({
        "rateLimitExceeded,TRIED_AGAIN",
        "userRateLimitExceeded,TRIED_AGAIN",
        "backendError,TRIED_AGAIN",
        "cannotDownloadFile,REFUSED",
        "fileNotDownloadable,REFUSED",
        "insufficientFilePermissions,REFUSED",
        "forbidden,REFUSED",
        "domainPolicy,REFUSED",
        "appNotAuthorizedToFile,REFUSED",
        "cannotDownloadAbusiveFile,ABUSIVE",
        "downloadQuotaExceeded,TOMORROW",
        "dailyLimitExceeded,TOMORROW",
        "accessNotConfigured,NO_ACCESS",
        "insufficientPermissions,NO_ACCESS",
        "insufficientScopes,NO_ACCESS",
        "authError,NO_ACCESS",
        "aReasonOfTomorrow,MAY_PASS"
    })
    void each403Reason(String reason, Meaning meaning) throws Exception {
        one.goesWrong(99, new Trouble.Answer(403, reason));
        Fetch fetch = one.fetch();
        String words = OneFile.NAME + ": Google Drive answered 403 (" + reason + ")";
        Fetch expected = switch (meaning) {
            case TRIED_AGAIN, NO_ACCESS -> new Fetch.Failed(Fault.UNREACHABLE, words, Optional.empty());
            case REFUSED -> new Fetch.Refused(Fault.ACCESS_DENIED, words);
            case ABUSIVE -> new Fetch.Refused(Fault.ABUSIVE, OneFile.NAME + ": Google Drive says that it is harmful");
            case TOMORROW ->
                new Fetch.Failed(
                        Fault.UNREACHABLE,
                        OneFile.NAME + ": too many downloads of it today",
                        Optional.of(Duration.ofDays(1)));
            case MAY_PASS -> new Fetch.Failed(Fault.ACCESS_DENIED, words, Optional.empty());
        };
        assertEquals(expected, fetch);
        assertEquals(meaning == Meaning.TRIED_AGAIN ? 6 : 1, one.downloads());
        one.assertNothingKept();
    }

    @ParameterizedTest
    @DisplayName("each 403 reason: one that passes, of a download and of a list")
    @ValueSource(strings = {"rateLimitExceeded", "userRateLimitExceeded", "backendError"})
    void aReasonThatPasses(String reason) throws Exception {
        Trouble passing = new Trouble.Answer(403, reason);
        one.goesWrong(3, passing);
        one.drive.server.faults().next(Endpoint.Kind.LIST, 3, passing);
        one.drive.server.faults().next(Endpoint.Kind.CHANGES, 3, passing);
        one.assertWhole(one.fetch());
    }

    @ParameterizedTest
    @DisplayName("each 403 reason: one that stays is no list, and no empty one")
    @ValueSource(strings = {"accessNotConfigured", "insufficientPermissions", "domainPolicy", "aReasonOfTomorrow"})
    void aReasonThatStaysIsNoList(String reason) {
        one.drive.server.faults().next(Endpoint.Kind.LIST, 1, new Trouble.Answer(403, reason));
        assertThrows(SourceUnavailableException.class, one::listed);
        assertEquals(1, one.drive.server.requests().count(Endpoint.Kind.LIST));
    }

    @Test
    @DisplayName("429 with and without Retry-After")
    void tooManyRequestsWithAndWithoutRetryAfter() throws Exception {
        SourceFile file = one.listed();
        one.goesWrong(1, new Trouble.Answer(429, "rateLimitExceeded"));
        one.goesWrong(1, new Trouble.Answer(429, "aReasonOfTomorrow"));
        one.assertWhole(one.drive.open(10).fetch(file, shelf));
        one.goesWrong(1, new Trouble.Answer(429, "rateLimitExceeded", Map.of("Retry-After", "1")));
        long begun = System.nanoTime();
        one.assertWhole(one.drive.open(10).fetch(file, shelf));
        assertTrue(System.nanoTime() - begun >= 1_000_000_000L, "it came back too soon");
        assertEquals(5, one.downloads());
    }

    @Test
    @DisplayName("429 with and without Retry-After: one of an hour is handed back")
    void aLongRetryAfterIsHandedBack() throws Exception {
        one.goesWrong(99, new Trouble.Answer(429, "rateLimitExceeded", Map.of("Retry-After", "3600")));
        assertEquals(
                Optional.of(Duration.ofHours(1)),
                assertInstanceOf(Fetch.Failed.class, one.fetch()).after());
        assertEquals(1, one.downloads());
    }

    @ParameterizedTest
    @DisplayName("5xx bursts")
    @CsvSource({"500,internalError", "502,badGateway", "503,backendError", "504,timeout", "599,"})
    void bursts(int status, String reason) throws Exception {
        Trouble burst = new Trouble.Answer(status, Optional.ofNullable(reason).orElse(""));
        for (Endpoint.Kind call : List.of(
                Endpoint.Kind.GET,
                Endpoint.Kind.START_TOKEN,
                Endpoint.Kind.LIST,
                Endpoint.Kind.CHANGES,
                Endpoint.Kind.MEDIA)) {
            one.drive.server.faults().next(call, 5, burst);
        }
        one.assertWhole(one.fetch());
        assertEquals(6, one.downloads());
    }

    @Test
    @DisplayName("5xx bursts: a longer one than there are tries is told, and the next run goes on")
    void aBurstThatLasts() throws Exception {
        SourceFile file = one.listed();
        Trouble burst = new Trouble.Answer(503, "backendError");
        one.goesWrong(6, burst);
        assertInstanceOf(Fetch.Failed.class, one.drive.open(10).fetch(file, shelf));
        one.assertNothingKept();
        one.assertWhole(one.drive.open(10).fetch(file, shelf));
        one.drive.server.faults().next(Endpoint.Kind.LIST, 6, burst);
        assertThrows(SourceUnavailableException.class, one::listed);
        assertEquals(file, one.listed());
    }

    @Test
    @DisplayName("abusive")
    void abusive() throws Exception {
        one.goesWrong(1, new Trouble.Answer(403, "cannotDownloadAbusiveFile"));
        assertEquals(
                new Fetch.Refused(Fault.ABUSIVE, OneFile.NAME + ": Google Drive says that it is harmful"), one.fetch());
        assertEquals(1, one.downloads());
        one.assertNothingKept();
    }

    @Test
    @DisplayName("download quota")
    void downloadQuota() throws Exception {
        SourceFile file = one.listed();
        one.goesWrong(1, new Trouble.Answer(403, "downloadQuotaExceeded"));
        Fetch.Failed parked =
                assertInstanceOf(Fetch.Failed.class, one.drive.open(10).fetch(file, shelf));
        assertEquals(Optional.of(Duration.ofDays(1)), parked.after());
        assertEquals(1, one.downloads());
        one.assertWhole(one.drive.open(10).fetch(file, shelf));
    }

    @Test
    @DisplayName("404 race")
    void aFileThatIsGoneWhenItIsFetched() throws Exception {
        one.goesWrong(1, new Trouble.Meanwhile(() -> one.drive.server.files().delete(one.id)));
        assertEquals(
                new Fetch.Failed(Fault.NOT_FOUND, OneFile.NAME + ": it is no longer there", Optional.empty()),
                one.fetch());
        one.assertNothingKept();
    }

    @Test
    @DisplayName("404 race: one that passes")
    void aFileThatIsOnlySaidToBeGone() throws Exception {
        SourceFile file = one.listed();
        one.goesWrong(1, new Trouble.Answer(404, "notFound"));
        assertInstanceOf(Fetch.Failed.class, one.drive.open(10).fetch(file, shelf));
        one.assertWhole(one.drive.open(10).fetch(file, shelf));
    }

    @ParameterizedTest
    @DisplayName("native document")
    @ValueSource(strings = {"document", "spreadsheet", "presentation", "form"})
    void aNativeDocumentHasNoFile(String type) throws Exception {
        hasNoFile(type);
    }

    @Test
    @DisplayName("shortcut")
    void aShortcutHasNoFile() throws Exception {
        hasNoFile("shortcut");
    }

    private void hasNoFile(String type) throws Exception {
        one.drive.server.files().delete(one.id);
        String mime = "application/vnd.google-apps." + type;
        one.drive.server.files().add("x", mime, new byte[0], one.drive.folder);
        assertEquals("x", one.listed().name());
        assertInstanceOf(Fetch.Refused.class, one.fetch());
        assertEquals(0, one.downloads());
    }

    @Test
    void thePaceShrinksWhenDriveSaysThatItIsTooMuchAndRisesAgain() {
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
            one.drive.server.files().add(n + ".pdf", OnDrive.PDF, content, one.drive.folder);
        }
        one.drive
                .server
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
        Source source = one.drive.open(10, 8);
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
