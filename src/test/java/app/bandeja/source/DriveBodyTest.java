package app.bandeja.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.bandeja.demo.Endpoint;
import app.bandeja.demo.Trouble;
import app.bandeja.invoice.Fault;
import app.bandeja.invoice.SourceFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of bytes on their way; whatever it is, the file is whole or it is not there. */
@Timeout(60)
class DriveBodyTest {
    private static final Duration SHORT = Duration.ofMillis(150);
    private static final Duration FOR_EVER = Duration.ofHours(1);

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

    @Test
    @DisplayName("a drop before and in the body")
    void aDropBeforeAndInTheBody() throws Exception {
        one.goesWrong(1, new Trouble.HangUp());
        one.goesWrong(1, new Trouble.BreakOff(0));
        one.goesWrong(1, new Trouble.BreakOff(20_000));
        one.goesWrong(1, new Trouble.BreakOff(40_000));
        one.assertWhole(one.fetch());
        assertEquals(5, one.downloads());
    }

    @Test
    @DisplayName("a drop before and in the body: of a list and of the feed")
    void aDropBeforeAndInTheBodyOfAList() throws Exception {
        for (Endpoint.Kind call : List.of(Endpoint.Kind.LIST, Endpoint.Kind.CHANGES)) {
            one.drive.server.faults().next(call, 1, new Trouble.HangUp());
            one.drive.server.faults().next(call, 1, new Trouble.BreakOff(40));
        }
        assertEquals(OneFile.NAME, one.listed().name());
    }

    @Test
    @DisplayName("truncation without Content-Length")
    void truncationWithoutContentLength() throws Exception {
        one.goesWrong(1, new Trouble.CutOff(0));
        one.goesWrong(1, new Trouble.CutOff(20_000));
        one.goesWrong(1, new Trouble.CutOff(39_999));
        one.assertWhole(one.fetch());
        assertEquals(4, one.downloads());
    }

    @Test
    @DisplayName("truncation without Content-Length: of a list")
    void truncationOfAList() throws Exception {
        one.drive.server.faults().next(Endpoint.Kind.LIST, 1, new Trouble.CutOff(60));
        assertEquals(OneFile.NAME, one.listed().name());
    }

    @Test
    @DisplayName("stall")
    void aStallIsBrokenOffAndTriedAgain() throws Exception {
        one.goesWrong(1, new Trouble.Stall(0, FOR_EVER));
        one.goesWrong(1, new Trouble.Stall(20_000, FOR_EVER));
        one.assertWhole(one.fetch(SHORT));
        assertEquals(3, one.downloads());
    }

    @Test
    @DisplayName("stall: before an answer, of a download and of the feed")
    void aStallBeforeAnAnswer() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        Trouble silent = new Trouble.Meanwhile(() -> await(released));
        try {
            one.goesWrong(1, silent);
            one.assertWhole(one.fetch(SHORT));
            one.drive.server.faults().next(Endpoint.Kind.LIST, 1, silent);
            one.drive.server.faults().next(Endpoint.Kind.CHANGES, 1, silent);
            Source hasty = one.drive.open(new DriveOptions.Patience(5, Duration.ofMillis(1), SHORT));
            assertEquals(1, new Draining(hasty).drain().size());
        } finally {
            released.countDown();
        }
    }

    private static void await(CountDownLatch released) {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @DisplayName("stall: one that ends goes on")
    void aStallThatEndsGoesOn() throws Exception {
        one.goesWrong(1, new Trouble.Stall(20_000, Duration.ofMillis(50)));
        one.assertWhole(one.fetch());
    }

    @Test
    @DisplayName("wrong md5")
    void wrongMd5() throws Exception {
        one.goesWrong(1, new Trouble.Garble());
        one.assertWhole(one.fetch());
        assertEquals(2, one.downloads());
    }

    @Test
    @DisplayName("file edited in mid-download")
    void aFileEditedInMidDownload() throws Exception {
        byte[] edited = OneFile.bytes(8);
        SourceFile asListed = one.listed();
        // half of what it was, and then only what it is now
        one.goesWrong(1, new Trouble.BreakOff(20_000));
        one.goesWrong(1, new Trouble.Meanwhile(() -> one.drive.server.files().replace(one.id, edited)));
        one.assertHolds(edited, one.drive.open(10).fetch(asListed, shelf));
        assertEquals(2, one.downloads());
    }

    @Test
    @DisplayName("file edited in mid-download: after its bytes came, they are as good as listed")
    void aFileEditedAfterItsBytesCame() throws Exception {
        byte[] edited = OneFile.bytes(8);
        SourceFile asListed = one.listed();
        one.assertWhole(one.drive.open(10).fetch(asListed, shelf));
        one.drive.server.files().replace(one.id, edited);
        one.drive.server.requests().clear();
        assertEquals(edited.length, one.listed().size());
        assertEquals(0, one.downloads());
    }

    @Test
    @DisplayName("file edited in mid-download: each time again, it is left for later")
    void aFileEditedDuringEachDownload() throws Exception {
        SourceFile asListed = one.listed();
        for (int look = 0; look < 3; look++) {
            one.goesWrong(1, edit(10 + look));
            one.drive.server.faults().next(Endpoint.Kind.GET, one.id, 1, edit(20 + look));
        }
        Fetch.Failed failed =
                assertInstanceOf(Fetch.Failed.class, one.drive.open(10).fetch(asListed, shelf));
        assertEquals(Fault.CHECKSUM_MISMATCH, failed.fault());
        assertEquals(3, one.downloads());
        one.assertNothingKept();
    }

    private Trouble edit(int seed) {
        byte[] edited = OneFile.bytes(seed);
        return new Trouble.Meanwhile(() -> one.drive.server.files().replace(one.id, edited));
    }

    @Test
    @DisplayName("0 bytes")
    void zeroBytes() throws Exception {
        one.drive.server.files().replace(one.id, new byte[0]);
        one.assertHolds(new byte[0], one.fetch());
    }

    @Test
    @DisplayName("names with quotes and slashes")
    void namesWithQuotesAndSlashes() throws Exception {
        one.drive.server.files().delete(one.id);
        String box = one.drive.addFolder("d'agost / \"B\" \\ C", one.drive.folder);
        String name = "../..\\ 'a' \"b\" / c.pdf";
        one.drive.server.files().add(name, OnDrive.PDF, one.bytes, box);
        SourceFile file = one.listed();
        assertEquals(name, file.name());
        assertEquals("d'agost / \"B\" \\ C/" + name, file.path());
        one.assertWhole(one.drive.open(10).fetch(file, shelf));
        assertEquals(
                Set.of(file),
                Set.copyOf(one.drive.recent(one.drive.folder).listModifiedSince(java.time.Instant.EPOCH)));
    }
}
