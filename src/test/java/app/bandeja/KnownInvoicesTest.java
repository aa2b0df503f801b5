package app.bandeja;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of documents whose invoice, or one like it, is known: copies, corrections and contradictions. */
class KnownInvoicesTest {
    private static final Path CORPUS = Path.of("..", "shared", "corpus", "es");

    @TempDir
    private Path temp;

    @Test
    void copiesAreSetAsideAndContradictionsHeld() throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(CORPUS.resolve("cases.json")), "no ../shared/corpus here");
        Path folder = Files.createDirectory(temp.resolve("invoices"));
        JsonNode cases = new ObjectMapper().readTree(Files.readString(CORPUS.resolve("cases.json")));
        for (JsonNode one : cases) {
            copy(one.at("/files/0").asText(), folder);
        }
        sync(folder);
        Map<String, String> expected = new TreeMap<>();
        for (JsonNode one : cases) {
            copy(one.at("/files/1").asText(), folder);
            expected.put(name(one.at("/files/1").asText()), state(one.path("id").asText()));
        }
        sync(folder);
        assertEquals(expected, states(expected));
    }

    private static String state(String meaning) {
        return switch (meaning) {
            case "exact_duplicate" -> "duplicate [same_bytes]";
            case "re_export", "scan_of_known" -> "duplicate [same_invoice]";
            case "conflict", "conflict_far", "corrected" -> "pending [conflict]";
            default -> "accepted []";
        };
    }

    private static String name(String file) {
        return Path.of(file).getFileName().toString();
    }

    private static void copy(String file, Path folder) throws IOException {
        Path copy = folder.resolve(name(file));
        if (!Files.exists(copy)) {
            Files.copy(CORPUS.resolve(file), copy);
        }
    }

    private ProgramHere run(String... arguments) {
        ProgramHere program = new ProgramHere(temp.resolve("home"), "B29438173");
        assertEquals(0, program.run(arguments), program.err());
        return program;
    }

    private void sync(Path folder) {
        run("sync", "--source", "folder:" + folder);
    }

    private Map<String, String> states(Map<String, String> asked) throws IOException {
        Map<String, String> states = new TreeMap<>();
        for (String line : run("invoices", "--json").out().lines().toList()) {
            JsonNode invoice = new ObjectMapper().readTree(line);
            String name = name(invoice.path("file").asText());
            if (asked.containsKey(name)) {
                List<String> codes = invoice.path("findings").findValuesAsText("code");
                states.put(name, invoice.path("status").asText() + " " + codes);
            }
        }
        return states;
    }
}
