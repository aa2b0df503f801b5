package app.bandeja.evaluation;

import app.bandeja.invoice.Reader;
import app.bandeja.invoice.TaxId;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Documents with known answers: {@code docs} and {@code truth} lie beside one another in its folder.
 *
 * @param own the tax ids of the company that the documents were sent to; empty where that is not told
 */
public record Collection(String name, Path folder, Set<Reader> readers, Set<TaxId> own) {
    private static final Set<TaxId> BUYER = Set.of(TaxId.of("B29438173"));

    /** What the corpus holds. */
    static List<Collection> corpus(Path corpus) {
        return List.of(
                new Collection("es", corpus.resolve("es"), EnumSet.allOf(Reader.class), BUYER),
                // Without the exact data that many of them carry, for it is the pages that are to be read.
                new Collection("eu", corpus.resolve("eu"), EnumSet.of(Reader.QR, Reader.TEXT, Reader.OCR), Set.of()),
                new Collection("xml", corpus.resolve("xml"), EnumSet.of(Reader.XML), Set.of()));
    }

    Path docs() {
        return folder.resolve("docs");
    }

    /** Marks what was read. */
    Score score(List<JsonNode> lines) throws IOException {
        Map<String, List<JsonNode>> predictions = lines.stream()
                .collect(Collectors.groupingBy(Truths::baseName, LinkedHashMap::new, Collectors.toList()));
        return Score.of(Truths.in(folder.resolve("truth")), predictions);
    }
}
