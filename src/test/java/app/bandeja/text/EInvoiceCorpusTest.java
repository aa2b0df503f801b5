package app.bandeja.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.bandeja.invoice.Draft;
import app.bandeja.invoice.FieldValues;
import app.bandeja.invoice.Found;
import app.bandeja.invoice.Reader;
import app.bandeja.invoice.TaxId;
import app.bandeja.text.bound.Bounds;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Every field of every e-invoice with known answers; skipped where they are not at hand. */
class EInvoiceCorpusTest {
    private static final Path CORPUS = Path.of("..", "shared", "corpus");
    private static final List<String> TEXTS = List.of("kind", "supplier_name", "issue_date", "currency");
    private static final List<String> AMOUNTS = List.of("taxable_base", "tax_total", "total");

    @Test
    void everyFieldOfTheXmlFiles() throws Exception {
        assertEquals(Map.of(), wrong("xml"));
    }

    @Test
    void everyFieldOfTheXmlInPdfs() throws Exception {
        assertEquals(Map.of(), wrong("eu"));
    }

    private static Map<String, List<String>> wrong(String folder) throws IOException, InterruptedException {
        Path truths = CORPUS.resolve(folder).resolve("truth");
        assumeTrue(Files.isDirectory(truths), "no invoices with known answers beside the project");
        Map<String, List<String>> wrong = new TreeMap<>();
        try (DocumentReader reader = new DocumentReader(
                        new TextOptions("spa", Path.of("target", "ocr-cache").toAbsolutePath(), Bounds.DEFAULT));
                Stream<Path> files = Files.list(truths)) {
            for (Path truth : files.sorted().toList()) {
                compare(reader, folder, truth, wrong);
            }
        }
        return wrong;
    }

    private static void compare(DocumentReader reader, String folder, Path file, Map<String, List<String>> wrong)
            throws IOException, InterruptedException {
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        List<JsonNode> truths =
                json.isArray() ? StreamSupport.stream(json.spliterator(), false).toList() : List.of(json);
        if (!truths.getFirst().path("xml").asBoolean(true)) {
            return;
        }
        String name =
                Path.of(truths.getFirst().get("file").asText()).getFileName().toString();
        List<Draft> drafts = read(reader, CORPUS.resolve(folder).resolve("docs").resolve(name), name);
        List<String> differ = new ArrayList<>();
        if (drafts.size() != truths.size()) {
            differ.add(drafts.size() + " invoices instead of " + truths.size());
        }
        for (int i = 0; i < Math.min(drafts.size(), truths.size()); i++) {
            differ.addAll(differences(truths.get(i), drafts.get(i)));
        }
        if (!differ.isEmpty()) {
            wrong.put(name, differ);
        }
    }

    private static List<Draft> read(DocumentReader reader, Path file, String name) throws InterruptedException {
        return reader.read(file, name, EnumSet.of(Reader.XML), (page, pages) -> {}) instanceof ReadResult.Read read
                ? read.reading().stated()
                : List.of();
    }

    private static List<String> differences(JsonNode truth, Draft draft) {
        Map<String, Found<String>> values = FieldValues.of(draft).values();
        List<String> differ = new ArrayList<>();
        for (String field : TEXTS) {
            check(differ, field, text(truth, field), value(values, field));
        }
        for (String field : AMOUNTS) {
            check(
                    differ,
                    field,
                    text(truth, field).map(EInvoiceCorpusTest::cents),
                    value(values, field).map(EInvoiceCorpusTest::cents));
        }
        check(differ, "invoice_number", text(truth, "invoice_number"), value(values, "invoice_number"));
        check(
                differ,
                "supplier_tax_id",
                text(truth, "supplier_tax_id").map(id -> TaxId.of(id).value()),
                value(values, "supplier_tax_id"));
        // The truth may tell what is due though it is the total.
        Optional<String> due = value(values, "amount_due").or(() -> value(values, "total"));
        check(differ, "amount_due", text(truth, "amount_due"), due);
        if (truth.path("tax_rates").isArray()) {
            check(differ, "tax_rates", Optional.of(rates(truth)), Optional.of(rates(draft)));
        }
        return differ;
    }

    private static void check(List<String> differ, String field, Optional<String> truth, Optional<String> read) {
        if (truth.isPresent() && !truth.equals(read)) {
            differ.add(field + ": " + truth.get() + ", read " + read.orElse("nothing"));
        }
    }

    private static Optional<String> text(JsonNode truth, String field) {
        return Optional.ofNullable(truth.get(field))
                .filter(node -> !node.isNull())
                .map(JsonNode::asText);
    }

    private static Optional<String> value(Map<String, Found<String>> values, String field) {
        return Optional.ofNullable(values.get(field)).map(Found::value);
    }

    private static String cents(String amount) {
        return new BigDecimal(amount).setScale(2).toPlainString();
    }

    private static String rates(JsonNode truth) {
        return StreamSupport.stream(truth.get("tax_rates").spliterator(), false)
                .map(rate -> cents(rate.asText()))
                .sorted()
                .toList()
                .toString();
    }

    private static String rates(Draft draft) {
        return draft.amounts().taxLines().stream()
                .flatMap(line -> line.rate().stream())
                .map(rate -> cents(rate.value().toPlainString()))
                .sorted()
                .toList()
                .toString();
    }
}
