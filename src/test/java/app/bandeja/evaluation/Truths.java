package app.bandeja.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the documents truly say: a JSON file each; a list in it is several invoices of one document. */
final class Truths {
    static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Truths() {}

    /** By the base name of the document. */
    static Map<String, List<JsonNode>> in(Path folder) throws IOException {
        Map<String, List<JsonNode>> truths = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            JsonNode json = MAPPER.readTree(file.toFile());
            List<JsonNode> invoices = json.isArray() ? json.valueStream().toList() : List.of(json);
            truths.put(baseName(invoices.getFirst()), invoices);
        }
        return truths;
    }

    static String baseName(JsonNode line) {
        return String.valueOf(Path.of(Field.text(line, "file")).getFileName());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
