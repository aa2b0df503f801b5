package app.bandeja;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sync} from the command line to the files that it leaves. */
class SyncCommandTest {
    @TempDir
    private Path temp;

    private Path folder = Path.of("");
    private Path home = Path.of("");

    @BeforeEach
    void oneFile() throws IOException {
        folder = Files.createDirectory(temp.resolve("invoices"));
        home = temp.resolve("home");
        Files.writeString(folder.resolve("notes.txt"), "no invoice");
    }

    @Test
    void metricsAreWrittenWhereWished() throws IOException {
        Path metrics = temp.resolve("metrics.json");
        ProgramHere program = new ProgramHere(home);

        int code = program.run("sync", "--source", "folder:" + folder, "--output-json", metrics.toString());

        assertEquals(0, code, program.err());
        JsonNode json = new ObjectMapper().readTree(Files.readString(metrics));
        assertEquals(1, json.path("drive_items_listed_total").asInt());
        assertEquals(1, json.path("invoices_ignored_total").asInt());
        assertEquals("folder:" + folder, json.at("/sources/0/source").asText());
        assertTrue(program.err().contains("[1/1] notes.txt: Ignored"), program.err());
    }

    @Test
    void aFolderThatDisappearedIsToldInASentence() throws IOException {
        assertEquals(0, new ProgramHere(home).run("sync", "--source", "folder:" + folder));
        Files.move(folder, temp.resolve("elsewhere"));
        ProgramHere program = new ProgramHere(home);

        assertEquals(1, program.run("sync"));

        assertEquals(
                "folder:" + folder + ": The folder " + folder + " does not exist, or its disk is away.",
                program.err().strip());
    }

    @Test
    void withoutAnySourceItSaysWhatToSet() {
        for (String[] arguments : new String[][] {{"sync"}, {"sync", "--dry-run"}}) {
            ProgramHere program = new ProgramHere(home);

            assertEquals(1, program.run(arguments));

            assertTrue(program.err().contains("GOOGLE_DRIVE_FOLDER_ID"), program.err());
        }
    }
}
