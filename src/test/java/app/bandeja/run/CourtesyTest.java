package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class CourtesyTest {
    private static final int STEPPED_BACK = 10;

    @Test
    void besideAPersonReadingAndWhatItStartsStepsBack() throws Exception {
        try (Workers workers = new Workers(1)) {
            workers.watched();
            int expected = Math.max(STEPPED_BACK, mine());
            assertEquals(List.of(expected, expected), workers.read(() -> List.of(mine(), ofAChild())));
        }
    }

    @Test
    void whereNobodyWaitsReadingIsAsQuickAsAllElse() throws Exception {
        try (Workers workers = new Workers(1)) {
            assertEquals(mine(), workers.read(CourtesyTest::mine));
        }
    }

    private static int mine() throws Exception {
        return niceness(Files.readString(Path.of("/proc/thread-self/stat")));
    }

    private static int ofAChild() throws Exception {
        Process child = new ProcessBuilder("cat", "/proc/self/stat").start();
        String stat = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, child.waitFor());
        return niceness(stat);
    }

    /** The 19th of its values; the second is a name in brackets, which may hold anything. */
    private static int niceness(String stat) {
        return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[16]);
    }
}
