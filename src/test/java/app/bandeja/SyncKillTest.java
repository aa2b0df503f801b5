package app.bandeja;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.store.CanonicalDump;
import app.bandeja.store.Database;
import app.bandeja.store.Equation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed, and started again, ends in the books of a run that was not. */
class SyncKillTest {
    private static final Path CORPUS = Path.of("..", "shared", "corpus", "es", "docs");
    private static final int SAMPLES = 14;
    private static final String SCAN = "hielos-escaneada.pdf";

    @TempDir
    private Path temp;

    private Path folder = Path.of("");

    /** All but the scan: OCR takes longer than all the others together. */
    @BeforeEach
    void theSamples() throws IOException {
        folder = Files.createDirectory(temp.resolve("invoices"));
        for (JsonNode sample : new ObjectMapper().readTree(bytes("samples.json"))) {
            String resource = sample.path("resource").asText();
            if (!resource.equals(SCAN)) {
                Files.write(folder.resolve(sample.path("name").asText()), bytes(resource));
            }
        }
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = SyncKillTest.class.getResourceAsStream("demo/samples/" + resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        }
    }

    @Test
    @Timeout(120)
    void killedInTheMiddleItEndsAsIfItHadNotBeen() throws Exception {
        List<String> expected = booksOfOneRun(folder);
        assertEquals(SAMPLES, documents(expected));

        ChildProgram killed = new ChildProgram(temp.resolve("killed"), folder);
        killed.runUntilSettled(4);
        Equation afterKill = equation(killed);
        assertTrue(afterKill.owed() > 0, "It was killed too late: " + afterKill);
        assertTrue(SAMPLES - afterKill.owed() >= 4, "What was told is not written: " + afterKill);
        goOn(killed, folder);

        assertEquals(expected, CanonicalDump.of(killed.books()));
        assertEquals(
                names(temp.resolve("undisturbed/data/files")),
                names(killed.home().resolve("data/files")));
    }

    @Test
    @Tag("slow")
    @Timeout(600)
    void killedAtSeveralPointsItEndsAsIfItHadNotBeen() throws Exception {
        Files.write(folder.resolve("Escaneo.pdf"), bytes(SCAN));
        List<String> expected = booksOfOneRun(folder);

        // One after the other on the same books: a run that goes on after a kill is killed again.
        ChildProgram killed = new ChildProgram(temp.resolve("killed"), folder);
        for (int settled : new int[] {0, 1, 4, 3}) {
            killed.runUntilSettled(settled);
            equation(killed);
        }
        goOn(killed, folder);

        assertEquals(expected, CanonicalDump.of(killed.books()));
    }

    @Test
    @Tag("slow")
    @Timeout(3600)
    void alsoOnManyDocuments() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS));
        Path many = CORPUS.toRealPath();
        List<String> expected = booksOfOneRun(many);

        ChildProgram killed = new ChildProgram(temp.resolve("killed"), many);
        killed.runUntilSettled(40);
        equation(killed);
        goOn(killed, many);
        assertEquals(expected, CanonicalDump.of(killed.books()));

        goOn(killed, many);
        assertEquals(expected, CanonicalDump.of(killed.books()));
    }

    private List<String> booksOfOneRun(Path documents) throws IOException {
        ChildProgram undisturbed = new ChildProgram(temp.resolve("undisturbed"), documents);
        goOn(undisturbed, documents);
        return CanonicalDump.of(undisturbed.books());
    }

    /** To the end, in this process, which is quicker than another one. */
    private static void goOn(ChildProgram program, Path documents) {
        ProgramHere here = new ProgramHere(program.home());
        int code = here.run("sync", "--source", "folder:" + documents);
        assertTrue(code != 1, here.err());
    }

    private static Equation equation(ChildProgram program) {
        try (Database database = Database.open(program.books())) {
            Equation equation = database.queries().equation();
            assertTrue(equation.holds(), equation.toString());
            return equation;
        }
    }

    /** As under cron: no locale, so names with accents cannot be spelled on the disk. */
    @Test
    @Timeout(120)
    void withoutALocaleEveryFileIsAccountedForAsWell() throws Exception {
        ChildProgram program = new ChildProgram(temp.resolve("home"), folder);

        assertEquals(2, program.withoutLocale().run());

        Equation equation = equation(program);
        assertEquals(SAMPLES, equation.documents());
        assertEquals(0, equation.owed());
        List<String> mirrored = names(program.home().resolve("data/quarantine"));
        assertEquals(4, mirrored.size(), mirrored.toString());
        assertFalse(names(program.home().resolve("data/pending")).isEmpty());
    }

    private static int documents(List<String> dump) {
        return (int) dump.stream().filter(line -> line.startsWith("document ")).count();
    }

    /** Whole files only: what a kill cut off is nobody's. */
    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".part"))
                    .sorted()
                    .toList();
        }
    }
}
