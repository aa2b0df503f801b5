package app.bandeja.text.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.scale.ProcessTree;
import app.bandeja.text.FuzzBases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No harmed file makes reading throw, hang or take the machine's memory. */
class FuzzTest {
    private static final Path CACHE = Path.of("target", "ocr-cache").toAbsolutePath();
    private static final long SEED = 20261124;
    private static final long MEMORY = 1L << 30;
    // As the launcher does.
    private static final String AS_LAUNCHED = "@installer/lib/java.options";

    /** Stays when a test fails, with the file that it failed over. */
    private final Path work = Path.of("target", "fuzz").toAbsolutePath();

    @Test
    @Timeout(300)
    void sixtyFiles() throws Exception {
        Files.createDirectories(work);

        assertEquals(List.of(), Fuzz.of(FuzzBases.made(work), work, CACHE, SEED, IntStream.range(0, 60)));
    }

    @Test
    @Tag("slow")
    @Timeout(3600)
    void aThousandFilesInAProcessAsLaunched() throws Exception {
        Files.createDirectories(work);
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.command().add(AS_LAUNCHED);
        builder.command()
                .addAll(List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        Fuzz.class.getName(),
                        work.toString(),
                        CACHE.toString(),
                        Long.toString(SEED),
                        "0",
                        "1000"));
        Path said = work.resolve("said.txt");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try (ProcessTree tree = ProcessTree.of(process.toHandle())) {
            int code = process.waitFor();
            long most = tree.peakBytes().orElse(0);
            System.out.println("at most " + (most >> 20) + " MB");
            assertEquals(List.of(), troubles(said));
            assertEquals(0, code, () -> "see " + said);
            assertTrue(most < MEMORY, () -> (most >> 20) + " MB");
        } finally {
            process.destroyForcibly();
        }
    }

    /** Among much that the libraries say of broken files. */
    private static List<String> troubles(Path said) throws IOException {
        return new String(Files.readAllBytes(said), StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.startsWith("seed "))
                .toList();
    }
}
