package app.bandeja.window.instance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A socket on this computer alone. Its port, and the secret that a ring must bring, lie in a file that only the user can
 * read: another user's program may reach the port and gets nothing.
 */
final class Bell implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final String FILE = "bandeja.bell";
    private static final String ANSWER = "here";
    private static final int PATIENCE_MILLIS = 3000;
    private static final int SECRET_BYTES = 32;

    private final ServerSocket socket;
    private final Path file;
    private final String secret;

    private Bell(ServerSocket socket, Path file, String secret) {
        this.socket = socket;
        this.file = file;
        this.secret = secret;
    }

    static Bell hang(Path home) throws IOException {
        ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        Bell bell = new Bell(socket, home.resolve(FILE), HexFormat.of().formatHex(random));
        bell.write();
        return bell;
    }

    private void write() throws IOException {
        Files.deleteIfExists(file);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException e) {
            Files.createFile(file); // Windows: the data folder is the user's own
        }
        Files.write(file, List.of(Integer.toString(socket.getLocalPort()), secret));
    }

    /** Whether somebody answered. */
    static boolean ring(Path home) {
        try {
            List<String> lines = Files.readAllLines(home.resolve(FILE));
            try (Socket line = new Socket()) {
                line.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(lines.getFirst())),
                        PATIENCE_MILLIS);
                line.setSoTimeout(PATIENCE_MILLIS);
                line.getOutputStream().write((lines.getLast() + "\n").getBytes(StandardCharsets.UTF_8));
                return ANSWER.equals(reader(line).readLine());
            }
        } catch (IOException | NumberFormatException e) {
            LOG.info("The window that is open already does not answer", e);
            return false;
        }
    }

    private static BufferedReader reader(Socket line) throws IOException {
        return new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8), 128);
    }

    void answer(Runnable raise) {
        Thread.ofVirtual().name("bandeja.bell").start(() -> {
            while (!socket.isClosed()) {
                answerOnce(raise);
            }
        });
    }

    private void answerOnce(Runnable raise) {
        try (Socket line = socket.accept()) {
            line.setSoTimeout(PATIENCE_MILLIS);
            byte[] brought = line.getInputStream().readNBytes(secret.length());
            if (MessageDigest.isEqual(brought, secret.getBytes(StandardCharsets.UTF_8))) {
                raise.run();
                line.getOutputStream().write((ANSWER + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            LOG.debug("A ring that came to nothing", e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("The bell could not be taken down", e);
        }
    }
}
