package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.invoice.SourcePlace;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The folders that show what is pending and what is in quarantine. */
@Timeout(60)
class MirrorTest {
    private static final byte[] BROKEN = "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path temp;

    private InvoiceFolder folder = new InvoiceFolder(Path.of(""));
    private SourcePlace place = Station.folder(Path.of(""));

    @BeforeEach
    void oneOfEach() throws IOException {
        folder = new InvoiceFolder(Files.createDirectory(temp.resolve("invoices")));
        place = Station.folder(folder.path());
        folder.write("sub/Factura dudosa.pdf", PaperInvoice.doubtful("2025/3", 300));
        folder.write("sub/Factura dañada.pdf", BROKEN);
        folder.write("Factura dañada.pdf", BROKEN);
        folder.touch("sub/Factura dañada.pdf", Instant.parse("2026-01-05T08:00:00Z"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(file));
    }

    private static List<String> keys(JsonNode json) {
        List<String> keys = new ArrayList<>();
        json.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void bothAreInTheOriginalsForm() throws IOException {
        try (Station station = new Station(Station.Options.of(temp.resolve("home")))) {
            station.run(place);

            Path pending = station.folders().pending();
            String name = "20260302_100000_sub_Factura dudosa_pdf.json";
            assertEquals(List.of(name), names(pending));
            JsonNode held = json(pending.resolve(name));
            assertEquals(
                    List.of("file_info", "findings", "invoice"),
                    keys(held).stream().sorted().toList());
            assertEquals("2025/3", held.at("/invoice/invoice_number").asText());
            assertEquals("totals_disagree", held.at("/findings/0/code").asText());

            Path quarantine = station.folders().quarantine();
            assertEquals(
                    List.of(
                            "20260302_100000_Factura dañada.meta.json",
                            "20260302_100000_Factura dañada.pdf",
                            "20260302_100000_Factura dañada_2.meta.json",
                            "20260302_100000_Factura dañada_2.pdf"),
                    names(quarantine));
            assertArrayEquals(BROKEN, Files.readAllBytes(quarantine.resolve("20260302_100000_Factura dañada_2.pdf")));
            assertMeta(json(quarantine.resolve("20260302_100000_Factura dañada_2.meta.json")));
        }
    }

    private void assertMeta(JsonNode meta) {
        assertEquals(List.of("file_info", "error", "timestamp", "quarantined_at"), keys(meta));
        JsonNode info = meta.path("file_info");
        assertEquals(List.of("id", "name", "mime_type", "size", "modified_time", "source", "path"), keys(info));
        assertEquals("sub/Factura dañada.pdf", info.path("id").asText());
        assertEquals("Factura dañada.pdf", info.path("name").asText());
        assertEquals("application/pdf", info.path("mime_type").asText());
        assertEquals(BROKEN.length, info.path("size").asInt());
        assertEquals("2026-01-05T08:00:00Z", info.path("modified_time").asText());
        assertEquals(place.text(), info.path("source").asText());
        assertEquals("sub/Factura dañada.pdf", info.path("path").asText());
        assertEquals("corrupt: ", meta.path("error").asText().substring(0, "corrupt: ".length()));
        assertEquals("2026-03-02T09:00:00Z", meta.path("quarantined_at").asText());
    }

    @Test
    void whatIsSettledGoesAndThePersonsOwnFilesStay() throws IOException {
        try (Station station = new Station(Station.Options.of(temp.resolve("home")))) {
            station.run(place);
            Files.writeString(station.folders().pending().resolve("notes.json"), "mine");
            Files.writeString(station.folders().quarantine().resolve("20260101_120000_scan.pdf"), "mine");
            folder.write("sub/Factura dudosa.pdf", PaperInvoice.pdf("2025/3", 300));
            folder.write("sub/Factura dañada.pdf", PaperInvoice.pdf("2025/4", 400));
            folder.write("Factura dañada.pdf", PaperInvoice.pdf("2025/5", 500));
            station.clock.forward(Duration.ofMinutes(1));

            station.run(place);

            assertEquals(3, station.database.queries().equation().accepted());
            assertEquals(List.of("notes.json"), names(station.folders().pending()));
            assertEquals(
                    List.of("20260101_120000_scan.pdf"), names(station.folders().quarantine()));
        }
    }

    @Test
    void whatWasTakenAwayIsRebuiltFromTheBooks() throws IOException {
        try (Station station = new Station(Station.Options.of(temp.resolve("home")))) {
            station.run(place);
            List<Path> folders =
                    List.of(station.folders().pending(), station.folders().quarantine());
            List<String> before = new ArrayList<>();
            for (Path mirror : folders) {
                for (String name : names(mirror)) {
                    before.add(name);
                    Files.delete(mirror.resolve(name));
                }
            }

            station.run(place);

            List<String> after = new ArrayList<>();
            for (Path mirror : folders) {
                after.addAll(names(mirror));
            }
            assertEquals(before, after);
        }
    }
}
