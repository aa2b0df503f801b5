package app.bandeja;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.bandeja.store.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code DATABASE_URL} names a PostgreSQL, the same folder ends in the same books as in the built-in database. */
@Timeout(180)
class ServerSyncTest {
    private static final Path SAMPLES = Path.of("resources/app/bandeja/demo/samples");

    @TempDir
    private Path temp;

    @Test
    void theSameFolderEndsInTheSameBooks() throws IOException {
        Path folder = samples();
        Path builtIn = Files.createDirectory(temp.resolve("built-in"));
        Path server = Files.createDirectory(temp.resolve("server"));
        Postgres.fresh("sync_station");
        Files.writeString(
                server.resolve(".env"),
                "DATABASE_URL=postgresql://sync_station:secret@localhost:" + Postgres.port() + "/sync_station\n");

        assertEquals(books(builtIn, folder), books(server, folder));
        assertFalse(Files.exists(server.resolve("data/bandeja.mv.db")));
    }

    private Path samples() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("invoices"));
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        return folder;
    }

    /** Documents and invoices after two runs, without how long it took. */
    private static List<String> books(Path home, Path folder) {
        assertEquals(2, new ProgramHere(home).run("sync", "--source", "folder:" + folder));
        assertEquals(0, new ProgramHere(home).run("sync", "--source", "folder:" + folder));
        ProgramHere documents = new ProgramHere(home);
        documents.run("documents", "--json");
        ProgramHere invoices = new ProgramHere(home);
        invoices.run("invoices", "--json");
        return Stream.of(documents.out(), invoices.out())
                .flatMap(String::lines)
                .map(line -> line.replaceAll("\"millis\":\\d+", ""))
                .toList();
    }
}
