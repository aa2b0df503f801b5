package app.bandeja;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.bandeja.variation.Variations;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of goods that a page shows are printed by {@code extract}, kept by {@code sync} and told by {@code invoices}. */
class LinesAreKeptTest {
    private static final int SEED = 24;

    @TempDir
    private Path temp;

    @Test
    void whatAPageListsIsKeptLineByLine() throws IOException {
        Path folder = temp.resolve("invoices");
        new Variations(folder).print(SEED, 1);
        Path docs = folder.resolve("docs");
        List<JsonNode> read = lines(run("extract", "--json", docs.toString()));
        run("sync", "--source", "folder:" + docs);
        assertNotEquals(List.of(), read);
        assertEquals(read, lines(run("invoices", "--json")));
    }

    private static List<JsonNode> lines(String json) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        new ObjectMapper().readTree(json).path("lines").forEach(lines::add);
        return lines;
    }

    private String run(String... arguments) {
        ProgramHere program = new ProgramHere(temp.resolve("home"), "B40330755");
        assertEquals(0, program.run(arguments), program.err());
        return program.out();
    }
}
