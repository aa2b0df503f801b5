package app.bandeja.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.bandeja.demo.Endpoint;
import app.bandeja.demo.Trouble;
import app.bandeja.invoice.Change;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriveFetchTest {
    @TempDir
    Path temp;

    private final byte[] bytes = random(40_000, 1);
    private OnDrive drive;
    private String id;
    private SourceFile file;
    private Path shelf;

    @BeforeEach
    void start() throws Exception {
        drive = new OnDrive();
        shelf = temp.resolve("shelf");
        id = drive.server.files().add("a.pdf", OnDrive.PDF, bytes, drive.folder);
        file = listed();
        drive.server.requests().clear();
    }

    @AfterEach
    void stop() {
        drive.close();
    }

    private static byte[] random(int size, long seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private SourceFile listed() throws Exception {
        Change change = new Draining(drive.open(10)).drain().getFirst();
        return assertInstanceOf(Change.Present.class, change).file();
    }

    private Fetch fetch() throws InterruptedException {
        return drive.open(10).fetch(file, shelf);
    }

    private void goesWrong(int times, Trouble trouble) {
        drive.server.faults().next(Endpoint.Kind.MEDIA, id, times, trouble);
    }

    private void assertFetched(byte[] expected, Fetch fetch) throws IOException {
        Fetch.Fetched fetched = assertInstanceOf(Fetch.Fetched.class, fetch);
        assertEquals(Arrays.toString(expected), Arrays.toString(Files.readAllBytes(fetched.file())));
        assertEquals(expected.length, fetched.size());
        assertEquals(fetched.hash().hex(), fetched.file().getFileName().toString());
        assertEquals(List.of(fetched.hash().hex()), onShelf());
    }

    private void assertFailed(Fault fault, String detail, Optional<Duration> after, Fetch fetch) throws IOException {
        assertEquals(new Fetch.Failed(fault, detail, after), fetch);
        assertEquals(List.of(), onShelf());
    }

    private List<String> onShelf() throws IOException {
        if (!Files.exists(shelf)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(shelf)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void bytesComeInOneRequest() throws Exception {
        assertFetched(bytes, fetch());
        assertEquals(1, drive.server.requests().all().size());
    }

    @Test
    void anEmptyFileIsFetched() throws Exception {
        drive.server.files().replace(id, new byte[0]);
        file = listed();
        assertFetched(new byte[0], fetch());
    }

    @Test
    void aBodyThatBreaksOffWithoutALengthIsNotTheFile() throws Exception {
        goesWrong(2, new Trouble.CutOff(20_000));
        assertFetched(bytes, fetch());
        assertEquals(3, drive.server.requests().count(Endpoint.Kind.MEDIA));
    }

    @Test
    @DisplayName("truncation without Content-Length: always, it fails")
    void aBodyThatAlwaysBreaksOffFails() throws Exception {
        goesWrong(99, new Trouble.CutOff(20_000));
        assertFailed(
                Fault.UNREACHABLE,
                "a.pdf: the connection to Google Drive failed (it broke off after 20000 of 40000 bytes)",
                Optional.empty(),
                fetch());
        assertEquals(6, drive.server.requests().count(Endpoint.Kind.MEDIA));
    }

    @Test
    void wrongBytesAreNotTakenAndComeAgain() throws Exception {
        goesWrong(1, new Trouble.Garble());
        assertFetched(bytes, fetch());
    }

    @Test
    @DisplayName("wrong md5: always, it is given up after three looks")
    void bytesThatAreAlwaysWrongAreGivenUpAfterThreeLooks() throws Exception {
        goesWrong(99, new Trouble.Garble());
        assertFailed(
                Fault.CHECKSUM_MISMATCH, "a.pdf: its bytes do not match Drive's checksum", Optional.empty(), fetch());
        assertEquals(3, drive.server.requests().count(Endpoint.Kind.MEDIA));
        assertEquals(3, drive.server.requests().count(Endpoint.Kind.GET));
    }

    @Test
    void aFileThatWasEditedSinceItWasListedComesAsItIsNow() throws Exception {
        byte[] newer = random(30_000, 2);
        goesWrong(1, new Trouble.Meanwhile(() -> drive.server.files().replace(id, newer)));
        assertFetched(newer, fetch());
        assertEquals(1, drive.server.requests().count(Endpoint.Kind.MEDIA));
    }

    @Test
    void aBrokenConnectionIsTriedAgain() throws Exception {
        goesWrong(3, new Trouble.HangUp());
        assertFetched(bytes, fetch());
    }

    @Test
    void aRateLimitIsWaitedFor() throws Exception {
        goesWrong(1, new Trouble.Answer(403, "rateLimitExceeded"));
        goesWrong(1, new Trouble.Answer(403, "userRateLimitExceeded"));
        goesWrong(1, new Trouble.Answer(429, "rateLimitExceeded", Map.of("Retry-After", "0")));
        goesWrong(1, new Trouble.Answer(500, "internalError"));
        assertFetched(bytes, fetch());
        assertEquals(5, drive.server.requests().count(Endpoint.Kind.MEDIA));
    }

    @Test
    void aLongPauseIsHandedBack() throws Exception {
        goesWrong(9, new Trouble.Answer(429, "rateLimitExceeded", Map.of("Retry-After", "3600")));
        assertFailed(
                Fault.UNREACHABLE,
                "a.pdf: Google Drive answered 429 (rateLimitExceeded)",
                Optional.of(Duration.ofHours(1)),
                fetch());
        assertEquals(1, drive.server.requests().count(Endpoint.Kind.MEDIA));
    }

    @Test
    void whatDriveWillNeverGiveIsAskedForOnce() throws Exception {
        goesWrong(9, new Trouble.Answer(403, "cannotDownloadFile"));
        assertEquals(
                new Fetch.Refused(Fault.ACCESS_DENIED, "a.pdf: Google Drive answered 403 (cannotDownloadFile)"),
                fetch());
        assertEquals(1, drive.server.requests().count(Endpoint.Kind.MEDIA));
    }

    @Test
    void aHarmfulFileIsRefused() throws Exception {
        goesWrong(9, new Trouble.Answer(403, "cannotDownloadAbusiveFile"));
        assertEquals(new Fetch.Refused(Fault.ABUSIVE, "a.pdf: Google Drive says that it is harmful"), fetch());
    }

    @Test
    void aUsedUpQuotaIsParkedForADay() throws Exception {
        goesWrong(9, new Trouble.Answer(403, "downloadQuotaExceeded"));
        assertFailed(
                Fault.UNREACHABLE, "a.pdf: too many downloads of it today", Optional.of(Duration.ofHours(24)), fetch());
        assertEquals(1, drive.server.requests().count(Endpoint.Kind.MEDIA));
    }

    @Test
    void aForbiddenWordThatWeDoNotKnowMayPass() throws Exception {
        goesWrong(9, new Trouble.Answer(403, "somethingNew"));
        assertFailed(Fault.ACCESS_DENIED, "a.pdf: Google Drive answered 403 (somethingNew)", Optional.empty(), fetch());
    }

    @Test
    void aFileThatIsNotThereMayComeBack() throws Exception {
        drive.server.files().delete(id);
        assertFailed(Fault.NOT_FOUND, "a.pdf: it is no longer there", Optional.empty(), fetch());
    }

    @Test
    void aDocumentOfGooglesOwnHasNoBytes() throws Exception {
        drive.server.files().delete(id);
        drive.server.files().add("Hoja", "application/vnd.google-apps.spreadsheet", new byte[0], drive.folder);
        file = listed();
        assertInstanceOf(Fetch.Refused.class, fetch());
    }

    @Test
    void noTryIsMadeWhenNoneIsLeft() throws Exception {
        goesWrong(1, new Trouble.Answer(503, "backendError"));
        Fetch fetch = drive.open(10, 0).fetch(file, shelf);
        assertFailed(Fault.UNREACHABLE, "a.pdf: Google Drive answered 503 (backendError)", Optional.empty(), fetch);
    }

    @Test
    void anInterruptStopsTheTries() throws Exception {
        Thread here = Thread.currentThread();
        goesWrong(99, new Trouble.Meanwhile(here::interrupt));
        Source source = drive.open(10);
        assertThrows(InterruptedException.class, () -> source.fetch(file, shelf));
        assertFalse(here.isInterrupted());
        assertEquals(List.of(), onShelf());
    }
}
