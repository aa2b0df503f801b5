package app.bandeja.window.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.window.instance.OneInstance.Claim;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class OneInstanceTest {
    @TempDir
    private Path home;

    private OneInstance won() throws IOException {
        return assertInstanceOf(Claim.Won.class, OneInstance.claim(home)).instance();
    }

    @Test
    void aSecondStartRaisesTheFirst() throws Exception {
        CountDownLatch raised = new CountDownLatch(1);
        try (OneInstance first = won()) {
            first.whenRung(raised::countDown);
            assertEquals(new Claim.Raised(), OneInstance.claim(home));
            assertTrue(raised.await(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void onceTheFirstIsClosedTheNextIsTheOne() throws IOException {
        won().close();
        assertFalse(Files.exists(home.resolve("bandeja.bell")));
        won().close();
    }

    @Test
    void anotherDataFolderIsAnotherWindow() throws IOException {
        try (OneInstance first = won()) {
            Claim other = OneInstance.claim(home.resolve("other"));
            assertInstanceOf(Claim.Won.class, other).instance().close();
            first.whenRung(() -> {});
        }
    }

    @Test
    void oneThatDoesNotAnswerIsToldAndItsLockHolds() throws IOException {
        try (OneInstance first = won()) {
            Files.delete(home.resolve("bandeja.bell"));
            assertEquals(new Claim.Deaf(), OneInstance.claim(home));
            first.whenRung(() -> {});
        }
    }

    @Test
    void whoDoesNotKnowTheSecretGetsNothing() throws Exception {
        AtomicInteger rings = new AtomicInteger();
        try (OneInstance first = won()) {
            first.whenRung(rings::incrementAndGet);
            int port = Integer.parseInt(
                    Files.readAllLines(home.resolve("bandeja.bell")).getFirst());
            try (Socket stranger = new Socket(InetAddress.getLoopbackAddress(), port)) {
                stranger.getOutputStream().write(("0".repeat(64) + "\n").getBytes(StandardCharsets.UTF_8));
                assertEquals(0, stranger.getInputStream().readAllBytes().length);
            } catch (java.net.SocketException e) {
                // refused as well: what it brought was not even read to its end
            }
            assertEquals(0, rings.get());
            assertEquals(new Claim.Raised(), OneInstance.claim(home), "and the bell still works");
        }
    }
}
