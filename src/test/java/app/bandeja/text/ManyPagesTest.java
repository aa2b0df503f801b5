package app.bandeja.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with the number of pages that were read. */
class ManyPagesTest {
    private static final double MORE = 1.1;

    @TempDir
    private Path folder;

    private record Memory(long heap, long resident) {

        static Memory of(String line) {
            String[] numbers = line.split(" ", -1);
            return new Memory(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
        }
    }

    @Test
    @Tag("slow")
    @Timeout(1800)
    void tenThousandPagesInAProcessAsLaunched() throws Exception {
        List<Memory> course = course();

        assertEquals(ManyPages.BATCHES, course.size());
        assertFlat("heap after collection", course, Memory::heap);
        assertFlat("resident memory of the process tree", course, Memory::resident);
    }

    /** The last quarter against the second: the first is for growing to what is needed. */
    private static void assertFlat(String what, List<Memory> course, ToLongFunction<Memory> part) {
        int quarter = course.size() / 4;
        long second = median(course.subList(quarter, 2 * quarter), part);
        long last = median(course.subList(3 * quarter, course.size()), part);
        System.out.printf("%s: %d MB in the second quarter, %d MB in the last%n", what, second >> 20, last >> 20);
        assertTrue(last <= second * MORE, () -> what + ": " + second + ", then " + last + " bytes; " + course);
    }

    private static long median(List<Memory> course, ToLongFunction<Memory> part) {
        return course.stream().mapToLong(part).sorted().toArray()[course.size() / 2];
    }

    private List<Memory> course() throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        // As the launcher does.
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@installer/lib/java.options",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyPages.class.getName(),
                        folder.toString(),
                        Path.of("target", "ocr-cache").toAbsolutePath().toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertEquals(0, process.waitFor());
            return Files.readAllLines(said).stream()
                    .filter(line -> line.matches("\\d+ \\d+"))
                    .map(Memory::of)
                    .toList();
        } finally {
            process.destroyForcibly();
        }
    }
}
