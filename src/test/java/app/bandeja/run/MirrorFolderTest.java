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

    @Test
    void onlyFilesOfItsOwnKindAreTakenAway() throws IOException {
        write(STEM + ".meta.json", STEM + ".pdf", STEM + ".pdf.part", "20260302_100000_b.json");
        write("20260302_100000_scanned.pdf", "notes.txt", "budget.json", ".hidden");
        Files.createDirectory(folder.resolve("20260302_100000_folder.meta.json"));

        new MirrorFolder(folder).removeOthers(".meta.json");

        assertEquals(
                List.of(
                        ".hidden",
                        "20260302_100000_b.json",
                        "20260302_100000_folder.meta.json",
                        "20260302_100000_scanned.pdf",
                        "budget.json",
                        "notes.txt"),
                there());
    }

    @Test
    void pendingTakesAwayItsOwnAlone() throws IOException {
        write(STEM + ".meta.json", STEM + ".pdf", "20260302_100000_b.json", "20260302_100000_c.json");
        MirrorFolder mirror = new MirrorFolder(folder);
        mirror.keep("20260302_100000_c.json", () -> "new");

        mirror.removeOthers(".json");

        assertEquals(List.of(STEM + ".meta.json", STEM + ".pdf", "20260302_100000_c.json"), there());
        assertEquals("new", Files.readString(folder.resolve("20260302_100000_c.json")));
    }

    @Test
    void whatIsEqualIsNotWrittenAnew() throws IOException {
        Path original = Files.writeString(folder.resolve("original"), "bytes");
        MirrorFolder mirror = new MirrorFolder(folder.resolve("mirror"));
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
    void whatWasDamagedIsMadeWhole() throws IOException {
        Files.write(folder.resolve(STEM + ".json"), new byte[] {(byte) 0xff, (byte) 0xfe});

        new MirrorFolder(folder).keep(STEM + ".json", () -> "whole");

        assertEquals("whole", Files.readString(folder.resolve(STEM + ".json")));
    }

    @Test
    void aFolderThatCannotBeMadeHarmsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        MirrorFolder mirror = new MirrorFolder(file.resolve("below"));

        mirror.keep(STEM + ".json", () -> "text");
        mirror.removeOthers(".json");

        assertEquals(List.of("file"), there());
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Files.writeString(folder.resolve(name), "");
        }
    }

    private List<String> there() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
