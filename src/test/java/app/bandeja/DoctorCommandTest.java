package app.bandeja;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.bandeja.demo.DriveServer;
import app.bandeja.store.Postgres;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code doctor} and {@code migrate} from the command line. */
@Timeout(180)
class DoctorCommandTest {
    @TempDir
    private Path temp;

    @Test
    void aLineACheckAndNothingLeftBehind() throws IOException {
        try (DriveServer drive = DriveServer.start(0);
                Shell shell = new Shell(temp)) {
            shell.environment.put("DRIVE_ROOT_URL", drive.url().toString());
            shell.environment.put("GOOGLE_DRIVE_FOLDER_ID", drive.files().addFolder("Facturas", DriveServer.ROOT));

            Shell.Said said = shell.run("doctor").endedWith(0);

            assertEquals("", said.err());
            assertEquals(10, said.lines().size(), said.out());
            assertEquals(
                    "ok              Settings: All could be read; the data folder is " + shell.home() + ".",
                    said.lines().getFirst());
            assertTrue(
                    said.lines().contains("ok              Drive access: Google Drive answers, and shows: Facturas"),
                    said.out());
            assertFalse(Files.exists(shell.home()));
        }
    }

    @Test
    void oneObjectInJsonWithStableCodesAndMessagesInThePersonsLanguage() {
        try (Shell shell = new Shell(temp)) {
            shell.environment.put("UI_LANGUAGE", "es");
            shell.environment.put("DATABASE_URL", "postgresql://ana:hidden-word@localhost:1/books?sslmode=disable");

            Shell.Said said = shell.run("doctor", "--json").endedWith(1);

            JsonNode json = said.json().getFirst();
            assertEquals(1, said.json().size());
            assertEquals("wrong", json.path("status").asText());
            assertEquals(Shell.parsed("""
                            {"check":"database","status":"wrong","code":"database_unreachable",
                            "message":"No se llega al servidor: postgresql://localhost:1/books",
                            "remedy":"Revise su nombre, el puerto y la red, y si el servidor está en marcha."}"""), json.at("/checks/1"));
            assertEquals(Shell.parsed("""
                            {"check":"migrations","status":"not_looked_at","code":"not_looked_at",
                            "message":"No se ha mirado, por: Base de datos.","remedy":null}"""), json.at("/checks/2"));
            assertFalse((said.out() + said.err()).contains("hidden-word"), said.out());
        }
    }

    @Test
    void wrongSettingsAreACheckLikeTheOthersAndKeepThemFromBeingLookedAt() {
        try (Shell shell = new Shell(temp)) {
            shell.environment.put("BATCH_SIZE", "many");
            shell.environment.put("UI_LANGUAGE", "es");

            Shell.Said said = shell.run("doctor", "--json").endedWith(1);

            List<String> statuses = StreamSupport.stream(
                            said.json().getFirst().path("checks").spliterator(), false)
                    .map(check -> check.path("status").asText())
                    .toList();
            assertEquals("wrong", statuses.getFirst());
            assertEquals(
                    List.of("not_looked_at"),
                    statuses.stream().skip(1).distinct().toList());
            assertEquals(
                    "MAL         Configuración: BATCH_SIZE = many: a whole number from 1 to 10000 is allowed."
                            + " → Corríjala; el README dice de dónde se lee.",
                    shell.run("doctor").endedWith(1).lines().getFirst());
        }
    }

    @Test
    void theDatabaseIsMadeOnceAndIsThenUpToDate() {
        try (Shell shell = new Shell(temp)) {
            Path books = shell.home().resolve("data/bandeja");
            String version = shell.run("migrate").endedWith(0).lines().getFirst();
            assertTrue(
                    version.matches("\\Q" + books + "\\E: the tables were made, version \\d+, and verified\\."),
                    version);
            shell.environment.put("UI_LANGUAGE", "es");
            String again = shell.run("migrate").endedWith(0).lines().getFirst();
            assertTrue(again.matches("\\Q" + books + "\\E: al día, versión \\d+, y comprobada\\."), again);
        }
    }

    @Test
    void aDatabaseThatAnotherBandejaHasOpenIsToldAtOnce() throws IOException {
        try (Shell shell = new Shell(temp)) {
            shell.run("migrate").endedWith(0);
            Path file = shell.home().resolve("data/bandeja.mv.db");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                assertEquals(
                        "DATABASE_URL = " + shell.home().resolve("data/bandeja")
                                + ": Another Bandeja has this database open.",
                        shell.run("migrate").endedWith(1).err().strip());
            }
        }
    }

    @Test
    void aServerThatRefusesIsToldInOneSentenceWithoutThePassword() {
        try (Shell shell = new Shell(temp)) {
            String place = "localhost:" + Postgres.port() + "/postgres";
            shell.environment.put("DATABASE_URL", "postgresql://nobody:hidden-word@" + place);

            Shell.Said said = shell.run("migrate").endedWith(1);

            assertEquals("", said.out());
            assertEquals(
                    "DATABASE_URL = postgresql://" + place + ": The server refuses this user or password.",
                    said.err().strip());
            assertFalse(Files.exists(shell.home()));
        }
    }
}
