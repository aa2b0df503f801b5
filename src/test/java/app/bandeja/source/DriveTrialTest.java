package app.bandeja.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.DriveServer;
import app.bandeja.demo.Endpoint;
import app.bandeja.demo.Trouble;
import app.bandeja.invoice.Obstacle;
import app.bandeja.invoice.Obstacle.Why;
import app.bandeja.source.DriveTrial.Feed;
import app.bandeja.source.DriveTrial.Increment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over real HTTP; the server's Date is this computer's time. */
class DriveTrialTest {
    private static final Instant SINCE = Instant.parse("2026-02-01T00:00:00Z");
    private static final Duration TOLERANCE = Duration.ofSeconds(30);

    private DriveServer server;
    private String folder;

    @BeforeEach
    void open() throws Exception {
        server = DriveServer.start(0);
        folder = server.files().addFolder("Facturas", DriveServer.ROOT);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private DriveTrial trial(InstantSource clock) {
        return new DriveTrial(
                new DriveOptions(
                        Optional.empty(),
                        Optional.of(server.url()),
                        10,
                        new DriveOptions.Patience(20, Duration.ofMillis(1))),
                clock);
    }

    private DriveTrial trial() {
        return trial(InstantSource.system());
    }

    private void add(String name, String modified) {
        server.files()
                .add(name, "application/pdf", name.getBytes(StandardCharsets.UTF_8), folder, Instant.parse(modified));
    }

    @Test
    void aFolderIsNamedAndNothingIsWrittenOrFetched() throws Exception {
        add("a.pdf", "2026-02-10T12:00:00Z");
        DriveTrial trial = trial();
        assertEquals("Facturas", trial.folder(folder));
        trial.increment(folder, Optional.empty(), SINCE);
        assertTrue(server.requests().all().stream()
                .allMatch(request -> request.method().equals("GET")));
        assertEquals(0, server.requests().count(Endpoint.Kind.MEDIA));
    }

    @Test
    void theFirstAnswerTellsHowFarTheClockIsOff() throws Exception {
        Duration off = Duration.ofMinutes(10);
        DriveTrial ahead = trial(() -> Instant.now().plus(off));
        assertEquals(Optional.empty(), ahead.ahead());
        ahead.folder(folder);
        assertTrue(ahead.ahead().orElseThrow().minus(off).abs().compareTo(TOLERANCE) < 0);

        DriveTrial behind = trial(() -> Instant.now().minus(off));
        behind.folder(folder);
        assertTrue(behind.ahead().orElseThrow().plus(off).abs().compareTo(TOLERANCE) < 0);
    }

    @Test
    void anAnswerThatRefusesTellsTheTimeToo() {
        server.faults().next(Endpoint.Kind.ABOUT, 1, new Trouble.Answer(403, "accessNotConfigured"));
        DriveTrial trial = trial();
        SourceUnavailableException refused =
                assertThrows(SourceUnavailableException.class, () -> trial.folder("nowhere"));
        assertEquals(Obstacle.of(Why.DRIVE_FOLDER_NOT_FOUND, "nowhere"), refused.obstacle());
        assertTrue(trial.ahead().orElseThrow().abs().compareTo(TOLERANCE) < 0);
    }

    @Test
    void itIsTriedTwiceAtMostHoweverPatientARunIs() {
        server.faults().next(Endpoint.Kind.GET, 20, new Trouble.Answer(503, "backendError"));
        SourceUnavailableException refused =
                assertThrows(SourceUnavailableException.class, () -> trial().folder(folder));
        assertEquals(Why.DRIVE_NOT_NOW, refused.obstacle().why());
        assertEquals(2, server.requests().count(Endpoint.Kind.GET));
    }

    @Test
    void bothIncrementalQueriesAreAsked() throws Exception {
        add("old.pdf", "2026-01-10T12:00:00Z");
        add("new.pdf", "2026-02-10T12:00:00Z");
        assertEquals(new Increment(1, Feed.NEW), trial().increment(folder, Optional.empty(), SINCE));
        assertEquals(1, server.requests().count(Endpoint.Kind.CHANGES));
    }

    @Test
    void aCursorThatIsKeptIsTriedAsItStands() throws Exception {
        String kept = new DriveCursor(token(), "", "", List.of(), "").text();
        assertEquals(new Increment(0, Feed.GOES_ON), trial().increment(folder, Optional.of(kept), SINCE));
        String refused = new DriveCursor("no token", "", "", List.of(), "").text();
        assertEquals(new Increment(0, Feed.TOKEN_REFUSED), trial().increment(folder, Optional.of(refused), SINCE));
        String ofAnother = new DriveCursor("no token", "", "", List.of(), "another account").text();
        assertEquals(new Increment(0, Feed.NEW), trial().increment(folder, Optional.of(ofAnother), SINCE));
    }

    private String token() throws Exception {
        DriveOptions options = new DriveOptions(
                Optional.empty(), Optional.of(server.url()), 10, new DriveOptions.Patience(1, Duration.ofMillis(1)));
        return new DriveClient(options, new QuotaBudget()).startToken("");
    }
}
