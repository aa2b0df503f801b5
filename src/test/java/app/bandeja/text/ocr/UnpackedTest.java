package app.bandeja.text.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {
    private static final String MODEL = "spa.traineddata";

    @TempDir
    private Path cache;

    private static long sizeInside() throws IOException {
        try (InputStream in = Objects.requireNonNull(UnpackedTest.class.getResourceAsStream("/tessdata/" + MODEL))) {
            return in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @Test
    void whatAKilledProgramLeftIsTakenUp() throws IOException {
        Path models = new Unpacked(cache).models(List.of());
        Files.createDirectories(models);
        byte[] tooMuch = new byte[(int) sizeInside() + 10];
        Files.write(models.resolve(MODEL + ".part"), tooMuch);

        new Unpacked(cache).models(List.of("spa"));

        assertEquals(List.of(MODEL), names(models));
        assertEquals(sizeInside(), Files.size(models.resolve(MODEL)));
    }

    @Test
    void severalAtOnceUnpackItOnce() throws IOException {
        List<Path> folders = Stream.generate(() -> new Unpacked(cache))
                .limit(8)
                .parallel()
                .map(unpacked -> unpacked.models(List.of("spa")))
                .toList();

        assertEquals(List.of(MODEL), names(folders.getFirst()));
        assertTrue(Files.size(folders.getFirst().resolve(MODEL)) == sizeInside());
    }
}
