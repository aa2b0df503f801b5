package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.bandeja.store.Database;
import app.bandeja.store.DatabaseOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WatermarkTest {
    private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    private Database database =
            Database.open(new DatabaseOptions("jdbc:h2:mem:watermark", Optional.empty(), Optional.empty()));

    @BeforeAll
    void forget() {
        database.state().remove("last_sync_time");
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void bothBackendsKeepIt(@TempDir Path folder) {
        for (StateBackend backend : List.of(
                new StateBackend.InDatabase(), new StateBackend.InFile(folder.resolve("state/last_sync.json")))) {
            Watermark watermark = new Watermark(backend, database.state());
            assertEquals(Optional.empty(), watermark.read());
            watermark.write(EARLY, START);
            watermark.write(LATE, START);
            assertEquals(Optional.of(LATE), watermark.read());
            watermark.forget();
            assertEquals(Optional.empty(), watermark.read());
        }
    }

    @Test
    void theFileIsTheOriginalSystems(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("last_sync.json");
        new Watermark(new StateBackend.InFile(file), database.state()).write(EARLY, START);

        assertEquals(
                "{\"last_sync_time\":\"2026-01-01T00:00:00Z\"}",
                Files.readString(file).replaceAll("\\s", ""));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"last_sync_time\":\"yesterday\"}",
                "{\"last_sync_time\":7}",
                "\u00ff\u00fe"
            })
    void aBrokenFileIsAsNone(String content, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("last_sync.json");
        Files.writeString(file, content, StandardCharsets.ISO_8859_1);

        assertEquals(Optional.empty(), new Watermark(new StateBackend.InFile(file), database.state()).read());
    }

    @Test
    void maxOkTimeGoesForwardOnly() {
        assertEquals(Optional.of(LATE), advanced(AdvanceStrategy.MAX_OK_TIME, Optional.of(EARLY), Optional.of(LATE)));
        assertEquals(Optional.of(LATE), advanced(AdvanceStrategy.MAX_OK_TIME, Optional.of(LATE), Optional.of(EARLY)));
        assertEquals(Optional.of(EARLY), advanced(AdvanceStrategy.MAX_OK_TIME, Optional.empty(), Optional.of(EARLY)));
        assertEquals(Optional.of(EARLY), advanced(AdvanceStrategy.MAX_OK_TIME, Optional.of(EARLY), Optional.empty()));
        assertEquals(Optional.empty(), advanced(AdvanceStrategy.MAX_OK_TIME, Optional.empty(), Optional.empty()));
    }

    @Test
    void currentTimeIsTheStartOfTheRun() {
        assertEquals(Optional.of(START), advanced(AdvanceStrategy.CURRENT_TIME, Optional.of(LATE), Optional.empty()));
    }

    private static Optional<Instant> advanced(
            AdvanceStrategy strategy, Optional<Instant> before, Optional<Instant> maxOk) {
        return Watermark.advanced(strategy, before, START, new Tally(Map.of(), Optional.of(START), maxOk));
    }
}
