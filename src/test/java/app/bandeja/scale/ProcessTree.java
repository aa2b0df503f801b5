package app.bandeja.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * What a process and everything that it started cost together, from now on. Looked at ten times a second, for nobody
 * tells afterwards what one that ended had used: of each, up to 100 ms at its end are missed.
 */
public final class ProcessTree implements AutoCloseable {
    private static final Path PROCESSES = Path.of("/proc");
    private static final long PAUSE_MILLIS = 100;

    private final ProcessHandle root;
    private final Map<Long, Duration> before;
    private final Map<Long, Duration> latest = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicLong peak = new AtomicLong();

    private ProcessTree(ProcessHandle root) {
        this.root = root;
        look();
        this.before = Map.copyOf(latest);
        Thread.ofPlatform().daemon().start(this::watch);
    }

    public static ProcessTree of(ProcessHandle root) {
        return new ProcessTree(root);
    }

    /** Processor time, user and system, of all of them, also of those that ended. */
    public Duration cpu() {
        look();
        return sum(latest).minus(sum(before));
    }

    /** The most resident memory at once, shared pages counted for each process; nothing where there is no /proc. */
    public OptionalLong peakBytes() {
        return Files.isDirectory(PROCESSES) ? OptionalLong.of(peak.get()) : OptionalLong.empty();
    }

    /** Resident memory now; 0 where there is no /proc. */
    public long bytes() {
        return processes().mapToLong(ProcessTree::resident).sum();
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void watch() {
        try {
            while (!closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        peak.accumulateAndGet(bytes(), Math::max);
        processes()
                .forEach(process -> process.info()
                        .totalCpuDuration()
                        .ifPresent(used -> latest.merge(
                                process.pid(), used, (one, other) -> one.compareTo(other) > 0 ? one : other)));
    }

    private Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(root), root.descendants());
    }

    private static long resident(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(PROCESSES.resolve(process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .sum();
        } catch (IOException | UncheckedIOException _) {
            return 0; // it ended meanwhile
        }
    }

    private static Duration sum(Map<Long, Duration> all) {
        return all.values().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
