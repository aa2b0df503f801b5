package app.bandeja.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What programs that were killed left on the shelf goes; what one is still bringing stays. */
@Timeout(60)
class PartFilesTest {
    @TempDir
    private Path folder;

    private List<String> here() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatNobodyHoldsIsSweptAndNothingElse() throws Exception {
        Files.writeString(folder.resolve("abandoned.part"), "half");
        Files.writeString(folder.resolve("note.txt"), "a person's");
        Files.createDirectory(folder.resolve("folder.part"));

        new Shelf(folder).sweep();

        assertEquals(List.of("folder.part", "note.txt"), here());
        assertEquals("a person's", Files.readString(folder.resolve("note.txt")));
    }

    @Test
    void aShelfThatIsNotThereYetIsSwept() {
        new Shelf(folder.resolve("none")).sweep();
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @Test
    void whatAnotherProgramIsBringingStaysUntilItIsKilled() throws Exception {
        Process other = start();
        try (OutputStream bytes = other.getOutputStream()) {
            bytes.write(1);
            bytes.flush();
            while (here().isEmpty() || Files.size(folder.resolve(here().getFirst())) == 0) {
                assertFalse(other.waitFor(10, TimeUnit.MILLISECONDS), "it ended by itself");
            }
            List<String> held = here();

            new Shelf(folder).sweep();
            assertEquals(held, here());

            other.destroyForcibly().waitFor();
            assertEquals(held, here());
            new Shelf(folder).sweep();
            assertEquals(List.of(), here());
        } finally {
            other.destroyForcibly();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldingProgram.class.getName(),
                        folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void whatThisProgramIsBringingStays() throws Exception {
        Shelf shelf = new Shelf(folder);
        try (PartFile part = shelf.receive(new ByteArrayInputStream(new byte[] {1, 2, 3}))) {
            List<String> held = here();
            shelf.sweep();
            assertEquals(held, here());
            assertEquals(1, held.size());
            Path kept = shelf.keep(part);
            shelf.sweep();
            assertEquals(3, Files.size(kept));
        }
        assertEquals(Set.of("03"), new TreeSet<>(here()));
    }

    @Test
    void whatCannotBeBroughtLeavesNothing() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThrows(IOException.class, () -> new Shelf(folder).receive(broken));
        assertEquals(List.of(), here());
    }
}
