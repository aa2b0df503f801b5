package app.bandeja.text.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.bandeja.text.ocr.OcrTrial.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class OcrTrialTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Path cache() {
        return folder.resolve("cache");
    }

    private Result trial(String languages) {
        return OcrTrial.of(languages, cache(), LIMIT);
    }

    @Test
    void itWorksAndLeavesNothingBehind() {
        assertEquals(new Result.Works(), trial("spa+eng"));
        assertFalse(Files.exists(cache()));
        assertEquals(List.of(), LiveWorkers.ofThisProcess());
    }

    @Test
    void aLanguageWithoutAModelIsNamed() {
        assertEquals(new Result.NoModel("tlh"), trial("spa+tlh"));
    }

    @Test
    void whatTheProgramUnpackedIsWhatIsTried() throws IOException {
        Unpacked unpacked = new Unpacked(cache());
        unpacked.all(List.of("spa"));
        Path model = unpacked.models(List.of("spa")).resolve("spa.traineddata");
        List<Path> before = files();
        assertEquals(new Result.Works(), trial("spa"));
        assertEquals(before, files());

        Files.writeString(model, "no model at all");
        assertInstanceOf(Result.Fails.class, trial("spa"));
        assertEquals("no model at all", Files.readString(model));
    }

    @Test
    void nativesThatDoNotLoadAreToldAndNotFatal() throws IOException {
        new Unpacked(cache()).all(List.of("spa"));
        for (Path file : files()) {
            if (!file.toString().endsWith(".traineddata")) {
                Files.writeString(file, "no library at all");
            }
        }
        assertInstanceOf(Result.Fails.class, trial("spa"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(cache())) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
