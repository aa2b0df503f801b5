package app.bandeja.window.instance;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one window of a data folder, as long as it is open. The system lets go of the lock of a program that was killed. */
public final class OneInstance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OneInstance.class);
    private static final String LOCK = "bandeja.lock";

    private final FileChannel channel;
    private final Optional<Bell> bell;

    /** What became of the wish to be the one. */
    public sealed interface Claim {

        /** This is the one; it is closed when its window is. */
        record Won(OneInstance instance) implements Claim {}

        /** Another is, and was asked to come to the front. */
        record Raised() implements Claim {}

        /** Another is, and does not answer. */
        record Deaf() implements Claim {}
    }

    private OneInstance(FileChannel channel, Optional<Bell> bell) {
        this.channel = channel;
        this.bell = bell;
    }

    /**
     * Claims a data folder, which is made when missing.
     *
     * @throws IOException if nothing can be written there
     */
    public static Claim claim(Path home) throws IOException {
        Files.createDirectories(home);
        FileChannel channel = FileChannel.open(home.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isLocked(channel)) {
            return new Claim.Won(new OneInstance(channel, hung(home)));
        }
        channel.close();
        return Bell.ring(home) ? new Claim.Raised() : new Claim.Deaf();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return Optional.<FileLock>ofNullable(channel.tryLock()).isPresent();
        } catch (OverlappingFileLockException e) {
            return false; // another window of this very process
        }
    }

    private static Optional<Bell> hung(Path home) {
        try {
            return Optional.of(Bell.hang(home));
        } catch (IOException e) {
            LOG.warn("No second start can raise this window", e);
            return Optional.empty();
        }
    }

    /** From now on, a second start calls this, in a thread of its own. */
    public void whenRung(Runnable raise) {
        bell.ifPresent(one -> one.answer(raise));
    }

    @Override
    public void close() {
        bell.ifPresent(Bell::close);
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("The lock of the data folder could not be let go", e);
        }
    }
}
