package app.bandeja.text.ocr;

import com.sun.jna.Native;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program's end of a worker: asked by one thread at a time. */
final class OcrProcess implements AutoCloseable {
    // The engine itself gives up in time; only one that hangs is ended from outside.
    private static final Duration GRACE = Duration.ofSeconds(2);

    // 128 and the signal: nothing that happens inside a process is a SIGKILL.
    private static final int KILLED = 137;
    private static final int UNKNOWN = -1;

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;

    private OcrProcess(Process process) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /** @param cache the folder where natives and models are unpacked */
    static OcrProcess start(Path cache) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // A small Java: it only carries pictures to a native library.
                "-Xmx48m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+SuppressFatalErrorMessage",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                OcrWorker.class.getName(),
                cache.toString());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        // Whatever library it is: with OpenMP, a page would take all cores and three times the work.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        return new OcrProcess(builder.start());
    }

    OcrAnswer ask(OcrRequest request) {
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Boolean> alarm = new CompletableFuture<>();
        var _ = alarm.completeOnTimeout(true, request.limit().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS)
                .thenAccept(_ -> {
                    late.set(true);
                    process.destroyForcibly();
                });
        try {
            Wire.send(out, request);
            return Wire.hear(in);
        } catch (IOException e) {
            int exit = exit();
            return late.get() ? new OcrAnswer.Late() : new OcrAnswer.Gone(exit == KILLED);
        } finally {
            alarm.cancel(false);
        }
    }

    /** How it ended; one that only lost its wire is ended now, and it was nobody outside. */
    private int exit() {
        try {
            if (process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return UNKNOWN;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Only what a worker needs: a short class path is a quick start. */
    private static String classPath() {
        return Stream.of(OcrWorker.class, Native.class, org.jspecify.annotations.NullMarked.class)
                .map(OcrProcess::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    // Asked of its resource: a class out of the start cache knows no code source.
    private static String place(Class<?> type) {
        String resource = type.getName().replace('.', '/') + ".class";
        URL url = Objects.requireNonNull(type.getResource("/" + resource), "a class without its file");
        try {
            URL root = url.openConnection() instanceof JarURLConnection jar
                    ? jar.getJarFileURL()
                    : URI.create(url.toString().replace(resource, "")).toURL();
            return Path.of(root.toURI()).toString();
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("a class path that is no path", e);
        }
    }
}
