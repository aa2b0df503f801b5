package app.bandeja;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo in a terminal: a sign-in, and then every sample accounted for. */
class DemoTest {
    @TempDir
    private Path home;

    @Test
    void signsInAndAccountsForEverySample() throws Exception {
        ProgramHere program = new ProgramHere(home);
        assertEquals(0, program.run("demo"), program::err);
        assertTrue(program.err().contains("Signed in as demo@example.com"), program::err);
        assertTrue(program.err().contains("[15/15]"), program::err);
        assertTrue(program.out().contains("15 documents"), program::out);
        try (Stream<Path> left = Files.list(home)) {
            assertEquals(0, left.count(), "the demo has a home of its own, and never touches this one");
        }
    }
}
