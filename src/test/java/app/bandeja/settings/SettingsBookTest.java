package app.bandeja.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.bandeja.settings.SettingsBook.By;
import app.bandeja.settings.SettingsBook.Kept;
import app.bandeja.settings.SettingsBook.Standing.Free;
import app.bandeja.settings.SettingsBook.Standing.Locked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsBookTest {
    @TempDir
    private Path folder;

    private Path home;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void home() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        Files.createDirectory(folder.resolve("working"));
        environment.put("BANDEJA_HOME", home.toString());
    }

    private Origin origin() {
        return new Origin(Map.of(), environment, folder.resolve("working"), folder);
    }

    private SettingsBook book() {
        return new SettingsBook(origin(), home);
    }

    private String written(String before, Map<String, Optional<String>> changes) throws IOException {
        Files.writeString(home.resolve("settings.properties"), before);
        assertEquals(new Kept.Done(), book().keep(changes));
        return Files.readString(home.resolve("settings.properties"));
    }

    @Test
    void commentsUnknownEntriesAndTheirFormStay() throws IOException {
        String before = """
                # mine, don't touch
                FUTURE : what a later version knows

                TESSERACT_LANG = spa+\\
                    eng
                # SYNC_INTERVAL_MINUTES=1 was too often
                SYNC_INTERVAL_MINUTES=60
                """;
        String after = """
                # mine, don't touch
                FUTURE : what a later version knows

                TESSERACT_LANG=cat+spa
                # SYNC_INTERVAL_MINUTES=1 was too often
                UI_THEME=DARK
                """;
        Map<String, Optional<String>> changes = new HashMap<>();
        changes.put("TESSERACT_LANG", Optional.of("cat+spa"));
        changes.put("SYNC_INTERVAL_MINUTES", Optional.empty());
        changes.put("UI_THEME", Optional.of("DARK"));
        assertEquals(after, written(before, changes));
    }

    @Test
    void valuesAreReadAgainAsTheyWereGiven() throws IOException {
        String path = " C:\\facturas\\año:ñ#1";
        written("", Map.of("SOMETHING", Optional.of(path)));
        assertEquals(new Free(Optional.of(path.strip())), book().of("SOMETHING"));
    }

    @Test
    void theLinesOfWindowsStayThoseOfWindows() throws IOException {
        assertEquals("A=1\r\nUI_THEME=DARK\r\n", written("A=1\r\n", Map.of("UI_THEME", Optional.of("DARK"))));
    }

    @Test
    void aFileThatIsNotThereIsMadeForTheUserAlone() throws IOException {
        assertEquals(new Kept.Done(), book().keep(Map.of("UI_THEME", Optional.of("LIGHT"))));
        Path file = home.resolve("settings.properties");
        if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        assertFalse(Files.exists(home.resolve("settings.properties.part")));
    }

    @Test
    void whatTheProgramWouldNotStartWithIsNotWritten() throws IOException {
        Files.writeString(home.resolve("settings.properties"), "A=1\n");
        Kept.Wrong wrong =
                assertInstanceOf(Kept.Wrong.class, book().keep(Map.of("SYNC_INTERVAL_MINUTES", Optional.of("never"))));
        assertEquals("SYNC_INTERVAL_MINUTES", wrong.problems().getFirst().name());
        assertEquals("A=1\n", Files.readString(home.resolve("settings.properties")));
    }

    @Test
    void aFileThatCannotBeUnderstoodIsLeftAlone() throws IOException {
        Path file = home.resolve("settings.properties");
        byte[] latin = {'A', '=', (byte) 0xF1};
        Files.write(file, latin);
        assertEquals(new Kept.Failed(file), book().keep(Map.of("UI_THEME", Optional.of("LIGHT"))));
        org.junit.jupiter.api.Assertions.assertArrayEquals(latin, Files.readAllBytes(file));
    }

    @Test
    void whatIsSaidElsewhereIsLockedAndToldWithoutItsSecrets() throws IOException {
        Files.writeString(home.resolve("settings.properties"), "UI_THEME=DARK\nUI_LANGUAGE=es\n");
        Files.writeString(home.resolve(".env"), "UI_LANGUAGE=en\n");
        environment.put("DATABASE_URL", "postgresql://ana:secret@db/libros");
        assertEquals(new Free(Optional.of("DARK")), book().of("UI_THEME"));
        assertEquals(new Free(Optional.empty()), book().of("SYNC_INTERVAL_MINUTES"));
        assertEquals(new Locked(Optional.of("en"), By.ENV_FILE), book().of("UI_LANGUAGE"));
        assertEquals(new Locked(Optional.of("postgresql://***@db/libros"), By.ENVIRONMENT), book().of("DATABASE_URL"));
    }
}
