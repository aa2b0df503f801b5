package app.bandeja.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorFolderTest {
    private static final FileTime OLD = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final String STEM = "20260302_100000_a";

    @TempDir
    private Path folder;

    @TempDir
    private Path lists;

    @Test
    void onlyWhatWasWrittenHereIsTakenAway() throws IOException {
        Files.writeString(folder.resolve("20240101_101010_only_copy.pdf"), "foreign");
        Files.writeString(folder.resolve("20240101_101010_only_copy.meta.json"), "foreign");
        mirror().keep(STEM + ".json", () -> "ours");

        mirror().removeOthers();

        assertEquals(List.of("20240101_101010_only_copy.meta.json", "20240101_101010_only_copy.pdf"), there());
    }

    @Test
    void whatIsKeptStays() throws IOException {
        mirror().keep(STEM + ".json", () -> "old");
        MirrorFolder again = mirror();
        again.keep(STEM + ".json", () -> "new");

        again.removeOthers();

        assertEquals(List.of(STEM + ".json"), there());
        assertEquals("new", Files.readString(folder.resolve(STEM + ".json")));
    }

    @Test
    void twoKindsInOneFolderLeaveEachOtherAlone() throws IOException {
        MirrorFolder quarantine = new MirrorFolder(folder, lists.resolve("quarantine"));
        quarantine.keep(STEM + ".meta.json", () -> "why");
        quarantine.removeOthers();

        mirror().removeOthers();

        assertEquals(List.of(STEM + ".meta.json"), there());
    }

    @Test
    void aForeignFileIsNotWrittenOver() throws IOException {
        Files.writeString(folder.resolve(STEM + ".json"), "foreign");

        mirror().keep(STEM + ".json", () -> "ours");
        mirror().removeOthers();

        assertEquals("foreign", Files.readString(folder.resolve(STEM + ".json")));
    }

    @Test
    void whatADyingProgramLeftHalfWrittenIsSwept() throws IOException {
        mirror().keep(STEM + ".json", () -> "text");
        Files.writeString(folder.resolve(STEM + ".json.part"), "te");
        MirrorFolder again = mirror();
        again.keep(STEM + ".json", () -> "text");

        again.removeOthers();

        assertEquals(List.of(STEM + ".json"), there());
    }

    @Test
    void whatIsEqualIsNotWrittenAnew() throws IOException {
        Path original = Files.writeString(folder.resolve("original"), "bytes");
        MirrorFolder mirror = new MirrorFolder(folder.resolve("mirror"), lists.resolve("quarantine"));
        mirror.keep(STEM + ".meta.json", () -> "dañada");
        mirror.keepCopy(STEM + ".pdf", original);
        for (String name : List.of(STEM + ".meta.json", STEM + ".pdf")) {
            Files.setLastModifiedTime(folder.resolve("mirror").resolve(name), OLD);
        }

        mirror.keep(STEM + ".meta.json", () -> "dañada");
        mirror.keepCopy(STEM + ".pdf", original);

        for (String name : List.of(STEM + ".meta.json", STEM + ".pdf")) {
            assertEquals(OLD, Files.getLastModifiedTime(folder.resolve("mirror").resolve(name)));
        }
    }

    @Test
    void aCopyOfOtherBytesOfTheSameLengthIsReplaced() throws IOException {
        Path original = Files.writeString(folder.resolve("original"), "bytes");
        MirrorFolder mirror = mirror();
        mirror.keepCopy(STEM + ".pdf", Files.writeString(folder.resolve("other"), "BYTES"));

        mirror.keepCopy(STEM + ".pdf", original);

        assertEquals("bytes", Files.readString(folder.resolve(STEM + ".pdf")));
    }

    @Test
    void aFolderThatCannotBeMadeHarmsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        MirrorFolder mirror = new MirrorFolder(file.resolve("below"), lists.resolve("pending"));

        mirror.keep(STEM + ".json", () -> "text");
        mirror.removeOthers();

        assertEquals(List.of("file"), there());
    }

    private MirrorFolder mirror() {
        return new MirrorFolder(folder, lists.resolve("pending"));
    }

    private List<String> there() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
